import {
  findStatement,
  maturityModel,
  withFreshness,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import german from './de';
import { localizedModel } from './localizedModel';

const API = 'documentation.technical.api';

const translate = (key: string, text: string) => german[key] ?? text;

/** Another version, in which one statement asks for something else. */
function reworded(): MaturityModel {
  return {
    ...maturityModel,
    modelVersion: 'another',
    sections: maturityModel.sections.map(section => ({
      ...section,
      subsections: section.subsections.map(subsection => ({
        ...subsection,
        statements: subsection.statements.map(statement =>
          statement.id === API
            ? { ...statement, statement: 'Every API is documented.' }
            : statement,
        ),
      })),
    })),
  };
}

describe('localizedModel', () => {
  it('translates the texts and keeps ids', () => {
    const model = localizedModel(maturityModel, translate);
    expect(findStatement(model, API)).toMatchObject({
      id: API,
      label: 'API-Dokumentation',
    });
    expect(model.levels[0]?.name).toBe('Kein MLOps');
  });

  it('keeps the wording of a text that says something else', () => {
    const statement = findStatement(
      localizedModel(reworded(), translate, maturityModel),
      API,
    );
    expect(statement?.statement).toBe('Every API is documented.');
    expect(statement?.label).toBe('API-Dokumentation');
  });

  it('keeps texts that are not in the model of the suite', () => {
    const model = localizedModel(
      {
        ...maturityModel,
        sections: maturityModel.sections.map(section => ({
          ...section,
          id: `own-${section.id}`,
        })),
      },
      translate,
    );
    expect(model.sections[0]?.title).toBe('Documentation');
  });

  it('gives a translation the numbers that the backend scores with', () => {
    const configured = withFreshness(maturityModel, { freshDays: 30 });
    const { freshness } = localizedModel(configured, (key, text, values) =>
      key === 'freshness.1'
        ? `${values?.freshDays} und ${values?.staleDays}`
        : text,
    );
    expect(freshness.rules[1]).toBe('30 und 180');
  });

  it('is the same object where nothing is worded differently', () => {
    expect(localizedModel(maturityModel, (_, text) => text)).toBe(
      maturityModel,
    );
  });
});
