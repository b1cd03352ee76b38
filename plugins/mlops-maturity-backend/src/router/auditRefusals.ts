import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { ErrorRequestHandler } from 'express';
import { reasonOf } from '../observation/reasonOf';
import { wasAudited, type AuditEventId } from './audited';
import { auditableError } from './auditableError';
import { contractRouteOf } from './contractRoutes';
import { entityRefInPath } from './entityPath';

interface RefusedEvent {
  eventId: AuditEventId;
  severityLevel: 'low' | 'medium';
  meta: JsonObject;
}

const read = (eventId: AuditEventId, queryType?: string): RefusedEvent => ({
  eventId,
  severityLevel: 'low',
  meta: queryType ? { queryType } : {},
});

const write = (eventId: AuditEventId, actionType: string): RefusedEvent => ({
  eventId,
  severityLevel: 'medium',
  meta: { actionType },
});

/** By operation of the contract. */
const events: Readonly<Record<string, RefusedEvent>> = {
  getModel: read('model-read'),
  getAssessment: read('assessment-read', 'by-entity'),
  getEvidence: read('evidence-read', 'by-entity'),
  getSharedAnswers: read('shared-answers-read', 'by-entity'),
  changeSharedAnswers: write('shared-answers-change', 'update'),
  changeDraft: write('draft-change', 'update'),
  discardDraft: write('draft-discard', 'delete'),
  submitDraft: write('assessment-submit', 'submit'),
  confirmAssessment: write('assessment-confirm', 'confirm'),
  getHistory: read('history-read', 'by-entity'),
  getSubmission: read('history-read', 'by-revision'),
  savePlan: write('plan-save', 'update'),
  deletePlan: write('plan-delete', 'delete'),
  importAssessments: write('assessment-import', 'import'),
  getSummaryReport: read('report-read', 'summary'),
  getLevelsReport: read('report-read', 'levels'),
  getHeatmapReport: read('report-read', 'heatmap'),
  getFacetsReport: read('report-read', 'facets'),
  getComponentsReport: read('report-read', 'components'),
  getTrendReport: read('report-read', 'trend'),
  getStatementsReport: read('report-read', 'statements'),
  exportLevels: read('report-export', 'levels'),
  exportHeatmap: read('report-export', 'heatmap'),
  exportTrend: read('report-export', 'trend'),
  exportStatements: read('report-export', 'statements'),
  exportComponents: read('report-export', 'components'),
  getHealth: read('health-read'),
};

/**
 * Records what was refused before a route could: a body that is too large or
 * breaks the contract, a missing header, a name that no entity can have. The
 * meta has no more than the path says, as nothing else can be relied on.
 */
export function auditRefusals(options: {
  auditor: AuditorService;
  logger: LoggerService;
}): ErrorRequestHandler {
  const { auditor, logger } = options;
  return async (error, request, _response, next) => {
    const route = contractRouteOf(request.method, request.path);
    const event = route && events[route.operationId];
    if (event && !wasAudited(request)) {
      const entityRef = entityRefInPath(request.path);
      try {
        const record = await auditor.createEvent({
          ...event,
          request,
          meta: { ...event.meta, ...(entityRef && { entityRef }) },
        });
        await record.fail({ error: auditableError(error) });
      } catch (auditFailure) {
        // Nothing was done, so the refusal holds even without its record.
        logger.warn(
          `A refused ${
            event.eventId
          } was not recorded in the audit log: ${reasonOf(auditFailure)}`,
        );
      }
    }
    next(error);
  };
}
