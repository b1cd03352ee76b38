import type { Knex } from 'knex';
import type { CleanUps } from '../support/CleanUps';
import type { TestDatabase } from '../support/databases';
import { report } from '../support/report';
import { seededRandom } from '../support/seededRandom';
import { BenchClient } from './client/BenchClient';
import { benchOrganisation } from './data/benchOrganisation';
import { fillDatabase } from './data/fillDatabase';
import { measureReports } from './measure/measureReports';
import { measureWrites } from './measure/measureWrites';
import { PlainReports } from './plain/PlainReports';
import { verifyReports } from './plain/verifyReports';
import { verifyUnderWrites } from './plain/verifyUnderWrites';
import type { Figures } from './report/Figures';
import { BenchServer } from './server/BenchServer';

/** Components that are written to while writes are measured. */
const WRITTEN = 40;
/** Further ones for the verification under writes. */
const VERIFIED = 60;

/** How often things are measured. */
export interface Effort {
  rounds: number;
  slowRounds: number;
  writeRounds: number;
}

/**
 * Makes an organisation of one size in an empty database and measures
 * everything on it.
 */
export async function measureOrganisation(options: {
  database: TestDatabase;
  size: number;
  seed: number;
  effort: Effort;
  cleanUps: CleanUps;
}): Promise<Figures> {
  const { database, size, seed, effort, cleanUps } = options;
  const now = Date.now();
  const organisation = benchOrganisation({ seed, size, now });
  const { components, division, teams } = organisation;
  const random = seededRandom(seed);
  // Spread over large and small teams; those with a draft are left alone.
  const candidates = components.filter(
    ({ hasDraft, submissions }) => !hasDraft && submissions.length > 0,
  );
  const chosen = new Set(
    Array.from({ length: 3 * (WRITTEN + VERIFIED) }, () =>
      random.pick(candidates),
    ),
  );
  const written = [...chosen].slice(0, WRITTEN);
  const verified = [...chosen].slice(WRITTEN, WRITTEN + VERIFIED);

  const server = await BenchServer.start({
    database: configOf(database),
    entities: [...written, ...verified].map(({ component }) => component),
    cleanUps,
  });
  const knex = database.connect();
  const startedAt = performance.now();
  await fillDatabase(knex, organisation, now);
  const fillSeconds = (performance.now() - startedAt) / 1000;
  const version = await versionOf(knex);
  report(
    `\n${version}: ${size} components in ${teams} teams, written in ${fillSeconds.toFixed(
      1,
    )} s`,
  );

  const client = new BenchClient(server);
  const plain = new PlainReports(organisation, now);
  const exact = await verifyReports(client, plain, division);
  const reports = await measureReports(client, {
    division,
    entityRef: written[0].component.entityRef,
    ...effort,
  });
  const underWrites = await verifyUnderWrites(client, {
    plain,
    all: components,
    written: verified,
    random,
  });
  const afterWrites = await verifyReports(client, plain, division);
  const writes = await measureWrites(client, {
    entityRefs: written.map(({ component }) => component.entityRef),
    random,
    rounds: effort.writeRounds,
  });
  const { body } = await client.ask('/bench/memory');
  const memory: NodeJS.MemoryUsage = JSON.parse(body);

  client.close();
  await server.stop();
  return {
    engine: database.engine,
    version,
    size,
    teams,
    reports,
    writes,
    verified: {
      quiet: exact,
      underWrites,
      afterWrites,
    },
    memory,
  };
}

function configOf({ engine, config, environment }: TestDatabase) {
  return engine === 'SQLite'
    ? { ...config }
    : {
        client: 'pg',
        connection: {
          host: environment.POSTGRES_HOST,
          port: Number(environment.POSTGRES_PORT),
          user: environment.POSTGRES_USER,
          password: environment.POSTGRES_PASSWORD,
        },
        ...config,
      };
}

async function versionOf(knex: Knex): Promise<string> {
  const row: { version: string } =
    knex.client.config.client === 'pg'
      ? await knex.first(
          knex.raw(`current_setting('server_version') as version`),
        )
      : await knex.first(knex.raw('sqlite_version() as version'));
  const name = knex.client.config.client === 'pg' ? 'PostgreSQL' : 'SQLite';
  return `${name} ${row.version}`;
}
