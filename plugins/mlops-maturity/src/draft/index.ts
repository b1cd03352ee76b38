export { changedFields, type ChangedField } from './changedFields';
export { DraftEditor, type DraftEditorOptions } from './DraftEditor';
export type {
  DraftConflict,
  DraftEditorState,
  FieldStatus,
  OtherEdits,
  SaveStatus,
} from './DraftEditorState';
export {
  editIn,
  fieldKey,
  type AnswerEdit,
  type DraftEdit,
  type FieldKey,
  type PickEdit,
  type ProfileEdit,
  type ProfileField,
} from './draftEdit';
export { isWebLink, type HoldReason } from './heldBecause';
export { sameEdit } from './sameEdit';
export { useDraftEditor } from './useDraftEditor';
