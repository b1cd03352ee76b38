import type {
  DatabaseService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { engineOf } from '../store/engine';

/**
 * Says in the log that nothing is kept, where that is so. A portal as it is
 * made by Backstage's template is such a portal.
 */
export async function warnOfMemory(options: {
  database: DatabaseService;
  logger: LoggerService;
}): Promise<void> {
  const { database, logger } = options;
  try {
    if (await engineOf(await database.getClient()).isInMemory()) {
      logger.warn(
        'The database is in memory: all drafts, answers and history are gone when this process ends. Configure backend.database before anybody answers in earnest: PostgreSQL, or a directory for SQLite',
      );
    }
  } catch (error) {
    logger.debug(`Could not find out whether the database is kept: ${error}`);
  }
}
