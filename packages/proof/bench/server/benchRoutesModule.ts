import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import createPromiseRouter from 'express-promise-router';
import { json } from 'express';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { raiseRevision } from '../data/storeInternals';
import { asOfLevels, monthEnds } from './asOfLevels';
import { everyRecord } from './everyRecord';
import { minimalWrite, prepareMinimalWrite } from './minimalWrite';
import { readColumns, scanComponents, scanSubmissions } from './scans';

/** So that what is measured is what is held, not what was left behind. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

/** The components that change, or all that reports are made from. */
const changeSchema = z.object({
  changed: z.union([z.array(z.string()), z.literal('everything')]),
});

/**
 * What the plugin is compared with, in the same process, on the same
 * connections and behind the same middleware: `/bench/...` below the plugin's
 * own path.
 */
export const benchRoutesModule = createBackendModule({
  pluginId: 'mlops-maturity',
  moduleId: 'bench',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        httpRouter: coreServices.httpRouter,
      },
      async init({ database, httpRouter }) {
        const knex = await database.getClient();
        await prepareMinimalWrite(knex);

        const router = createPromiseRouter();
        router.get('/bench/scan', async (_request, response) => {
          response.json(await scanComponents(knex));
        });
        router.get('/bench/columns', async (_request, response) => {
          response.json(await readColumns(knex));
        });
        router.get('/bench/scan-submissions', async (_request, response) => {
          response.json(await scanSubmissions(knex));
        });
        router.get('/bench/records', async (_request, response) => {
          response.json(await everyRecord(knex));
        });
        router.get('/bench/as-of', async (_request, response) => {
          response.json(await asOfLevels(knex, monthEnds(new Date(), 24)));
        });
        router.get('/bench/memory', async (_request, response) => {
          collectGarbage();
          response.json(process.memoryUsage());
        });
        router.patch('/bench/write', json(), async (request, response) => {
          await minimalWrite(knex, JSON.stringify(request.body));
          response.json(request.body);
        });
        // As every write of an assessment does, so that reports are counted
        // again.
        router.post('/bench/change', json(), async (request, response) => {
          const { changed } = changeSchema.parse(request.body);
          await knex.transaction(transaction =>
            raiseRevision(
              transaction,
              changed === 'everything'
                ? changed
                : { of: 'assessments', components: changed },
            ),
          );
          response.json({});
        });
        httpRouter.use(router);
      },
    });
  },
});
