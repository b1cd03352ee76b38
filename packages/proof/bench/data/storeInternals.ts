/**
 * The parts of the store that the bench writes with, so that its rows are the
 * ones that the store would have written. Nothing else reaches past the public
 * surface of the backend plugin.
 */
/* eslint-disable @backstage/no-forbidden-package-imports */
export type {
  CatalogComponent,
  CatalogNode,
} from 'backstage-plugin-mlops-maturity-backend/src/rules/CatalogComponent';
export { columnsOf } from 'backstage-plugin-mlops-maturity-backend/src/store/catalog/components';
export {
  currentResultOf,
  staleUntil,
  type CurrentResult,
} from 'backstage-plugin-mlops-maturity-backend/src/rules/result/currentResult';
export { positionOf } from 'backstage-plugin-mlops-maturity-backend/src/rules/result/profilePositions';
export {
  outcomeOf,
  unpackProfile,
} from 'backstage-plugin-mlops-maturity-backend/src/rules/result/unpackProfile';
export { resultColumnsOf } from 'backstage-plugin-mlops-maturity-backend/src/store/assessments/resultColumns';
export { raiseRevision } from 'backstage-plugin-mlops-maturity-backend/src/store/revision';
export type {
  CatalogNodeRecord,
  ComponentRecord,
  DraftRecord,
  SubmissionRecord,
} from 'backstage-plugin-mlops-maturity-backend/src/store/tables';
