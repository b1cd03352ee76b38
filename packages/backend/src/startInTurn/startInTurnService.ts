import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { takeTurn } from './takeTurn';

const PATIENCE_MS = 120_000;

/** Does its work by being there. */
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
    // Any database that all processes open will do, and needs no other right.
    const knex = await DatabaseManager.fromConfig(config, { rootLogger })
      .forPlugin('app', { logger, lifecycle })
      .getClient();
    const turn = await takeTurn(knex, PATIENCE_MS);
    if (!turn.isMine) {
      logger.warn(
        `Another process has been starting for ${
          PATIENCE_MS / 1000
        } seconds; starting beside it`,
      );
    }
    lifecycle.addStartupHook(() => turn.end());
    return {};
  },
});
