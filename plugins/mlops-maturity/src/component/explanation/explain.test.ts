import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { assessed, type DocumentParts } from '../../__fixtures__/assessments';
import { english } from '../../__testUtils__/english';
import { explain } from './explain';
import { topicKey, topicOf, type Topic } from './topic';

const TESTS = 'code-quality.ml-code.tests-all-steps';
const VERSIONED_CODE = 'traceability.ml-code.model-code-version-control';

function explanationOf(topic: Topic, parts: DocumentParts) {
  const { result, submission } = assessed(parts);
  if (!result || !submission) {
    throw new Error('The fixture has a submission');
  }
  return explain(english, maturityModel, topic, {
    document: submission.document,
    result,
  });
}

function input(explanation: ReturnType<typeof explain>, term: string) {
  return explanation.inputs.find(each => each.term === term)?.value;
}

describe('explain', () => {
  it('opens the level up to picks, rules and the answers that hold it down', () => {
    const explanation = explanationOf(
      { kind: 'level' },
      { level: 3, answer: 'yes', answers: { [VERSIONED_CODE]: 'no' } },
    );
    expect(explanation.title).toBe('Why Level 1 · DevOps, no MLOps?');
    expect(explanation.rules.map(({ id }) => id)).toContain('reportedLevel');
    expect(explanation.rules.every(({ text }) => text !== '')).toBe(true);
    expect(input(explanation, 'Declared level (the lowest pick)')).toBe(
      'Level 3',
    );
    expect(input(explanation, 'The answers allow at most')).toBe('Level 1');
    expect(input(explanation, 'People')).toMatch(/^level 3: /);
    const [first, second, third] = explanation.requirements ?? [];
    expect(first?.title).toBe('Level 1: 1 of 1 requirements met');
    expect(first?.requirements[0]).toMatchObject({
      mark: '✓',
      text: 'Met · one of these is enough',
      items: [
        { statement: { id: VERSIONED_CODE }, details: ['Not met'] },
        { details: ['Met'] },
      ],
    });
    // The level that is stopped stands open, with what stops it.
    expect([first?.isOpen, second?.isOpen, third?.isOpen]).toEqual([
      false,
      true,
      false,
    ]);
    expect(
      second?.requirements.find(({ mark }) => mark === '✗')?.items,
    ).toMatchObject([{ statement: { label: 'Versioned model code' } }]);
  });

  it('says what the answers support the level without', () => {
    const supported = (answer: 'yes' | 'not-applicable') =>
      input(
        explanationOf(
          { kind: 'level' },
          {
            level: 2,
            answer: 'yes',
            answers: { 'monitoring.performance.kpi-feedback-loop': answer },
          },
        ),
        'The answers support',
      );
    expect(supported('yes')).toBe('Level 4');
    expect(supported('not-applicable')).toBe(
      'Level 4, with 1 requirement set aside',
    );
  });

  it('says with what is set aside why, and which parts are enough', () => {
    const { requirements = [] } = explanationOf(
      { kind: 'level' },
      {
        level: 2,
        answer: 'yes',
        answers: { 'code-quality.ml-code.tests-all-steps': 'not-applicable' },
      },
    );
    expect(
      requirements[1]?.requirements.find(
        ({ id }) => id === 'level-2.scoring-code-tested',
      ),
    ).toMatchObject({
      mark: '⊘',
      text: 'Set aside',
      items: [
        {
          details: [
            'Enough: Tests for scoring or serving',
            'Because: Not our case',
          ],
        },
      ],
    });
  });

  it('opens a percentage up to what it could still become', () => {
    const explanation = explanationOf(
      { kind: 'section', section: 'documentation' },
      {
        answer: 'yes',
        answers: {
          'documentation.project.business-goals': 'unanswered',
          'documentation.project.team-overview': 'not-applicable',
        },
      },
    );
    expect(input(explanation, 'Yes of applicable')).toBe('6 of 7 (86%)');
    expect(input(explanation, 'If all open ones are a yes')).toBe(
      '7 of 7 (100%)',
    );
    expect(input(explanation, 'If those set aside by hand were a no')).toBe(
      '6 of 8 (75%)',
    );
    expect(explanation.groups.map(({ title }) => title)).toEqual([
      'Not answered: 1',
      'Yes: 6',
      'Set to not applicable by hand: 1',
    ]);
  });

  it('tells a yes without its parts from a no', () => {
    const { groups } = explanationOf(
      { kind: 'basics' },
      { answer: 'no', answers: { [VERSIONED_CODE]: 'yes' } },
    );
    expect(groups.map(({ title }) => title)).toEqual(['No: 41', 'Yes: 1']);
  });

  it('says which parts are missing from a no', () => {
    const { submission, result } = assessed({
      answer: 'yes',
      answers: { [TESTS]: 'no' },
    });
    if (!submission || !result) {
      throw new Error('The fixture has a submission');
    }
    const { document } = submission;
    const { groups } = explain(
      english,
      maturityModel,
      { kind: 'basics' },
      {
        result,
        document: {
          ...document,
          answers: {
            ...document.answers,
            [TESTS]: {
              value: 'no',
              parts: {
                'data-processing': true,
                training: true,
                serving: false,
              },
            },
          },
        },
      },
    );
    expect(groups[0]).toMatchObject({
      title: 'No: 1',
      statements: [{ parts: '2 of 3, missing: Tests for scoring or serving' }],
    });
  });

  it('names the rule that recommends the target', () => {
    const explanation = explanationOf(
      { kind: 'target' },
      { level: 2, target: 2, profile: { businessCritical: true } },
    );
    expect(explanation.rules.map(({ id }) => id)).toContain(
      'targetRules.business-critical',
    );
    expect(
      input(explanation, 'Is the component critical to the business?'),
    ).toBe('yes');
  });

  it('lists the age of every section', () => {
    const explanation = explanationOf({ kind: 'freshness' }, { answer: 'yes' });
    expect(input(explanation, 'Documentation')).toBe('Fresh, 12 days old');
  });
});

describe('topics', () => {
  it.each<Topic>([
    { kind: 'level' },
    { kind: 'section', section: 'monitoring' },
  ])('come back from the address: %j', topic => {
    expect(topicOf(topicKey(topic), maturityModel)).toEqual(topic);
  });

  it.each([null, '', 'other', 'section:gone'])('ignore %s', key => {
    expect(topicOf(key, maturityModel)).toBeUndefined();
  });
});
