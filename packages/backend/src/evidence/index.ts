export { mlflowEvidenceModule as default } from './mlflowEvidenceModule';
