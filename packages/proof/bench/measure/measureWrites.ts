import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../../support/seededRandom';
import type { BenchClient } from '../client/BenchClient';
import { Editor } from './Editor';
import { inTurns } from './inTurns';
import { ReaderProcess } from './ReaderProcess';
import { Sample, timed } from './Sample';

/** What was measured of writes. */
export interface WriteFigures {
  minimal: Sample;
  save: Sample;
  submit: Sample;
  /** While people read who open the page again and again. */
  underReaders: UnderReaders;
  /** While as many read who look at the page before they open it again. */
  underLookingReaders: UnderReaders;
}

/** The same while the organisation page is read. */
export interface UnderReaders {
  readers: number;
  minimal: Sample;
  save: Sample;
  submit: Sample;
  /** How often the readers opened the page, a second. */
  pagesPerSecond: number;
}

const READERS = 16;

/** On a machine that is busy with other things, fewer rounds have to do. */
const BUDGET_MS = 20_000;
const SAVES_PER_SUBMIT = 10;

/** What a person needs at least to answer the next statement. */
const THINK_MS = 20;

/** How long a person looks at the page at least. */
const LOOK_MS = 1000;

/**
 * Measures saving an answer, submitting, and a minimal transaction: alone,
 * while 16 readers open the organisation page again and again without a pause,
 * and while 16 look at it for a second each time.
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
  let minimalWrites = 0;
  const minimalWrite = () => {
    minimalWrites += 1;
    return client.ask('/bench/write', {
      method: 'PATCH',
      // SQLite writes nothing where nothing differs.
      body: {
        answers: {
          'documentation.technical.api': {
            value: 'yes',
            note: `${minimalWrites}`,
          },
        },
      },
    });
  };

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

  const crowded = { client, editors, random, rounds, minimalWrite };
  return {
    minimal: alone('minimal'),
    save: alone('save'),
    submit,
    underReaders: await measureUnderReaders({ ...crowded, lookMs: 0 }),
    underLookingReaders: await measureUnderReaders({
      ...crowded,
      lookMs: LOOK_MS,
    }),
  };
}

async function measureUnderReaders(options: {
  client: BenchClient;
  editors: Editor[];
  random: SeededRandom;
  rounds: number;
  minimalWrite: () => Promise<unknown>;
  lookMs: number;
}): Promise<UnderReaders> {
  const { client, editors, random, rounds, minimalWrite, lookMs } = options;
  const crowd = await ReaderProcess.start({
    ...client.server,
    readers: READERS,
    lookMs,
  });
  let pages = 0;
  const samples = {
    minimal: new Sample(),
    save: new Sample(),
    submit: new Sample(),
  };
  const startedAt = performance.now();
  try {
    for (
      let round = 0;
      round < rounds && performance.now() < startedAt + BUDGET_MS;
      round += 1
    ) {
      const editor = random.pick(editors);
      samples.minimal.add(await timed(minimalWrite));
      await sleep(THINK_MS);
      samples.save.add(await timed(() => editor.save()));
      await sleep(THINK_MS);
      if (round % SAVES_PER_SUBMIT === 0) {
        samples.submit.add(await timed(() => editor.submit()));
      }
    }
  } finally {
    pages = await crowd.stop();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return { readers: READERS, ...samples, pagesPerSecond: pages / seconds };
}
