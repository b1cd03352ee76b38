import { NotAllowedError } from '@backstage/errors';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { ENTITY_REF, notAssessed } from '../__fixtures__/assessments';
import { aMaturityApi } from '../__fixtures__/maturityApi';
import { AssessmentCache } from './AssessmentCache';

/** A request that is answered when the test says so. */
function aPendingRequest() {
  let answer: (view: AssessmentView) => void = () => {};
  const promise = new Promise<AssessmentView>(resolve => {
    answer = resolve;
  });
  return { promise, answer };
}

describe('AssessmentCache', () => {
  it('is the same for everybody who uses an API', () => {
    const api = aMaturityApi();
    expect(AssessmentCache.of(api)).toBe(AssessmentCache.of(api));
    expect(AssessmentCache.of(api)).not.toBe(
      AssessmentCache.of(aMaturityApi()),
    );
  });

  it('asks once for card and tab', async () => {
    const getAssessment = jest.fn().mockResolvedValue(notAssessed());
    const store = AssessmentCache.of(aMaturityApi({ getAssessment }));
    await Promise.all([store.load(ENTITY_REF), store.load(ENTITY_REF)]);
    expect(getAssessment).toHaveBeenCalledTimes(1);
    expect(store.read(ENTITY_REF).view).toEqual(notAssessed());
  });

  it('tells subscribers, until they leave', async () => {
    const store = AssessmentCache.of(aMaturityApi());
    const listener = jest.fn();
    const unsubscribe = store.subscribe(ENTITY_REF, listener);
    store.replace(ENTITY_REF, notAssessed({ version: 1 }));
    unsubscribe();
    store.replace(ENTITY_REF, notAssessed({ version: 2 }));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('keeps a change that was made while a refresh was on its way', async () => {
    const { promise, answer } = aPendingRequest();
    const store = AssessmentCache.of(
      aMaturityApi({ getAssessment: () => promise }),
    );
    const loaded = store.load(ENTITY_REF);
    store.replace(ENTITY_REF, notAssessed({ version: 5 }));
    answer(notAssessed({ version: 4 }));
    await loaded;
    expect(store.read(ENTITY_REF).view?.version).toBe(5);
  });

  it('keeps a confirmation that was made while a refresh was on its way', async () => {
    const { promise, answer } = aPendingRequest();
    const store = AssessmentCache.of(
      aMaturityApi({ getAssessment: () => promise }),
    );
    const loaded = store.load(ENTITY_REF);
    const confirmations = [
      {
        section: 'monitoring',
        confirmedAt: '2026-01-01T00:00:00Z',
        confirmedBy: 'user:default/bo',
        revision: 1,
      },
    ];
    store.replace(ENTITY_REF, notAssessed({ version: 5, confirmations }));
    answer(notAssessed({ version: 5 }));
    await loaded;
    expect(store.read(ENTITY_REF).view?.confirmations).toEqual(confirmations);
  });

  it('keeps what is on the screen when a refresh fails', async () => {
    const getAssessment = jest.fn().mockRejectedValue(new Error('offline'));
    const store = AssessmentCache.of(aMaturityApi({ getAssessment }));
    store.replace(ENTITY_REF, notAssessed());
    await store.load(ENTITY_REF);
    expect(store.read(ENTITY_REF).view).toEqual(notAssessed());
  });

  it('drops what the viewer may no longer see', async () => {
    const error = new NotAllowedError('no longer');
    const getAssessment = jest.fn().mockRejectedValue(error);
    const store = AssessmentCache.of(aMaturityApi({ getAssessment }));
    store.replace(ENTITY_REF, notAssessed());
    await store.load(ENTITY_REF);
    expect(store.read(ENTITY_REF)).toEqual({
      loading: false,
      view: undefined,
      error,
    });
  });

  it('forgets entities that nobody looks at any more', async () => {
    const getAssessment = jest.fn().mockResolvedValue(notAssessed());
    const store = AssessmentCache.of(aMaturityApi({ getAssessment }));
    await store.load(ENTITY_REF);
    await store.load('component:default/other');
    expect(store.read(ENTITY_REF).loading).toBe(true);
  });
});
