import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../../support/seededRandom';
import type { BenchClient } from '../client/BenchClient';
import type { CrowdSettings } from './crowdSettings';
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
  /** While people save the whole list of components again and again. */
  underExports: UnderReaders;
}

/** The same while something is read. */
export interface UnderReaders {
  readers: number;
  minimal: Sample;
  save: Sample;
  submit: Sample;
  /** Of the process, asked for all the time. */
  liveness: Sample;
  /** How often the readers got what they read, a second. */
  pagesPerSecond: number;
}

const READERS = 16;
const EXPORTS = 12;

/** How often it is asked whether the process lives. */
const LIVENESS_MS = 25;

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
 * while 16 look at it for a second each time, and while 12 save the list of
 * components.
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
    underReaders: await measureUnderReaders({
      ...crowded,
      crowd: { readers: READERS, what: 'page', lookMs: 0 },
    }),
    underLookingReaders: await measureUnderReaders({
      ...crowded,
      crowd: { readers: READERS, what: 'page', lookMs: LOOK_MS },
    }),
    underExports: await measureUnderReaders({
      ...crowded,
      crowd: { readers: EXPORTS, what: 'export', lookMs: 0 },
    }),
  };
}

async function measureUnderReaders(options: {
  client: BenchClient;
  editors: Editor[];
  random: SeededRandom;
  rounds: number;
  minimalWrite: () => Promise<unknown>;
  crowd: Pick<CrowdSettings, 'readers' | 'what' | 'lookMs'>;
}): Promise<UnderReaders> {
  const { client, editors, random, rounds, minimalWrite } = options;
  const crowd = await ReaderProcess.start({
    ...client.server,
    ...options.crowd,
  });
  let pages = 0;
  const samples = {
    minimal: new Sample(),
    save: new Sample(),
    submit: new Sample(),
    liveness: new Sample(),
  };
  let isDone = false;
  const watching = watchLiveness(client, samples.liveness, () => isDone);
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
    isDone = true;
    await watching;
    pages = await crowd.stop();
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    readers: options.crowd.readers,
    ...samples,
    pagesPerSecond: pages / seconds,
  };
}

async function watchLiveness(
  client: BenchClient,
  liveness: Sample,
  isDone: () => boolean,
): Promise<void> {
  const url = `${client.server.baseUrl}/.backstage/health/v1/liveness`;
  while (!isDone()) {
    liveness.add(
      await timed(async () => {
        const answer = await fetch(url);
        await answer.text();
      }),
    );
    await sleep(LIVENESS_MS);
  }
}
