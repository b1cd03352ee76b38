import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
  type LoggerService,
  type RootConfigService,
  type RootLifecycleService,
  type RootLoggerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeTurn } from './takeTurn';

const PATIENCE_MS = 120_000;
const ATTEMPTS = 4;

/** A service without methods: creating it takes the turn. */
const startInTurnRef = createServiceRef<object>({
  id: 'app.startInTurn',
  scope: 'root',
});

/**
 * Lets processes that share a PostgreSQL start one after the other.
 *
 * @remarks
 * Knex creates the tables that it keeps migrations in without a lock. Of
 * processes that start at once on an empty database, some end with
 *
 *     create table "backstage_backend_public_keys__knex_migrations" …
 *       - relation "backstage_backend_public_keys__knex_migrations" already exists
 *     MigrationLocked: Migration table is already locked
 *
 * which another start cures, but two may also write a row each into such a
 * lock table. Knex then takes it for locked for ever, and no process comes up
 * any more. It happens in the databases of all plugins, as the keys that
 * plugins sign with and the tasks of the scheduler are Backstage's own tables
 * there. The plugins of this repository guard their own migrations themselves.
 */
export const startInTurnService = createServiceFactory({
  service: startInTurnRef,
  // Root services are made before any plugin starts.
  initialization: 'always',
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.rootLifecycle,
    rootLogger: coreServices.rootLogger,
  },
  async factory({ config, lifecycle, rootLogger }) {
    if (config.getOptionalString('backend.database.client') !== 'pg') {
      return {};
    }
    const logger = rootLogger.child({ service: 'start-in-turn' });
    const knex = await openDatabase(config, { lifecycle, logger, rootLogger });
    const turn = await takeTurn(knex, { patienceMs: PATIENCE_MS, logger });
    switch (turn.state) {
      case 'taken':
        logger.info('It is the turn of this process to start');
        break;
      case 'kept':
        logger.warn(
          `Another process has been starting for ${
            PATIENCE_MS / 1000
          } seconds; starting beside it`,
        );
        break;
      default:
        logger.warn(
          'Processes cannot take turns to start, because a connection pooler stands before the database. Start one alone the first time and after each update',
        );
    }
    lifecycle.addStartupHook(() => turn.end());
    return {};
  },
});

/**
 * Opens a database that all processes open, which needs no right that they do
 * not have. Two that create a schema at once, even "if not exists", may fail
 * on each other; so once more.
 */
async function openDatabase(
  config: RootConfigService,
  deps: {
    lifecycle: RootLifecycleService;
    logger: LoggerService;
    rootLogger: RootLoggerService;
  },
): Promise<Knex> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await DatabaseManager.fromConfig(config, {
        rootLogger: deps.rootLogger,
        rootLifecycle: deps.lifecycle,
      })
        .forPlugin('app', deps)
        .getClient();
    } catch (error) {
      if (attempt >= ATTEMPTS) {
        throw error;
      }
      deps.logger.info(`Opening the database again: ${error}`);
      await sleep(attempt * 200);
    }
  }
}
