/**
 * The maturity model, the HTTP API, permissions and events of the MLOps
 * Maturity plugins.
 *
 * @packageDocumentation
 */
export * from './api';
export {
  type AssessmentConfirmedEvent,
  type AssessmentSubmittedEvent,
  MATURITY_EVENTS_TOPIC,
  type MaturityEvent,
  type SharedAnswersChangedEvent,
  type TargetChangedEvent,
} from './events';
export {
  type Answer,
  ANSWERS,
  ASSESSMENT_STATES,
  type AssessmentState,
  type Attribution,
  type Background,
  type Dimension,
  type DimensionId,
  type DimensionOption,
  type Level,
  type LevelDescription,
  LEVELS,
  maturityModel,
  type MaturityModel,
  type NextStepBucket,
  type OptionId,
  type PartId,
  type Requirement,
  type RequirementId,
  type RequirementItem,
  type RequirementLevel,
  type Section,
  type SectionId,
  SERVING_MODES,
  type ServingMode,
  type Stage,
  STAGES,
  type Statement,
  type StatementId,
  type StatementPart,
  type StatementSupport,
  type Subsection,
  type SubsectionId,
  type TargetConditions,
  type TargetQuestion,
  type TargetRule,
} from './model';
export {
  adminPermission,
  assessmentReadPermission,
  assessmentSubmitPermission,
  assessmentUpdatePermission,
  mlopsMaturityPermissions,
  reportReadPermission,
  sharedAnswersUpdatePermission,
} from './permissions';
export { ASSESS_ANNOTATION } from './scope';

/** @internal */
export * from './internal';
