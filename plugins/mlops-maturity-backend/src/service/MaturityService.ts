import type { EvidenceService } from './EvidenceService';
import type { AdministrationService } from './AdministrationService';
import type { AssessmentService } from './AssessmentService';
import type { ReportService } from './ReportService';
import type { SharedAnswersService } from './SharedAnswersService';

/**
 * Everything that the plugin does, whoever asks: HTTP, agents, other plugins
 * or tasks.
 */
export interface MaturityService {
  readonly assessments: AssessmentService;
  readonly evidence: EvidenceService;
  readonly sharedAnswers: SharedAnswersService;
  readonly reports: ReportService;
  readonly administration: AdministrationService;
}
