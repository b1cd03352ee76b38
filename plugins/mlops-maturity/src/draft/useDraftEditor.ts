import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  AssessmentView,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../api';
import { connectToPage } from './connectToPage';
import { DraftEditor } from './DraftEditor';
import type { DraftEditorState } from './DraftEditorState';
import { UnsentAnswers } from './UnsentAnswers';
import { UnsavedEditStore } from './UnsavedEditStore';

/**
 * Edits the draft of an assessment for as long as the component is there. What
 * could not be saved by then is sent later, wherever the person is.
 *
 * @param options - `view` is the assessment as loaded; the entity and the
 * person must stay the same, so give the component a key made of both.
 * `onView` receives every assessment that saving returns.
 * @returns the editor, always the same, and what to show now
 */
export function useDraftEditor(options: {
  view: AssessmentView;
  /** Entity ref of the person who edits. */
  userEntityRef: string;
  onView: (view: AssessmentView) => void;
  /** The model in force. */
  model: MaturityModel;
}): { editor: DraftEditor; state: DraftEditorState } {
  const { view, userEntityRef, onView, model } = options;
  const { entityRef } = view;
  const api = useApi(maturityApiRef);
  const [editor] = useState(
    () =>
      new DraftEditor({
        api,
        view,
        onView,
        model,
        store: new UnsavedEditStore({
          storage: window.localStorage,
          userEntityRef,
          entityRef,
        }),
      }),
  );
  const [state, setState] = useState(() => editor.getState());

  useEffect(() => {
    const { ready, leave } = UnsentAnswers.of(api).leaveTo({
      userEntityRef,
      entityRef,
    });
    const unsubscribe = editor.subscribe(() => setState(editor.getState()));
    const disconnect = connectToPage(editor);
    editor.start(ready);
    return () => {
      disconnect();
      unsubscribe();
      editor.stop().then(leave);
    };
  }, [editor, api, userEntityRef, entityRef]);

  useEffect(() => editor.adopt(view), [editor, view]);

  return { editor, state };
}
