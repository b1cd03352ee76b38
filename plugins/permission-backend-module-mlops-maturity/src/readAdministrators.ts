import type {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';

const KEY = 'permission.mlopsMaturity.administrators';

/**
 * Reads who administers. What cannot be understood makes nobody an
 * administrator and is said in the log; it does not keep the portal from
 * starting.
 */
export function readAdministrators(
  config: RootConfigService,
  logger: LoggerService,
): string[] {
  const entries = readList(config, logger);
  const administrators = entries.flatMap(entry => {
    const entityRef = userOrGroup(entry);
    if (!entityRef) {
      logger.error(
        `${KEY}: ${entry} is left out, as it is neither a user nor a group, such as group:default/ml-platform`,
      );
    }
    return entityRef ?? [];
  });
  if (administrators.length === 0) {
    logger.info(`Nobody may administer MLOps Maturity: ${KEY} names nobody`);
  }
  return administrators;
}

function readList(config: RootConfigService, logger: LoggerService): string[] {
  try {
    return config.getOptionalStringArray(KEY) ?? [];
  } catch (error) {
    logger.error(`${KEY} is left out: ${error}`);
    return [];
  }
}

function userOrGroup(entry: string): string | undefined {
  try {
    const entityRef = parseEntityRef(entry);
    return ['user', 'group'].includes(entityRef.kind.toLocaleLowerCase('en-US'))
      ? stringifyEntityRef(entityRef)
      : undefined;
  } catch {
    return undefined;
  }
}
