export { AssessmentProvider } from './AssessmentProvider';
export { useAssessment, type Assessment } from './useAssessment';
export { EntityAssessmentProvider } from './EntityAssessmentProvider';
export { useTabLink, type TabTarget } from './useTabLink';
