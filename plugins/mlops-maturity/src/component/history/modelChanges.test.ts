import {
  maturityModel,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { modelChanges } from './modelChanges';

const readable = (model: MaturityModel) => ({ model, localized: model });

const [documentation, ...sections] = maturityModel.sections;
const [project, ...subsections] = documentation.subsections;
const [goals, team, ...statements] = project.statements;
const [people, ...dimensions] = maturityModel.dimensions;
const [beginning, second, ...options] = people.options;

/** A second version of the model, for these tests only. */
const newer: MaturityModel = {
  ...maturityModel,
  modelVersion: 'test-2',
  sections: [
    {
      ...documentation,
      subsections: [
        {
          ...project,
          statements: [
            { ...goals, statement: 'It is known what it is for.' },
            { ...team, help: 'Other help' },
            ...statements.slice(1),
          ],
        },
        ...subsections,
      ],
    },
    ...sections,
  ],
  dimensions: [
    {
      ...people,
      options: [
        { ...beginning, characteristics: ['Everybody for themselves'] },
        { ...second, id: 'people-anew' },
        ...options,
      ],
    },
    ...dimensions,
  ],
};

describe('what a newer model changed', () => {
  it('are statements and descriptions that are new, reworded or retired', () => {
    expect(
      modelChanges(readable(maturityModel), readable(newer)).map(
        ({ subject, kind, changes }) => [
          subject,
          kind,
          changes.map(({ title }) => title),
        ],
      ),
    ).toEqual([
      ['statements', 'reworded', [goals.label]],
      ['statements', 'retired', [statements[0].label]],
      ['options', 'reworded', [`People: ${beginning.label}`]],
      ['options', 'added', [`People: ${second.label}`]],
      ['options', 'retired', [`People: ${second.label}`]],
    ]);
  });

  it('is shown in both wordings', () => {
    const [{ changes }] = modelChanges(
      readable(maturityModel),
      readable(newer),
    );
    expect(changes[0].wordings).toEqual({
      before: goals.statement,
      after: 'It is known what it is for.',
    });
  });

  it('is nothing for the same model', () => {
    expect(
      modelChanges(readable(maturityModel), readable(maturityModel)),
    ).toEqual([]);
  });
});
