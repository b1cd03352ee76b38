import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ModelVersions } from 'backstage-plugin-mlops-maturity-common';
import type { OutOfScopeTypes } from '../catalog/OutOfScopeTypes';
import type { ComponentReader } from '../catalog/ComponentReader';
import { AssessmentEvidence } from './AssessmentEvidence';
import type { EvidenceCollector } from '../evidence/EvidenceCollector';
import type { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import type { Reports } from '../reports/Reports';
import type { Stores } from '../store/createStores';
import { Administration } from './Administration';
import { AssessmentImport } from './AssessmentImport';
import { Assessments } from './Assessments';
import { AuthorizedAdministration } from './AuthorizedAdministration';
import { AuthorizedAssessments } from './AuthorizedAssessments';
import { AuthorizedReports } from './AuthorizedReports';
import { AuthorizedSharedAnswers } from './AuthorizedSharedAnswers';
import type { MaturityService } from './MaturityService';
import { ReportReader } from './ReportReader';
import { SharedAnswers } from './SharedAnswers';
import type { ViewerVisibility } from './ViewerVisibility';

/**
 * Puts the service together: each part behind the permissions that it asks
 * for, so that nothing can be reached without them.
 */
export function createMaturityService(options: {
  stores: Stores;
  reports: Reports;
  components: ComponentReader;
  models: ModelVersions;
  events: MaturityEventPublisher;
  metrics: MaturityMetrics;
  permissions: PermissionsService;
  catalog: CatalogService;
  outOfScope: OutOfScopeTypes;
  viewers: ViewerVisibility;
  evidence: EvidenceCollector;
  logger: LoggerService;
}): MaturityService {
  const { permissions, catalog, viewers } = options;
  const parts = { ...options, model: options.models.inForce };
  const assessments = AuthorizedAssessments.create({
    service: Assessments.create(parts),
    permissions,
    viewers,
    models: options.models,
  });
  return {
    assessments,
    evidence: AssessmentEvidence.create({
      ...parts,
      assessments,
      collector: options.evidence,
    }),
    sharedAnswers: AuthorizedSharedAnswers.create({
      service: SharedAnswers.create(parts),
      permissions,
      catalog,
      viewers,
    }),
    reports: AuthorizedReports.create({
      service: ReportReader.create(parts),
      permissions,
      viewers,
    }),
    administration: AuthorizedAdministration.create({
      service: Administration.create({
        ...parts,
        assessmentImport: AssessmentImport.create(parts),
      }),
      permissions,
    }),
  };
}
