export { linkEvidenceModule as default } from './linkEvidenceModule';
