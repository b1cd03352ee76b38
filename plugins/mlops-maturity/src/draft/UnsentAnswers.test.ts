import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { waitFor } from '@testing-library/react';
import { aMaturityApi } from '../__fixtures__/maturityApi';
import { FakeBackend } from './__fixtures__/FakeBackend';
import { ME, viewWith } from './__fixtures__/views';
import { DraftEditor } from './DraftEditor';
import { UnsavedEditStore } from './UnsavedEditStore';
import { UnsentAnswers } from './UnsentAnswers';

const STATEMENT = 'documentation.technical.api';
const PLACE = { userEntityRef: ME, entityRef: viewWith().entityRef };

/** The network of the test: a server that can be out of reach. */
function aNetwork(view = viewWith(), modelFailures = 0) {
  const backend = new FakeBackend(view);
  let leftModelFailures = modelFailures;
  let isOnline = false;
  const overNetwork = async <T>(request: () => Promise<T>): Promise<T> => {
    if (!isOnline) {
      throw new TypeError('Failed to fetch');
    }
    return request();
  };
  const api = aMaturityApi({
    getAssessment: () => overNetwork(async () => backend.view),
    getModel: async () => {
      if (leftModelFailures > 0) {
        leftModelFailures -= 1;
        throw new TypeError('Failed to fetch');
      }
      return maturityModel;
    },
    changeDraft: (...asked) => overNetwork(() => backend.changeDraft(...asked)),
  });
  return {
    backend,
    api,
    comesBack() {
      isOnline = true;
      window.dispatchEvent(new Event('online'));
    },
  };
}

const storeOf = () =>
  new UnsavedEditStore({ storage: window.localStorage, ...PLACE });

/** Answers without a network and leaves, as one who closes the page. */
async function answerAndLeave(api: ReturnType<typeof aNetwork>['api']) {
  const editor = new DraftEditor({
    api,
    model: maturityModel,
    view: viewWith(),
    store: storeOf(),
  });
  editor.start();
  editor.change({ kind: 'answer', id: STATEMENT, value: { value: 'yes' } });
  await editor.stop();
}

const answerIn = (backend: FakeBackend) =>
  backend.view.draft?.document.answers[STATEMENT]?.value;

describe('UnsentAnswers', () => {
  beforeEach(() => window.localStorage.clear());

  it('sends what a questionnaire left behind once the network is back', async () => {
    const { api, backend, comesBack } = aNetwork();
    const unsent = new UnsentAnswers(api, window.localStorage);
    const { leave } = unsent.leaveTo(PLACE);
    await answerAndLeave(api);
    leave();
    expect(answerIn(backend)).toBeUndefined();

    comesBack();
    await waitFor(() => expect(answerIn(backend)).toBe('yes'));
    await waitFor(() => expect(window.localStorage).toHaveLength(0));
    expect(backend.changes).toHaveLength(1);
  });

  it('sends what an earlier visit left in the browser', async () => {
    const { api, backend, comesBack } = aNetwork();
    await answerAndLeave(api);
    comesBack();
    new UnsentAnswers(api, window.localStorage).sendAll(ME);
    await waitFor(() => expect(answerIn(backend)).toBe('yes'));
  });

  it('tries again when the model alone is out of reach', async () => {
    const { api, backend, comesBack } = aNetwork(viewWith(), 1);
    await answerAndLeave(api);
    comesBack();
    new UnsentAnswers(api, window.localStorage).sendAll(ME);
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(backend.changes).toEqual([]);
    comesBack();
    await waitFor(() => expect(answerIn(backend)).toBe('yes'));
  });

  it('leaves the answers of an open questionnaire and of others alone', async () => {
    const { api, backend, comesBack } = aNetwork();
    await answerAndLeave(api);
    comesBack();
    const unsent = new UnsentAnswers(api, window.localStorage);
    unsent.sendAll('user:default/grace');
    const { leave } = unsent.leaveTo(PLACE);
    unsent.sendAll(ME);
    expect(window.localStorage).toHaveLength(1);
    expect(backend.changes).toEqual([]);

    leave();
    await waitFor(() => expect(answerIn(backend)).toBe('yes'));
  });

  it('lets a questionnaire wait for what it is sending', async () => {
    const { api, backend, comesBack } = aNetwork();
    await answerAndLeave(api);
    comesBack();
    const letThrough = backend.pause();
    const unsent = new UnsentAnswers(api, window.localStorage);
    unsent.sendAll(ME);
    await waitFor(() => expect(backend.changes).toHaveLength(1));

    const { ready } = unsent.leaveTo(PLACE);
    const editor = new DraftEditor({
      api,
      model: maturityModel,
      view: viewWith(),
      store: storeOf(),
    });
    editor.start(ready);
    editor.change({ kind: 'answer', id: STATEMENT, value: { value: 'no' } });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(backend.changes).toHaveLength(1);
    letThrough();
    await editor.stop();
    expect(answerIn(backend)).toBe('no');
    // Its own answer is not that of somebody else.
    expect(editor.getState().conflicts).toEqual([]);
    expect(window.localStorage).toHaveLength(0);
  });

  it('keeps what is not accepted, for the questionnaire to show', async () => {
    const { api, backend, comesBack } = aNetwork(
      viewWith({ access: { update: false, submit: false, owners: [] } }),
    );
    await answerAndLeave(api);
    comesBack();
    const getAssessment = jest.spyOn(api, 'getAssessment');
    new UnsentAnswers(api, window.localStorage).sendAll(ME);
    await waitFor(() => expect(getAssessment).toHaveBeenCalled());
    await getAssessment.mock.results[0].value;
    expect(window.localStorage).toHaveLength(1);
    expect(backend.changes).toEqual([]);
  });
});
