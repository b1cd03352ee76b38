import type {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Permission } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import type { Request, Response, Router } from 'express';
import type { MaturityService } from '../service/createMaturityService';
import type { Turns } from '../turns/Turns';
import { audited, type AuditEvent } from './audited';
import type { HttpMethod } from './contractRoutes';
import { entityRefOf, type EntityPath } from './entityPath';

/** The body, query or path of an operation that takes nothing from it. */
export type None = Record<string, never>;

/** What operations work with. */
export interface OperationDeps {
  service: MaturityService;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  /** Taken by what keeps the process busy. */
  turns: Turns;
}

/**
 * A request for an operation, by somebody who has signed in, as the contract
 * has checked it.
 */
export interface Call<TAnswer, TBody = None, TQuery = None, TPath = None>
  extends Pick<OperationDeps, 'service' | 'turns'> {
  request: Request<TPath, TAnswer, TBody, TQuery>;
  response: Response<TAnswer>;
  credentials: BackstageCredentials;
  /**
   * Does something and records in the audit log that it was done or refused.
   *
   * @param meta - beside what the operation says; must never hold what people
   * have written
   */
  audited<T>(meta: JsonObject, action: () => Promise<T>): Promise<T>;
}

/** A request about one entity, whose reference is recorded with it. */
export interface EntityCall<
  TAnswer,
  TBody = None,
  TQuery = None,
  TPath = EntityPath,
> extends Call<TAnswer, TBody, TQuery, TPath> {
  entityRef: string;
}

/** What is known of an operation without a request. */
interface OperationFacts {
  /**
   * The event that every request is recorded as, also one that is refused
   * before it is looked at.
   */
  audit: AuditEvent & {
    /** What else its meta has, for the documentation. */
    more?: string;
  };
  /**
   * What callers need. Those who call the service by another way need it as
   * well: it is the service that asks for it.
   */
  permission: Permission | 'none';
}

/** An operation of the contract. */
export interface Operation extends OperationFacts {
  /** @param route - where the contract has it, as Express wants it */
  mount(
    route: { router: Router; method: HttpMethod; path: string },
    deps: OperationDeps,
  ): void;
}

/** An operation that is not about one entity. */
export function operation<TAnswer, TBody = None, TQuery = None, TPath = None>(
  definition: OperationFacts & {
    handle(call: Call<TAnswer, TBody, TQuery, TPath>): Promise<void>;
  },
): Operation {
  const { audit, permission, handle } = definition;
  const { more, ...event } = audit;
  return {
    audit,
    permission,
    mount({ router, method, path }, { service, httpAuth, auditor, turns }) {
      router[method]<TPath, TAnswer, TBody, TQuery>(
        path,
        async (request, response) => {
          const credentials = await httpAuth.credentials(request, {
            allow: ['user', 'service'],
          });
          await handle({
            request,
            response,
            credentials,
            service,
            turns,
            audited: (meta, action) =>
              audited(
                auditor,
                { ...event, request, meta: { ...event.meta, ...meta } },
                action,
              ),
          });
        },
      );
    },
  };
}

/** An operation about the entity that its path names. */
export function entityOperation<
  TAnswer,
  TBody = None,
  TQuery = None,
  TPath extends EntityPath = EntityPath,
>(
  definition: OperationFacts & {
    handle(call: EntityCall<TAnswer, TBody, TQuery, TPath>): Promise<void>;
  },
): Operation {
  return operation<TAnswer, TBody, TQuery, TPath>({
    ...definition,
    async handle(call) {
      const entityRef = entityRefOf(call.request.params);
      await definition.handle({
        ...call,
        entityRef,
        audited: (meta, action) => call.audited({ entityRef, ...meta }, action),
      });
    },
  });
}
