import { ME } from './__fixtures__/views';
import type { DraftEdit } from './draftEdit';
import { UnsavedEditStore, type KeptEdit } from './UnsavedEditStore';

const KEY = `mlops-maturity/unsaved/${ME}/component:default/ranker`;

function openStore(storage: Storage = window.localStorage) {
  return new UnsavedEditStore({
    storage,
    userEntityRef: ME,
    entityRef: 'component:default/ranker',
  });
}

const target = (value: 0 | 1 | 2): KeptEdit => ({
  mine: { kind: 'target', value },
  base: { kind: 'target', value: null },
});
const note: KeptEdit = {
  mine: { kind: 'targetNote', value: 'Why' },
  base: { kind: 'targetNote', value: null },
};

describe('UnsavedEditStore', () => {
  beforeEach(() => window.localStorage.clear());

  const everyKind: DraftEdit[] = [
    { kind: 'answer', id: 'a', value: null },
    {
      kind: 'answer',
      id: 'b',
      value: {
        value: 'yes',
        reason: 'r',
        note: 'n',
        parts: { one: true },
        evidence: [{ url: 'https://wiki', title: 'Wiki' }, { url: '' }],
      },
    },
    { kind: 'pick', id: 'people', value: 4 },
    { kind: 'profile', id: 'servingModes', value: ['batch'] },
    { kind: 'profile', id: 'stage', value: 'academic' },
    { kind: 'profile', id: 'retrainingFrequentAndRepetitive', value: true },
    { kind: 'profile', id: 'automationTradeOffFavorable', value: false },
    { kind: 'profile', id: 'businessCritical', value: null },
    { kind: 'profile', id: 'mlCases', value: 12 },
    { kind: 'target', value: 0 },
    { kind: 'targetNote', value: 'Why' },
  ];

  it('gives back every kind of edit', () => {
    const edits = everyKind.map(edit => ({ mine: edit, base: edit }));
    openStore().write(edits);
    expect(openStore().take()).toEqual(edits);
  });

  it('forgets what is saved and leaves no record behind', () => {
    const store = openStore();
    store.write([target(1), note]);
    store.write([note]);
    expect(openStore().take()).toEqual([note]);

    store.write([]);
    expect(window.localStorage.getItem(KEY)).toBeNull();
  });

  it('leaves the edits of another tab alone', () => {
    const here = openStore();
    const there = openStore();
    here.write([target(1)]);
    there.write([note]);
    expect(openStore().take()).toEqual([target(1), note]);

    here.write([]);
    expect(openStore().take()).toEqual([note]);
  });

  it.each(['not json', '{}', '[{"mine":{"kind":"pick","id":"x","value":9}}]'])(
    'ignores the record %s',
    text => {
      window.localStorage.setItem(KEY, text);
      expect(openStore().take()).toEqual([]);
    },
  );

  it('does without a storage that refuses', () => {
    const refuse = () => {
      throw new Error('Storage is switched off');
    };
    const store = openStore({
      length: 0,
      key: refuse,
      clear: refuse,
      getItem: refuse,
      setItem: refuse,
      removeItem: refuse,
    });
    expect(store.take()).toEqual([]);
    expect(() => store.write([target(1)])).not.toThrow();
  });
});
