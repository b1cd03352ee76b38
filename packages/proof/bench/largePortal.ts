/**
 * What the measurements in the browser need: the demo portal with the user
 * interface as it was last built, and beside it a maturity backend with a
 * large organisation in SQLite. Prints where both are, and ends when its
 * standard input does.
 *
 *   node largePortal.ts [--teams 500]
 */
import { parseArgs } from 'node:util';
import { runProgram } from '../support/CleanUps';
import { sqliteDatabase } from '../support/databases';
import { report } from '../support/report';
import { startDemoPortal } from '../support/startDemoPortal';
import { benchOrganisation } from './data/benchOrganisation';
import { fillDatabase } from './data/fillDatabase';
import { BenchServer } from './server/BenchServer';

const COMPONENTS_PER_TEAM = 50;

const { values } = parseArgs({
  options: { teams: { type: 'string', default: '500' } },
});

void runProgram({
  patienceMs: 30 * 60_000,
  async program(cleanUps) {
    const database = await sqliteDatabase(cleanUps);
    const server = await BenchServer.start({
      database: { ...database.config },
      entities: [],
      cleanUps,
    });
    const now = Date.now();
    const size = Number(values.teams) * COMPONENTS_PER_TEAM;
    await fillDatabase(
      database.connect(),
      benchOrganisation({ seed: 1, size, now }),
      now,
    );
    const portalUrl = await startDemoPortal(cleanUps);
    report(
      JSON.stringify({
        portalUrl,
        backendUrl: server.baseUrl,
        token: server.token,
        components: size,
      }),
    );
    await new Promise(resolve => {
      process.stdin.once('end', resolve).resume();
    });
  },
});
