export { AssessmentProvider } from './AssessmentProvider';
export { useAssessment, type Assessment } from './useAssessment';
export { useTabLink, type TabTarget } from './useTabLink';
