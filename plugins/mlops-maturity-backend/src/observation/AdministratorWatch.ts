import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { isError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { adminPermission } from 'backstage-plugin-mlops-maturity-common';
import { setTimeout as sleep } from 'node:timers/promises';

/** Between attempts, while the permission backend is still starting. */
const PAUSES_MS = [1_000, 3_000, 10_000, 30_000];

/** So many people in a row are unlikely to be all administrators. */
const MANY = 5;

const REMEDY =
  'Set a policy that says who may, see docs/install.md, "Who may do what"';

/**
 * Finds out whether everybody may administer the plugin, and says so once in
 * the log.
 *
 * @remarks
 * At the start the policy is asked about nobody in particular. A permission
 * backend with Backstage's default settings gives no answer to that, so the
 * first users are checked as well: one guest who may administer is enough, or
 * many users who all may. Requests do not wait for it, and it ends with the
 * first user who may not.
 */
export class AdministratorWatch {
  readonly #auth: AuthService;
  readonly #permissions: PermissionsService;
  readonly #logger: LoggerService;
  readonly #pausesMs: readonly number[];
  readonly #asked = new Set<string>();
  #allowed = 0;
  #isOver = false;

  private constructor(options: AdministratorWatchOptions) {
    this.#auth = options.auth;
    this.#permissions = options.permissions;
    this.#logger = options.logger;
    this.#pausesMs = options.pausesMs ?? PAUSES_MS;
  }

  static create(options: AdministratorWatchOptions): AdministratorWatch {
    return new AdministratorWatch(options);
  }

  /**
   * Asks about nobody in particular, and again while there is no answer.
   *
   * @param signal - stops that
   */
  async askAtStart(signal: AbortSignal): Promise<void> {
    for (const pauseMs of [...this.#pausesMs, undefined]) {
      try {
        const nobody = await this.#auth.getNoneCredentials();
        if (await this.#mayAdminister(nobody)) {
          this.#warn(
            `Everybody may administer MLOps Maturity: permission.enabled is false, or the policy allows ${adminPermission.name} to anybody. ${REMEDY}`,
          );
        }
        return;
      } catch (error) {
        if (pauseMs === undefined || signal.aborted || isRefusal(error)) {
          this.#logger.debug(
            `The policy does not say whether everybody may administer: ${error}`,
          );
          return;
        }
      }
      await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  /** Takes note of somebody who uses the plugin. */
  async notice(credentials: BackstageCredentials): Promise<void> {
    if (this.#isOver || !this.#auth.isPrincipal(credentials, 'user')) {
      return;
    }
    const { userEntityRef } = credentials.principal;
    if (this.#asked.has(userEntityRef)) {
      return;
    }
    this.#asked.add(userEntityRef);
    try {
      if (!(await this.#mayAdminister(credentials))) {
        this.#isOver = true;
        return;
      }
      this.#allowed += 1;
      if (parseEntityRef(userEntityRef).name === 'guest') {
        this.#warn(
          `${userEntityRef} may administer MLOps Maturity, so everybody may who comes as a guest: the policy allows ${adminPermission.name}. ${REMEDY}`,
        );
      } else if (this.#allowed >= MANY) {
        this.#warn(
          `Each of the first ${MANY} people who came may administer MLOps Maturity; does the policy allow ${adminPermission.name} to everybody? ${REMEDY}`,
        );
      }
    } catch {
      // Asked about again when they come again.
      this.#asked.delete(userEntityRef);
    }
  }

  async #mayAdminister(credentials: BackstageCredentials): Promise<boolean> {
    const [{ result }] = await this.#permissions.authorize(
      [{ permission: adminPermission }],
      { credentials },
    );
    return result === AuthorizeResult.ALLOW;
  }

  #warn(message: string): void {
    if (!this.#isOver) {
      this.#isOver = true;
      this.#logger.warn(message);
    }
  }
}

/** What the watch works with. */
export interface AdministratorWatchOptions {
  auth: AuthService;
  permissions: PermissionsService;
  logger: LoggerService;
  /** How long to wait before each further attempt. */
  pausesMs?: readonly number[];
}

/** Whether the permission backend answers nothing without a person. */
function isRefusal(error: unknown): boolean {
  const origin = isError(error) && isError(error.cause) ? error.cause : error;
  return (
    isError(origin) &&
    ['AuthenticationError', 'NotAllowedError'].includes(origin.name)
  );
}
