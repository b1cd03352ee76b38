import type { DraftEditor } from './DraftEditor';

/**
 * Lets an editor take notice of the page around it: it saves before the page
 * is hidden, tries again when the network or the person comes back, and asks
 * before the page is left with unsaved edits.
 *
 * @param editor - a started editor
 * @returns a function that ends it
 */
export function connectToPage(editor: DraftEditor): () => void {
  const save = () => editor.flush();
  const onVisibilityChange = () => {
    if (document.visibilityState === 'hidden') {
      editor.flush();
    } else {
      retryIfFailed(editor);
    }
  };
  const onOnline = () => retryIfFailed(editor);
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    if (editor.getState().unsavedCount > 0) {
      event.preventDefault();
    }
  };

  window.addEventListener('online', onOnline);
  window.addEventListener('pagehide', save);
  window.addEventListener('beforeunload', onBeforeUnload);
  document.addEventListener('visibilitychange', onVisibilityChange);
  return () => {
    window.removeEventListener('online', onOnline);
    window.removeEventListener('pagehide', save);
    window.removeEventListener('beforeunload', onBeforeUnload);
    document.removeEventListener('visibilitychange', onVisibilityChange);
  };
}

function retryIfFailed(editor: DraftEditor): void {
  if (editor.getState().save.state === 'not-saved') {
    editor.retry();
  }
}
