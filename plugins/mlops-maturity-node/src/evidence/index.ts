export {
  mlopsMaturityEvidenceExtensionPoint,
  type MlopsMaturityEvidenceExtensionPoint,
} from './evidenceExtensionPoint';
export type {
  EvidenceProvider,
  EvidenceVerdict,
  FindEvidenceOptions,
  ProvidedFinding,
} from './EvidenceProvider';
