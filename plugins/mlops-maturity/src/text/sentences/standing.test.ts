import { english } from '../../__testUtils__/english';
import { assessed, type DocumentParts } from '../../__fixtures__/assessments';
import { MARKS } from '../marks';
import { knownStanding, standingsOf, type KnownStanding } from './standing';

function texts(known: KnownStanding) {
  return standingsOf(english, known).map(
    ({ kind, text }) => `${MARKS[kind]} ${text}`,
  );
}

function textsOf(parts: DocumentParts) {
  const { result, names } = assessed(parts);
  return result ? texts(knownStanding(result, names)) : [];
}

describe('standingsOf', () => {
  it('says nothing about a level that the answers bear out', () => {
    expect(texts({ state: null })).toEqual([]);
    expect(textsOf({ level: 4, answer: 'yes' })).toEqual([]);
  });

  it('says that the answers bear out more than is declared', () => {
    expect(texts({ state: 'understated' })).toEqual([
      '↑ Declared lower than the answers support',
    ]);
    expect(textsOf({ level: 2, answer: 'yes' })).toEqual([
      '↑ Answers support level 4',
    ]);
  });

  it('says that a level is declared above what the answers allow', () => {
    expect(texts({ state: 'contradicted' })).toEqual([
      '≠ Declared higher than the answers allow',
    ]);
    expect(
      textsOf({
        level: 4,
        answer: 'yes',
        answers: { 'traceability.ml-code.cd-on-merge': 'no' },
      }),
    ).toEqual(['≠ Declares level 4, answers allow level 2 at most']);
  });

  it('says how far open answers could bring it', () => {
    expect(
      textsOf({
        level: 3,
        answer: 'yes',
        answers: {
          'traceability.ml-code.cd-on-merge': 'unanswered',
          // Looked at by level 2 and by level 3, and one answer for both.
          'traceability.ml-code.run-lookup': 'unanswered',
        },
      }),
    ).toEqual(['? Up to 3 with 2 open answers']);
    expect(texts({ state: 'unconfirmed' })).toEqual([
      '? Answers confirm less than declared',
    ]);
    expect(textsOf({ level: 0 })).toEqual(['? No answer confirms it yet']);
  });

  it('says that requirements are open, also where none can raise the level', () => {
    expect(
      textsOf({
        level: 4,
        answer: 'yes',
        answers: {
          'traceability.ml-code.cd-on-merge': 'no',
          'monitoring.performance.kpi-feedback-loop': 'unanswered',
        },
      }),
    ).toEqual([
      '≠ Declares level 4, answers allow level 2 at most',
      '? 1 open requirement',
    ]);
    expect(
      texts({
        state: 'contradicted',
        possibleLevels: { from: 1, to: 1 },
        openRequirements: 2,
      }),
    ).toEqual([
      '≠ Declared higher than the answers allow',
      '? 2 open requirements',
    ]);
  });

  it('says what it does not rest on, beside everything else', () => {
    expect(
      textsOf({
        level: 4,
        answer: 'yes',
        answers: {
          'traceability.ml-code.model-code-version-control': 'not-applicable',
          'traceability.ml-code.cd-on-merge': 'unanswered',
          'monitoring.performance.kpi-feedback-loop': 'no',
        },
      }).at(-1),
    ).toBe('⊘ Rests on 1 requirement set aside');
  });
});
