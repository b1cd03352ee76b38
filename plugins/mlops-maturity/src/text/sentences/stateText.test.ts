import { assessed, type DocumentParts } from '../../__fixtures__/assessments';
import { english } from '../../__testUtils__/english';
import { stateText } from './stateText';

function stateOf(parts: DocumentParts) {
  const { result } = assessed(parts);
  return result ? stateText(english, result) : undefined;
}

describe('stateText', () => {
  it('tells what contradicting answers do to the level', () => {
    expect(stateOf({ level: 3, answer: 'no' })).toEqual({
      title: 'Contradicted',
      explanation: expect.stringMatching(
        /^Level 3 was declared, but the answers fail \d+ requirements\. They allow level 0 at most\.$/,
      ),
    });
  });

  it('does not take a lack of answers for a confirmation', () => {
    expect(stateOf({ level: 2 })).toEqual({
      title: 'Unconfirmed',
      explanation:
        'Level 2 was declared. No statement is answered yet, so nothing confirms it.',
    });
  });

  it('says how far the answers carry', () => {
    expect(
      stateOf({
        level: 2,
        answers: { 'documentation.project.business-goals': 'yes' },
      })?.explanation,
    ).toBe(
      'No answer speaks against the declared level 2, but so far the answers confirm only level 0.',
    );
  });

  it('confirms', () => {
    expect(stateOf({ level: 4, answer: 'yes' })?.title).toBe('Consistent');
  });

  it('points out that more was reached than declared', () => {
    expect(stateOf({ level: 2, picks: { people: 1 }, answer: 'yes' })).toEqual({
      title: 'Understated',
      explanation:
        'The answers support level 4, which is more than the declared level 1. Look at the picks again.',
    });
  });

  it('is silent where there is no level', () => {
    expect(stateOf({ answer: 'yes' })).toBeUndefined();
  });
});
