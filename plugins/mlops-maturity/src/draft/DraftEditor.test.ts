import {
  maturityModel,
  type AssessmentView,
  type StatementAnswerInput,
} from 'backstage-plugin-mlops-maturity-common';
import { FakeBackend } from './__fixtures__/FakeBackend';
import {
  documentWith,
  draftView,
  ME,
  THEM,
  viewWith,
} from './__fixtures__/views';
import { DraftEditor, FIRST_RETRY_MS, TYPING_PAUSE_MS } from './DraftEditor';
import type { AnswerEdit, DraftEdit } from './draftEdit';
import { UnsavedEditStore } from './UnsavedEditStore';

const GOALS = 'documentation.project.business-goals';
const TEAM = 'documentation.project.team-overview';

const answer = (
  id: string,
  value: StatementAnswerInput | null,
): AnswerEdit => ({ kind: 'answer', id, value });
const yes = (id: string) => answer(id, { value: 'yes' });
const no = (id: string) => answer(id, { value: 'no' });

const httpError = (statusCode: number, message = 'Refused') =>
  Object.assign(new Error(message), { statusCode });

function storeFor(userEntityRef = ME) {
  return new UnsavedEditStore({
    storage: window.localStorage,
    userEntityRef,
    entityRef: 'component:default/ranker',
  });
}

function editorOn(
  backend: FakeBackend,
  options: {
    view?: AssessmentView;
    onView?: (view: AssessmentView) => void;
  } = {},
) {
  const editor = new DraftEditor({
    api: backend,
    model: maturityModel,
    view: options.view ?? backend.view,
    store: storeFor(),
    onView: options.onView,
  });
  editor.start();
  return editor;
}

/** Lets promises settle; fake timers do not move. */
const settle = () => jest.advanceTimersByTimeAsync(0);

const answersIn = (view: AssessmentView) =>
  Object.fromEntries(
    Object.entries(view.draft?.document.answers ?? {}).map(
      ([id, { value }]) => [id, value],
    ),
  );

describe('DraftEditor', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    jest.setSystemTime(new Date('2026-03-05T10:42:00Z'));
    window.localStorage.clear();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  describe('saving', () => {
    it('shows a choice at once and saves it without waiting', async () => {
      const backend = new FakeBackend();
      const seen: AssessmentView[] = [];
      const editor = editorOn(backend, { onView: view => seen.push(view) });
      expect(editor.getState().save).toEqual({ state: 'idle' });

      editor.change(yes(GOALS));

      expect(editor.getState().document.answers[GOALS].value).toBe('yes');
      expect(editor.getState().save).toEqual({ state: 'saving' });
      expect(editor.getState().fields.get(`answer/${GOALS}`)).toEqual({
        state: 'saving',
      });

      await settle();

      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'yes' } } },
      ]);
      expect(editor.getState().save).toEqual({
        state: 'saved',
        at: new Date(),
      });
      expect(editor.getState().fields.get(`answer/${GOALS}`)).toEqual({
        state: 'saved',
        at: new Date(),
      });
      expect(editor.getState().unsavedCount).toBe(0);
      expect(seen.at(-1)?.version).toBe(1);
    });

    it('sends a text once typing rests', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);

      editor.change(answer(GOALS, { value: 'yes', note: 'W' }), 'typing');
      await jest.advanceTimersByTimeAsync(TYPING_PAUSE_MS - 1);
      editor.change(answer(GOALS, { value: 'yes', note: 'Wiki ' }), 'typing');
      await jest.advanceTimersByTimeAsync(TYPING_PAUSE_MS - 1);
      expect(backend.changes).toEqual([]);
      expect(editor.getState().save).toEqual({ state: 'saving' });

      await jest.advanceTimersByTimeAsync(1);
      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'yes', note: 'Wiki' } } },
      ]);
    });

    it.each(['flush', 'stop'] as const)('sends a text on %s', async leave => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);

      editor.change(answer(GOALS, { value: 'no', note: 'Soon' }), 'typing');
      editor[leave]();
      await settle();

      expect(backend.changes).toHaveLength(1);
    });

    it('sends one request at a time and the rest together', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      const goOn = backend.pause();

      editor.change(yes(GOALS));
      editor.change(yes(TEAM));
      editor.change({ kind: 'pick', id: 'people', value: 2 });
      editor.change({ kind: 'target', value: 3 });
      editor.change({ kind: 'targetNote', value: ' Agreed ' });
      editor.change({ kind: 'profile', id: 'stage', value: 'production' });
      await settle();
      expect(backend.changes).toHaveLength(1);

      goOn();
      await settle();

      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'yes' } } },
        {
          answers: { [TEAM]: { value: 'yes' } },
          picks: { people: 2 },
          target: 3,
          targetNote: 'Agreed',
          profile: { stage: 'production' },
        },
      ]);
      expect(editor.getState().unsavedCount).toBe(0);
    });

    it('keeps what was changed while the field was on its way', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      const goOn = backend.pause();

      editor.change(yes(GOALS));
      editor.change(no(GOALS));
      goOn();
      await settle();

      expect(backend.changes.map(change => change.answers?.[GOALS])).toEqual([
        { value: 'yes' },
        { value: 'no' },
      ]);
      expect(answersIn(backend.view)).toEqual({ [GOALS]: 'no' });
    });

    it('still sends what was changed last when it is stopped', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      const goOn = backend.pause();

      editor.change(yes(GOALS));
      editor.change(yes(TEAM));
      editor.stop();
      goOn();
      await settle();

      expect(answersIn(backend.view)).toEqual({
        [GOALS]: 'yes',
        [TEAM]: 'yes',
      });
    });

    it('sends nothing when a field is back at what is saved', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);

      editor.change(
        answer(GOALS, { value: 'unanswered', note: 'x' }),
        'typing',
      );
      editor.change(answer(GOALS, { value: 'unanswered', note: '' }), 'typing');
      await jest.advanceTimersByTimeAsync(TYPING_PAUSE_MS);

      expect(backend.changes).toEqual([]);
      expect(editor.getState().save).toEqual({ state: 'idle' });
    });

    it('clears an answer', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();

      editor.change(answer(GOALS, null));
      await settle();

      expect(backend.changes.at(-1)).toEqual({ answers: { [GOALS]: null } });
      expect(editor.getState().document.answers).toEqual({});
    });

    it('saves several changes together and can take them back', async () => {
      const backend = new FakeBackend(
        draftView(
          documentWith({ answers: { [TEAM]: { value: 'no', note: 'old' } } }),
        ),
      );
      const editor = editorOn(backend);

      const undo = editor.changeAll([yes(GOALS), yes(TEAM)]);
      await settle();
      expect(backend.changes).toEqual([
        { answers: { [GOALS]: { value: 'yes' }, [TEAM]: { value: 'yes' } } },
      ]);

      editor.changeAll(undo);
      await settle();
      expect(backend.changes[1]).toEqual({
        answers: { [GOALS]: null, [TEAM]: { value: 'no', note: 'old' } },
      });
    });

    it('keeps the mark of a copied answer until it is confirmed', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      const copied = { value: 'yes', copiedFrom: 'component:default/twin' };

      editor.change(
        answer(GOALS, { value: 'yes', copiedFrom: copied.copiedFrom }),
      );
      await settle();
      expect(backend.changes).toEqual([{ answers: { [GOALS]: copied } }]);

      editor.change(yes(GOALS));
      await settle();
      expect(backend.changes[1]).toEqual({
        answers: { [GOALS]: { value: 'yes' } },
      });
    });

    it('takes an answer over another one back as open, not as confirmed', async () => {
      const backend = new FakeBackend(
        draftView(
          documentWith({
            answers: {
              [GOALS]: { value: 'yes', note: 'old', wordingOf: '0.9' },
            },
          }),
        ),
      );
      const editor = editorOn(backend);

      const undo = editor.changeAll([answer(GOALS, { value: 'no' })]);
      await settle();
      editor.changeAll(undo);
      await settle();

      expect(backend.changes[1]).toEqual({
        answers: { [GOALS]: { value: 'unanswered', note: 'old' } },
      });
    });

    it('splits what is too large for one request', async () => {
      const backend = new FakeBackend();
      const goOn = backend.pause();
      const editor = editorOn(backend);
      editor.change({ kind: 'target', value: 1 });
      for (let index = 0; index < 40; index++) {
        editor.change(
          answer(`statement-${index}`, { value: 'no', note: 'n'.repeat(2000) }),
        );
      }
      goOn();
      await settle();

      expect(backend.changes).toHaveLength(3);
      expect(
        backend.changes.every(change => JSON.stringify(change).length < 80_000),
      ).toBe(true);
      expect(editor.getState().unsavedCount).toBe(0);
    });

    it('changes nothing for somebody who may not write', async () => {
      const backend = new FakeBackend(
        viewWith({ access: { update: false, submit: false, owners: [] } }),
      );
      const editor = editorOn(backend);

      editor.change(yes(GOALS));
      await settle();

      expect(editor.getState().document.answers).toEqual({});
      expect(backend.changes).toEqual([]);
    });

    it('keeps the answers that a save did not touch as they are', async () => {
      const backend = new FakeBackend(
        draftView(documentWith({ answers: { [TEAM]: { value: 'no' } } })),
      );
      const editor = editorOn(backend);
      const before = editor.getState().document.answers[TEAM];

      editor.change(yes(GOALS));
      await settle();

      expect(editor.getState().document.answers[TEAM]).toBe(before);
    });
  });

  describe('answers that are not complete', () => {
    it('holds a not applicable until it has a reason', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);

      editor.change(answer(GOALS, { value: 'not-applicable' }));
      await settle();

      expect(backend.changes).toEqual([]);
      expect(editor.getState().save).toEqual({ state: 'idle' });
      expect(editor.getState().fields.get(`answer/${GOALS}`)).toEqual({
        state: 'held',
        because: 'reason-missing',
      });
      expect(editor.getState().unsavedCount).toBe(1);

      editor.change(
        answer(GOALS, { value: 'not-applicable', reason: 'No KPIs' }),
        'typing',
      );
      await jest.advanceTimersByTimeAsync(TYPING_PAUSE_MS);

      expect(backend.changes).toEqual([
        {
          answers: { [GOALS]: { value: 'not-applicable', reason: 'No KPIs' } },
        },
      ]);
    });

    it.each(['ftp://files', 'wiki', 'mailto:ada@example.org'])(
      'holds an answer with the link %s and saves the others',
      async url => {
        const backend = new FakeBackend();
        const editor = editorOn(backend);

        editor.change(answer(GOALS, { value: 'yes', evidence: [{ url }] }));
        editor.change(yes(TEAM));
        await settle();

        expect(answersIn(backend.view)).toEqual({ [TEAM]: 'yes' });
        expect(editor.getState().fields.get(`answer/${GOALS}`)).toEqual({
          state: 'held',
          because: 'link-invalid',
        });
      },
    );

    it('leaves out link rows that are still empty', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);

      editor.change(
        answer(GOALS, {
          value: 'yes',
          evidence: [
            { url: 'https://wiki ', title: '' },
            { url: '', title: '' },
          ],
        }),
      );
      await settle();

      expect(backend.changes).toEqual([
        {
          answers: {
            [GOALS]: { value: 'yes', evidence: [{ url: 'https://wiki' }] },
          },
        },
      ]);
    });
  });

  describe('failures', () => {
    it('keeps the answer, says so, and tries again with longer waits', async () => {
      const backend = new FakeBackend();
      backend.trouble.push(
        { error: new TypeError('Failed to fetch'), when: 'before' },
        { error: httpError(503), when: 'before' },
      );
      const editor = editorOn(backend);

      editor.change(yes(GOALS));
      await settle();
      expect(editor.getState().save).toEqual({
        state: 'not-saved',
        failure: { kind: 'unreachable', message: 'Failed to fetch' },
      });
      expect(editor.getState().document.answers[GOALS].value).toBe('yes');
      expect(editor.getState().fields.get(`answer/${GOALS}`)).toEqual({
        state: 'not-saved',
      });

      await jest.advanceTimersByTimeAsync(FIRST_RETRY_MS);
      expect(backend.changes).toHaveLength(2);
      await jest.advanceTimersByTimeAsync(2 * FIRST_RETRY_MS - 1);
      expect(backend.changes).toHaveLength(2);
      await jest.advanceTimersByTimeAsync(1);
      expect(editor.getState().save.state).toBe('saved');
    });

    it('tries again at once when asked to', async () => {
      const backend = new FakeBackend();
      backend.trouble.push({ error: new TypeError('offline'), when: 'before' });
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();

      editor.retry();
      await settle();

      expect(editor.getState().save.state).toBe('saved');
      await jest.advanceTimersByTimeAsync(10 * FIRST_RETRY_MS);
      expect(backend.changes).toHaveLength(2);
    });

    it('does not try again after it was stopped', async () => {
      const backend = new FakeBackend();
      backend.trouble.push({ error: new TypeError('offline'), when: 'before' });
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      editor.stop();
      await jest.advanceTimersByTimeAsync(10 * FIRST_RETRY_MS);

      expect(backend.changes).toHaveLength(1);
    });

    it.each([
      [httpError(401), 'signed-out'],
      [
        Object.assign(new Error('Expired'), { name: 'AuthenticationError' }),
        'signed-out',
      ],
      [httpError(403), 'forbidden'],
      [httpError(404), 'forbidden'],
    ])(
      'keeps the answer and does not insist on error %#',
      async (error, kind) => {
        const backend = new FakeBackend();
        backend.trouble.push({ error, when: 'before' });
        const editor = editorOn(backend);
        editor.change(yes(GOALS));
        await jest.advanceTimersByTimeAsync(10 * FIRST_RETRY_MS);

        expect(backend.changes).toHaveLength(1);
        expect(editor.getState().save).toMatchObject({
          state: 'not-saved',
          failure: { kind },
        });
        expect(storeFor().take()).toHaveLength(1);
      },
    );

    it('finds the one answer that is refused and saves the others', async () => {
      const backend = new FakeBackend();
      const goOn = backend.pause();
      const editor = editorOn(backend);
      editor.change({ kind: 'target', value: 1 });
      editor.change(yes(GOALS));
      editor.change(yes(TEAM));
      backend.trouble.push(
        undefined,
        { error: httpError(400, 'Something is wrong'), when: 'before' },
        { error: httpError(400, 'Unknown statement'), when: 'before' },
      );
      goOn();
      await settle();

      expect(answersIn(backend.view)).toEqual({ [TEAM]: 'yes' });
      expect(editor.getState().fields.get(`answer/${GOALS}`)).toEqual({
        state: 'refused',
        message: 'Unknown statement',
      });
      expect(editor.getState().unsavedCount).toBe(1);

      editor.retry();
      await settle();
      expect(editor.getState().unsavedCount).toBe(0);
    });

    it('saves once when only the reply was lost', async () => {
      const backend = new FakeBackend();
      backend.trouble.push({ error: new TypeError('offline'), when: 'after' });
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await jest.advanceTimersByTimeAsync(FIRST_RETRY_MS);

      expect(backend.view.version).toBe(1);
      expect(editor.getState().unsavedCount).toBe(0);
      expect(editor.getState().otherEdits).toEqual([]);
    });

    it('is in no conflict with itself when a reply was lost', async () => {
      const backend = new FakeBackend();
      backend.trouble.push({ error: new TypeError('offline'), when: 'after' });
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();

      editor.change(no(GOALS));
      await settle();

      expect(editor.getState().conflicts).toEqual([]);
      expect(editor.getState().otherEdits).toEqual([]);
      expect(answersIn(backend.view)).toEqual({ [GOALS]: 'no' });
    });

    it('takes a change back that may have arrived', async () => {
      const backend = new FakeBackend();
      backend.trouble.push({ error: new TypeError('offline'), when: 'after' });
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();

      editor.change(answer(GOALS, null));
      await settle();

      expect(answersIn(backend.view)).toEqual({});
    });
  });

  describe('two people', () => {
    it('makes own changes on top of theirs and tells of theirs', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      backend.changeAs(THEM, { answers: { [TEAM]: { value: 'no' } } });

      editor.change(yes(GOALS));
      await settle();

      expect(answersIn(backend.view)).toEqual({ [GOALS]: 'yes', [TEAM]: 'no' });
      expect(editor.getState().conflicts).toEqual([]);
      expect(editor.getState().otherEdits).toEqual([
        { by: THEM, fields: [no(TEAM)] },
      ]);
      expect(editor.getState().save.state).toBe('saved');
    });

    it('is content when both chose the same', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      backend.changeAs(THEM, { answers: { [GOALS]: { value: 'yes' } } });

      editor.change(yes(GOALS));
      await settle();

      expect(editor.getState().conflicts).toEqual([]);
      expect(editor.getState().unsavedCount).toBe(0);
      expect(backend.view.version).toBe(1);
    });

    async function conflict() {
      const backend = new FakeBackend(
        draftView(documentWith({ answers: { [GOALS]: { value: 'no' } } })),
      );
      const editor = editorOn(backend);
      backend.changeAs(THEM, {
        answers: { [GOALS]: { value: 'not-applicable', reason: 'No KPIs' } },
      });
      editor.change(yes(GOALS));
      editor.change(yes(TEAM));
      await settle();
      return { backend, editor };
    }

    it('asks when both changed one field, and saves the rest', async () => {
      const { backend, editor } = await conflict();

      expect(editor.getState().conflicts).toEqual([
        {
          key: `answer/${GOALS}`,
          by: THEM,
          before: no(GOALS),
          theirs: answer(GOALS, { value: 'not-applicable', reason: 'No KPIs' }),
          mine: yes(GOALS),
        },
      ]);
      expect(answersIn(backend.view)).toEqual({
        [GOALS]: 'not-applicable',
        [TEAM]: 'yes',
      });
      expect(editor.getState().fields.get(`answer/${GOALS}`)).toEqual({
        state: 'conflict',
      });
      expect(editor.getState().otherEdits).toEqual([]);
      await expect(editor.submit()).rejects.toThrow('not saved');
    });

    it('keeps theirs when that is chosen', async () => {
      const { backend, editor } = await conflict();

      editor.resolve(`answer/${GOALS}`, 'theirs');
      await settle();

      expect(editor.getState().conflicts).toEqual([]);
      expect(editor.getState().document.answers[GOALS].value).toBe(
        'not-applicable',
      );
      expect(answersIn(backend.view)[GOALS]).toBe('not-applicable');
      expect(editor.getState().unsavedCount).toBe(0);
    });

    it('saves own when that is chosen', async () => {
      const { backend, editor } = await conflict();

      editor.resolve(`answer/${GOALS}`, 'mine');
      await settle();

      expect(answersIn(backend.view)[GOALS]).toBe('yes');
      expect(editor.getState().unsavedCount).toBe(0);
    });

    it('asks again when they changed it once more before own went out', async () => {
      const { backend, editor } = await conflict();
      backend.changeAs(THEM, { answers: { [GOALS]: null } });

      editor.resolve(`answer/${GOALS}`, 'mine');
      await settle();

      expect(editor.getState().conflicts).toMatchObject([
        { theirs: answer(GOALS, null), mine: yes(GOALS) },
      ]);
    });

    it('follows an assessment that was loaded elsewhere', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);

      editor.adopt(
        backend.changeAs(THEM, { answers: { [TEAM]: { value: 'yes' } } }),
      );
      expect(editor.getState().document.answers[TEAM].value).toBe('yes');

      editor.adopt(viewWith());
      expect(editor.getState().document.answers[TEAM].value).toBe('yes');
    });
  });

  describe('an earlier visit', () => {
    async function leaveUnsaved(...edits: DraftEdit[]) {
      const backend = new FakeBackend();
      backend.trouble.push({ error: new TypeError('offline'), when: 'before' });
      const editor = editorOn(backend);
      edits.forEach(edit => editor.change(edit));
      await settle();
      editor.stop();
      await settle();
      return backend;
    }

    it('comes back and is saved', async () => {
      const offline = new FakeBackend();
      offline.changeDraft = () => Promise.reject(new TypeError('offline'));
      const first = editorOn(offline);
      first.change(yes(GOALS));
      first.change(answer(TEAM, { value: 'not-applicable' }));
      await settle();

      const backend = new FakeBackend();
      const second = editorOn(backend);
      expect(second.getState().restoredCount).toBe(2);
      expect(second.getState().document.answers[TEAM].value).toBe(
        'not-applicable',
      );
      await settle();

      expect(answersIn(backend.view)).toEqual({ [GOALS]: 'yes' });
      expect(second.getState().unsavedCount).toBe(1);
    });

    it('is forgotten once it is saved', async () => {
      await leaveUnsaved(yes(GOALS));
      editorOn(new FakeBackend());
      await settle();

      expect(storeFor().take()).toEqual([]);
    });

    it('is in conflict with what somebody changed since', async () => {
      const offline = new FakeBackend();
      offline.changeDraft = () => Promise.reject(new TypeError('offline'));
      editorOn(offline).change(yes(GOALS));
      await settle();

      const backend = new FakeBackend();
      backend.changeAs(THEM, { answers: { [GOALS]: { value: 'no' } } });
      const editor = editorOn(backend);

      expect(editor.getState().conflicts).toMatchObject([
        { theirs: no(GOALS), mine: yes(GOALS), by: THEM },
      ]);
    });

    it('stays with the person and the component that it belongs to', async () => {
      const offline = new FakeBackend();
      offline.changeDraft = () => Promise.reject(new TypeError('offline'));
      editorOn(offline).change(yes(GOALS));
      await settle();

      expect(storeFor(THEM).take()).toEqual([]);
      expect(storeFor(ME).take()).toEqual([
        { mine: yes(GOALS), base: answer(GOALS, null) },
      ]);
    });
  });

  describe('submitting', () => {
    it('submits and starts afresh', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();

      const view = await editor.submit();

      expect(view.submission?.revision).toBe(1);
      expect(editor.getState().view.draft).toBeNull();
      expect(editor.getState().document.answers[GOALS].value).toBe('yes');
      expect(editor.getState().save).toEqual({ state: 'idle' });
    });

    it('submits once when the reply was lost', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();
      backend.trouble.push({ error: new TypeError('offline'), when: 'after' });

      await expect(editor.submit()).rejects.toThrow('offline');
      const view = await editor.submit();

      expect(view.submission?.revision).toBe(1);
      expect(new Set(backend.idempotencyKeys).size).toBe(1);
      expect(backend.idempotencyKeys).toHaveLength(2);
    });

    it('uses another key for another draft', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();
      await editor.submit();
      editor.change(no(GOALS));
      await settle();
      await editor.submit();

      expect(new Set(backend.idempotencyKeys).size).toBe(2);
      expect(backend.view.submission?.revision).toBe(2);
    });

    it('submits nothing that this person has not seen', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();
      backend.changeAs(THEM, { answers: { [TEAM]: { value: 'no' } } });

      await expect(editor.submit()).rejects.toThrow('changed meanwhile');

      expect(backend.view.submission).toBeNull();
      expect(editor.getState().document.answers[TEAM].value).toBe('no');
      expect(editor.getState().otherEdits).toHaveLength(1);
    });
  });

  describe('discarding', () => {
    it('throws the draft and held answers away', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();
      editor.change(answer(TEAM, { value: 'not-applicable' }));

      await editor.discard();

      expect(editor.getState().document.answers).toEqual({});
      expect(editor.getState().unsavedCount).toBe(0);
      expect(storeFor().take()).toEqual([]);
      expect(backend.view.draft).toBeNull();
    });

    it('loses nothing when it does not work', async () => {
      const backend = new FakeBackend();
      const editor = editorOn(backend);
      editor.change(yes(GOALS));
      await settle();
      editor.change(answer(TEAM, { value: 'not-applicable' }));
      backend.trouble.push({ error: httpError(503, 'Down'), when: 'before' });

      await expect(editor.discard()).rejects.toThrow('Down');

      expect(editor.getState().document.answers).toMatchObject({
        [GOALS]: { value: 'yes' },
        [TEAM]: { value: 'not-applicable' },
      });
    });
  });
});
