import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { FakeBackend } from './__fixtures__/FakeBackend';
import { ME } from './__fixtures__/views';
import { connectToPage } from './connectToPage';
import { DraftEditor } from './DraftEditor';
import type { DraftEdit } from './draftEdit';
import { UnsavedEditStore } from './UnsavedEditStore';

const edit: DraftEdit = { kind: 'target', value: 2 };

function connectedEditor(backend: FakeBackend) {
  const editor = new DraftEditor({
    api: backend,
    model: maturityModel,
    view: backend.view,
    store: new UnsavedEditStore({
      storage: window.localStorage,
      userEntityRef: ME,
      entityRef: backend.view.entityRef,
    }),
  });
  const disconnect = connectToPage(editor);
  editor.start();
  return { editor, disconnect };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

function leavePage(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

function setVisibility(state: DocumentVisibilityState): void {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('connectToPage', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    window.localStorage.clear();
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('asks before the page is left while something is unsaved', async () => {
    const { editor, disconnect } = connectedEditor(new FakeBackend());
    expect(leavePage()).toBe(false);

    editor.change(edit, 'typing');
    expect(leavePage()).toBe(true);

    editor.flush();
    await settle();
    expect(leavePage()).toBe(false);
    disconnect();
  });

  it('saves what is being typed when the page is hidden', async () => {
    const backend = new FakeBackend();
    const { editor, disconnect } = connectedEditor(backend);

    editor.change(edit, 'typing');
    setVisibility('hidden');
    await settle();

    expect(backend.changes).toHaveLength(1);
    disconnect();
  });

  it.each([
    ['the network', () => window.dispatchEvent(new Event('online'))],
    ['the person', () => setVisibility('visible')],
  ])('tries again when %s is back', async (_what, comeBack) => {
    const backend = new FakeBackend();
    backend.trouble.push({ error: new TypeError('offline'), when: 'before' });
    const { editor, disconnect } = connectedEditor(backend);
    editor.change(edit);
    await settle();
    expect(editor.getState().save.state).toBe('not-saved');

    comeBack();
    await settle();

    expect(editor.getState().save.state).toBe('saved');
    disconnect();
  });
});
