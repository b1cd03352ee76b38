import type {
  AssessmentDocument,
  AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  DraftConflict,
  DraftEditorState,
  FieldStatus,
  OtherEdits,
  SaveStatus,
} from './DraftEditorState';
import { applyEdit, fieldKey, type FieldKey } from './draftEdit';
import { heldBecause } from './heldBecause';
import type { SaveFailure } from './saveFailure';
import { isSendable, type UnsavedEdit } from './UnsavedEdit';

/** What an editor knows, from which its state follows. */
export interface EditorFacts {
  view: AssessmentView;
  /** The document of the view. */
  saved: AssessmentDocument;
  unsaved: readonly UnsavedEdit[];
  savedAt: ReadonlyMap<FieldKey, Date>;
  lastSavedAt?: Date;
  failure?: SaveFailure;
  otherEdits: readonly OtherEdits[];
  restoredCount: number;
}

/**
 * Derives what an editor shows.
 *
 * @param facts - what it knows
 */
export function stateOf(facts: EditorFacts): DraftEditorState {
  const { view, saved, unsaved, otherEdits, restoredCount } = facts;
  return {
    view,
    document: unsaved.reduce(
      (document, { mine }) => applyEdit(document, mine),
      saved,
    ),
    save: saveStatusOf(facts),
    fields: fieldStatusesOf(facts),
    conflicts: conflictsOf(facts),
    unsavedCount: unsaved.length,
    otherEdits,
    restoredCount,
  };
}

function saveStatusOf(facts: EditorFacts): SaveStatus {
  const { unsaved, failure, lastSavedAt } = facts;
  if (failure && unsaved.length > 0) {
    return { state: 'not-saved', failure };
  }
  const isUnderWay = unsaved.some(edit => edit.isTyping || isSendable(edit));
  if (isUnderWay) {
    return { state: 'saving' };
  }
  return lastSavedAt ? { state: 'saved', at: lastSavedAt } : { state: 'idle' };
}

function fieldStatusesOf(facts: EditorFacts): Map<FieldKey, FieldStatus> {
  const statuses = new Map<FieldKey, FieldStatus>();
  facts.savedAt.forEach((at, key) => statuses.set(key, { state: 'saved', at }));
  facts.unsaved.forEach(edit =>
    statuses.set(fieldKey(edit.mine), unsavedStatusOf(edit, facts.failure)),
  );
  return statuses;
}

function unsavedStatusOf(
  edit: UnsavedEdit,
  failure: SaveFailure | undefined,
): FieldStatus {
  const because = heldBecause(edit.mine);
  if (edit.theirs) {
    return { state: 'conflict' };
  }
  if (because) {
    return { state: 'held', because };
  }
  if (edit.refusal !== undefined) {
    return { state: 'refused', message: edit.refusal };
  }
  return failure ? { state: 'not-saved' } : { state: 'saving' };
}

function conflictsOf({ unsaved }: EditorFacts): DraftConflict[] {
  return unsaved.flatMap(({ base: before, theirs, mine }) =>
    theirs
      ? [
          {
            key: fieldKey(mine),
            before,
            theirs: theirs.edit,
            mine,
            by: theirs.by,
          },
        ]
      : [],
  );
}
