import type { AssessmentDocument } from '../api';
import { maturityModel, statementsOfSection } from '../model';
import { changedSections } from './changedSections';
import { emptyDocument } from './emptyDocument';

const [DOCUMENTATION, TRACEABILITY] = maturityModel.sections;
const [FIRST] = statementsOfSection(DOCUMENTATION).map(({ id }) => id);
const [SECOND] = statementsOfSection(TRACEABILITY).map(({ id }) => id);

function withAnswers(answers: AssessmentDocument['answers']) {
  return { ...emptyDocument(maturityModel), answers };
}

function changed(
  before: AssessmentDocument['answers'],
  after: AssessmentDocument['answers'],
) {
  return changedSections(
    withAnswers(after),
    withAnswers(before),
    maturityModel,
  );
}

describe('changedSections', () => {
  it('are all sections before the first submission', () => {
    expect(changedSections(withAnswers({}), undefined, maturityModel)).toEqual(
      maturityModel.sections.map(({ id }) => id),
    );
  });

  it('are those with another value, another reason or other parts', () => {
    const before = {
      [FIRST]: { value: 'no' as const, parts: { a: true, b: false } },
      [SECOND]: { value: 'not-applicable' as const, reason: 'None' },
    };
    expect(changed({}, before)).toEqual([DOCUMENTATION.id, TRACEABILITY.id]);
    expect(
      changed(before, {
        ...before,
        [FIRST]: { value: 'no', parts: { a: true, b: true } },
      }),
    ).toEqual([DOCUMENTATION.id]);
    expect(
      changed(before, {
        ...before,
        [SECOND]: { value: 'not-applicable', reason: 'No data of our own' },
      }),
    ).toEqual([TRACEABILITY.id]);
  });

  it('are not those with another note or link, or an entry that says nothing', () => {
    expect(
      changed(
        { [FIRST]: { value: 'yes', parts: { a: true, b: true } } },
        {
          [FIRST]: {
            value: 'yes',
            parts: { b: true, a: true },
            note: 'See the wiki',
            updatedAt: '2026-11-02T00:00:00.000Z',
          },
          [SECOND]: { value: 'unanswered' },
        },
      ),
    ).toEqual([]);
  });

  it('are those in which an answer is given that was only taken over', () => {
    const copied = { value: 'yes' as const, copiedFrom: 'component:default/a' };
    expect(changed({ [FIRST]: copied }, { [FIRST]: { value: 'yes' } })).toEqual(
      [DOCUMENTATION.id],
    );
    expect(
      changed(
        { [FIRST]: { value: 'yes' } },
        { [FIRST]: { value: 'yes', wordingOf: '1' } },
      ),
    ).toEqual([]);
  });
});
