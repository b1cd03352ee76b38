/**
 * Measures the reports and the writes of the backend over HTTP, on SQLite and
 * PostgreSQL, with organisations of up to 100,000 components.
 *
 *   yarn bench [--quick] [--sizes 1000,10000,100000]
 *     [--databases sqlite,postgres] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { runProgram } from '../support/CleanUps';
import { postgresDatabase, sqliteDatabase } from '../support/databases';
import { report } from '../support/report';
import { measureOrganisation } from './measureOrganisation';
import { describeMachine } from './report/describeMachine';
import { reportFigures } from './report/reportFigures';
import { reportTargets } from './report/reportTargets';
import type { Figures } from './report/Figures';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    databases: { type: 'string', default: 'sqlite,postgres' },
    seed: { type: 'string', default: '1' },
  },
});

/** How often things are measured; of fast ones medians need many. */
const EFFORT = values.quick
  ? { rounds: 10, slowRounds: 2, writeRounds: 40 }
  : { rounds: 30, slowRounds: 5, writeRounds: 200 };

const sizes = (values.sizes ?? (values.quick ? '1000' : '1000,10000,100000'))
  .split(',')
  .map(Number);

void runProgram({
  patienceMs: 60 * 60_000,
  async program(cleanUps) {
    report(describeMachine());
    const figures: Figures[] = [];
    for (const name of values.databases.split(',')) {
      for (const size of sizes) {
        const database =
          name === 'sqlite'
            ? await sqliteDatabase(cleanUps)
            : postgresDatabase(cleanUps);
        const measured = await measureOrganisation({
          database,
          size,
          seed: Number(values.seed),
          effort: EFFORT,
          cleanUps,
        });
        figures.push(measured);
        report(reportFigures(measured));
      }
    }
    report(reportTargets(figures));
  },
});
