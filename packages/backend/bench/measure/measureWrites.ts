import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../../process-tests/support/seededRandom';
import type { BenchClient } from '../client/BenchClient';
import { Editor } from './Editor';
import { inTurns } from './inTurns';
import { Reader } from './pageRequests';
import { Sample, timed } from './Sample';

/** What was measured of writes. */
export interface WriteFigures {
  minimal: Sample;
  save: Sample;
  submit: Sample;
  underReaders: {
    readers: number;
    minimal: Sample;
    save: Sample;
    submit: Sample;
    /** How often the readers opened the page, a second. */
    pagesPerSecond: number;
  };
}

const READERS = 16;

/** On a machine that is busy with other things, fewer rounds have to do. */
const BUDGET_MS = 20_000;
const SAVES_PER_SUBMIT = 10;

/** What a person needs at least to answer the next statement. */
const THINK_MS = 20;

/**
 * Measures saving an answer, submitting, and a minimal transaction: alone, and
 * while 16 readers open the organisation page again and again without a pause.
 *
 * @param options.entityRefs - the components to write to
 */
export async function measureWrites(
  client: BenchClient,
  options: { entityRefs: string[]; random: SeededRandom; rounds: number },
): Promise<WriteFigures> {
  const { entityRefs, random, rounds } = options;
  const editors = entityRefs.map(
    entityRef => new Editor({ client, random, entityRef }),
  );
  await Promise.all(editors.map(editor => editor.open()));
  const minimalWrite = () =>
    client.ask('/bench/write', {
      method: 'PATCH',
      body: { answers: { 'documentation.technical.api': { value: 'yes' } } },
    });

  const alone = await inTurns(
    {
      minimal: { run: minimalWrite },
      save: { run: () => random.pick(editors).save() },
    },
    rounds,
    BUDGET_MS,
  );
  const submit = new Sample();
  for (const editor of editors) {
    await editor.save();
    submit.add(await timed(() => editor.submit()));
  }

  const crowd = Array.from({ length: READERS }, () => new Reader(client));
  let isDone = false;
  const reading = Promise.all(
    crowd.map(reader => reader.openUntil(() => isDone)),
  );
  const startedAt = performance.now();
  const crowded = {
    minimal: new Sample(),
    save: new Sample(),
    submit: new Sample(),
  };
  const write = async (round: number) => {
    const editor = random.pick(editors);
    crowded.minimal.add(await timed(minimalWrite));
    await sleep(THINK_MS);
    crowded.save.add(await timed(() => editor.save()));
    await sleep(THINK_MS);
    if (round % SAVES_PER_SUBMIT === 0) {
      crowded.submit.add(await timed(() => editor.submit()));
    }
  };
  try {
    const deadline = startedAt + BUDGET_MS;
    for (
      let round = 0;
      round < rounds && performance.now() < deadline;
      round += 1
    ) {
      await write(round);
    }
  } finally {
    isDone = true;
    await reading;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    minimal: alone('minimal'),
    save: alone('save'),
    submit,
    underReaders: {
      readers: READERS,
      ...crowded,
      pagesPerSecond:
        crowd.reduce((sum, { pages }) => sum + pages, 0) / seconds,
    },
  };
}
