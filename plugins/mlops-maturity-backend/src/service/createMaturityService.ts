import type {
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ModelVersions } from 'backstage-plugin-mlops-maturity-common';
import type { OutOfScopeTypes } from '../catalog/OutOfScopeTypes';
import type { ComponentReader } from '../catalog/ComponentReader';
import type { EvidenceCollector } from '../evidence/EvidenceCollector';
import type { MaturityEventPublisher } from '../events/MaturityEventPublisher';
import type { MaturityMetrics } from '../observation/MaturityMetrics';
import type { Reports } from '../reports/Reports';
import type { Stores } from '../store/createStores';
import { Administration } from './Administration';
import { AssessmentImport } from './AssessmentImport';
import { AssessmentAccess } from './AssessmentAccess';
import { AssessmentEvidence } from './AssessmentEvidence';
import { Assessments } from './Assessments';
import { AssessmentViews } from './AssessmentViews';
import { AuthorizedReports } from './AuthorizedReports';
import { CurrentDocuments } from './CurrentDocuments';
import { Plans } from './Plans';
import { ReportReader } from './ReportReader';
import { SharedAnswers } from './SharedAnswers';
import { SubmissionHistory } from './SubmissionHistory';
import type { ViewerVisibility } from './ViewerVisibility';

/**
 * Everything that the plugin does, for HTTP and for any other caller in the
 * process.
 */
export interface MaturityService {
  readonly assessments: Assessments;
  readonly plans: Plans;
  readonly history: SubmissionHistory;
  readonly evidence: AssessmentEvidence;
  readonly sharedAnswers: SharedAnswers;
  readonly reports: AuthorizedReports;
  readonly administration: Administration;
}

/**
 * Puts the service together. Each part asks for the permissions that it needs,
 * so that nothing can be reached without them.
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
  const documents = CurrentDocuments.create(options);
  const parts = {
    ...options,
    model: options.models.inForce,
    documents,
    views: AssessmentViews.create({ ...options, documents }),
    access: AssessmentAccess.create(options),
  };
  const assessments = Assessments.create(parts);
  return {
    assessments,
    plans: Plans.create(parts),
    history: SubmissionHistory.create(parts),
    evidence: AssessmentEvidence.create({
      ...parts,
      assessments,
      collector: options.evidence,
    }),
    sharedAnswers: SharedAnswers.create(parts),
    reports: AuthorizedReports.create({
      ...parts,
      reports: ReportReader.create(parts),
    }),
    administration: Administration.create({
      ...parts,
      assessmentImport: AssessmentImport.create(parts),
    }),
  };
}
