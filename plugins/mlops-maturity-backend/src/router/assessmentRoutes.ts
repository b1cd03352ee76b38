import { makeValidator, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import type {
  AssessmentView,
  ConflictBody,
  DraftChange,
} from 'backstage-plugin-mlops-maturity-common';
import type { Response } from 'express';
import { StaleDraftError } from '../service/StaleDraftError';
import { audited, type AnyRequest } from './audited';
import { callerOf, type RouteOptions } from './RouteOptions';
import { draftTag, readIfMatch } from './versionTags';

const validator = makeValidator();

const ASSESSMENT = '/assessments/:kind/:namespace/:name';

type AssessmentReply = AssessmentView | ConflictBody;

interface EntityPath {
  kind: string;
  namespace: string;
  name: string;
}

/**
 * Routes that read and change the assessment of one entity.
 */
export function addAssessmentRoutes(options: RouteOptions): void {
  const { router, service, auditor } = options;

  router.get<EntityPath, AssessmentReply>(
    ASSESSMENT,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const assessment = await audited(
        auditor,
        {
          eventId: 'assessment-read',
          severityLevel: 'low',
          request,
          meta: { queryType: 'by-entity', entityRef },
        },
        () => service.getAssessment(entityRef, { credentials }),
      );
      // The tag is the version of the draft, whereas result and permissions
      // change with the day and the caller, so "not changed" is no answer.
      delete request.headers['if-none-match'];
      sendAssessment(response, 200, assessment);
    },
  );

  router.patch<EntityPath, AssessmentReply, DraftChange>(
    `${ASSESSMENT}/draft`,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const version = readIfMatch(request.headers['if-match']);
      await sendUnlessStale(request, response, async () => {
        const assessment = await audited(
          auditor,
          {
            eventId: 'draft-change',
            severityLevel: 'medium',
            request,
            meta: {
              actionType: 'update',
              entityRef,
              version,
              fields: Object.keys(request.body),
            },
          },
          () =>
            service.changeDraft(entityRef, request.body, {
              credentials,
              version,
            }),
        );
        sendAssessment(response, 200, assessment);
      });
    },
  );

  router.delete<EntityPath, AssessmentReply>(
    `${ASSESSMENT}/draft`,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const version = readIfMatch(request.headers['if-match']);
      await sendUnlessStale(request, response, async () => {
        const assessment = await audited(
          auditor,
          {
            eventId: 'draft-discard',
            severityLevel: 'medium',
            request,
            meta: { actionType: 'delete', entityRef, version },
          },
          () => service.discardDraft(entityRef, { credentials, version }),
        );
        sendAssessment(response, 200, assessment);
      });
    },
  );

  router.post<EntityPath, AssessmentReply>(
    `${ASSESSMENT}/submissions`,
    async (request, response) => {
      const credentials = await callerOf(options, request);
      const entityRef = entityRefOf(request.params);
      const version = readIfMatch(request.headers['if-match']);
      // Required by the contract.
      const requestId = request.get('idempotency-key') ?? '';
      await sendUnlessStale(request, response, async () => {
        const { assessment, replayed } = await audited(
          auditor,
          {
            eventId: 'assessment-submit',
            severityLevel: 'medium',
            request,
            meta: { actionType: 'submit', entityRef, version },
          },
          () =>
            service.submitDraft(entityRef, {
              credentials,
              version,
              requestId,
            }),
        );
        sendAssessment(response, replayed ? 200 : 201, assessment);
      });
    },
  );
}

/**
 * @throws NotFoundError if the catalog cannot have an entity of this name
 */
function entityRefOf(path: EntityPath): string {
  const isPossible =
    validator.isValidKind(path.kind) &&
    validator.isValidNamespace(path.namespace) &&
    validator.isValidEntityName(path.name);
  if (!isPossible) {
    throw new NotFoundError(
      'There is no such entity, nor can there be one with such a name',
    );
  }
  return stringifyEntityRef(path);
}

function sendAssessment(
  response: Response<AssessmentReply>,
  status: 200 | 201,
  assessment: AssessmentView,
): void {
  response
    .status(status)
    .set({ etag: draftTag(assessment.version), 'cache-control': 'no-store' })
    .json(assessment);
}

/**
 * A stale draft is answered like any Backstage error, with the current state
 * on top.
 */
async function sendUnlessStale(
  request: AnyRequest,
  response: Response<AssessmentReply>,
  send: () => Promise<void>,
): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof StaleDraftError)) {
      throw error;
    }
    const { name, message, statusCode, current } = error;
    response
      .status(statusCode)
      .set({ etag: draftTag(current.version), 'cache-control': 'no-store' })
      .json({
        error: { name, message },
        request: { method: request.method, url: request.url },
        response: { statusCode },
        current,
      });
  }
}
