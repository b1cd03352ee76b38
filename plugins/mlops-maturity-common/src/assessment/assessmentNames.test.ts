import type { AssessmentDocument } from '../api';
import { maturityModel } from '../model';
import { scoreAssessment } from '../scoring';
import { assessmentNames } from './assessmentNames';
import { emptyDocument } from './emptyDocument';
import { toScoringInput } from './toScoringInput';

const GOALS = 'documentation.project.business-goals';
const IAC = 'traceability.infrastructure.iac';

function namesOf(
  changes: Partial<AssessmentDocument>,
  edition = maturityModel,
) {
  const document = { ...emptyDocument(maturityModel), ...changes };
  const result = scoreAssessment(toScoringInput(document), edition);
  return assessmentNames(maturityModel, { document, result, edition });
}

const picked = (level: 1 | 3) =>
  Object.fromEntries(maturityModel.dimensions.map(({ id }) => [id, level]));

describe('assessmentNames', () => {
  it('counts what there is to assess before anything is', () => {
    expect(assessmentNames(maturityModel)).toMatchObject({
      statements: 56,
      sections: 7,
      level: null,
      nextStep: null,
      nextPick: null,
    });
  });

  it('names the reported level, and what is picked in each dimension', () => {
    const { level, dimensions } = namesOf({
      picks: { ...picked(3), people: 1 },
      answers: {
        'traceability.ml-code.model-code-version-control': { value: 'yes' },
      },
    });
    expect(level).toBe('DevOps, no MLOps');
    expect(dimensions).toHaveLength(5);
    expect(dimensions).toContainEqual({
      id: 'people',
      title: 'People',
      countsAs: 1,
    });
  });

  it('names the statement to do next with its first step', () => {
    expect(
      namesOf({ picks: picked(1), answers: { [GOALS]: { value: 'no' } } })
        .nextStep,
    ).toEqual({
      statementId: GOALS,
      label: 'Business goals and KPIs',
      remediation: expect.stringMatching(/^Write one page/),
    });
  });

  it('names the answers that are open by the edition it was scored by', () => {
    const changes: Partial<AssessmentDocument> = {
      picks: picked(1),
      answers: { [GOALS]: { value: 'yes' } },
    };
    expect(namesOf(changes).openAnswers).toEqual([
      {
        statementId: 'traceability.ml-code.model-code-version-control',
        label: expect.any(String),
      },
    ]);
    const other = {
      ...maturityModel,
      levels: maturityModel.levels.map(level =>
        level.level === 1
          ? {
              ...level,
              requirements: level.requirements.map(each => ({
                ...each,
                anyOf: [{ statement: IAC }],
              })),
            }
          : level,
      ),
    };
    expect(namesOf(changes, other).openAnswers).toMatchObject([
      { statementId: IAC },
    ]);
  });

  it('names the option to reach next once no statement is missing', () => {
    const answers = Object.fromEntries(
      maturityModel.sections.flatMap(({ subsections }) =>
        subsections.flatMap(({ statements }) =>
          statements.map(({ id }) => [id, { value: 'yes' as const }]),
        ),
      ),
    );
    const { nextPick } = namesOf({
      picks: { ...picked(3), people: 1 },
      answers,
      target: 3,
    });
    expect(nextPick).toMatchObject({ dimension: 'people', level: 2 });
    expect(nextPick?.label).toMatch(/\w/);
  });
});
