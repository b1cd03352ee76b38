import {
  LEVELS,
  maturityModel,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import german from '.';
import { localizedModel } from '../localizedModel';
import { textsOf } from '../mapModelTexts';

const ENGLISH = textsOf(maturityModel);

describe('the German maturity model', () => {
  it('has a German text for each text that is shown', () => {
    expect(Object.keys(ENGLISH).filter(key => !german[key])).toEqual([]);
  });

  it('has no German text that belongs to nothing', () => {
    expect(Object.keys(german).filter(key => !ENGLISH[key])).toEqual([]);
  });

  it('was made from the English texts as they are', () => {
    // A text that differs here has to be translated again before the snapshot
    // is updated.
    expect(ENGLISH).toMatchSnapshot();
  });

  it('differs from the English one in nothing but texts', () => {
    const model = localizedModel(maturityModel, (key, _, values = {}) =>
      (german[key] ?? key).replace(/\{\{(\w+)\}\}/g, (__, name) =>
        String(values[name]),
      ),
    );
    const numbers = (text: string): string => text.replace(/\D+/g, ' ').trim();
    for (const [key, text] of Object.entries(textsOf(model))) {
      // A number lost or added would be another claim.
      expect(`${key}: ${numbers(text)}`).toBe(
        `${key}: ${numbers(ENGLISH[key] ?? '')}`,
      );
    }
    expect(statementsOf(model).map(({ id }) => id)).toEqual(
      statementsOf(maturityModel).map(({ id }) => id),
    );
    expect(model.levels.map(({ level }) => level)).toEqual([...LEVELS]);
  });

  it('words alike what options of a dimension have in common', () => {
    const shared = maturityModel.dimensions.flatMap(({ id, options }) => {
      const germanOf = new Map<string, Set<string>>();
      options.forEach(option =>
        option.characteristics.forEach((text, index) => {
          const key = `dimensions.${id}.options.${option.id}.characteristics.${index}`;
          germanOf.set(
            text,
            (germanOf.get(text) ?? new Set()).add(german[key] ?? ''),
          );
        }),
      );
      return [...germanOf].filter(([, texts]) => texts.size !== 1);
    });
    expect(shared).toEqual([]);
  });
});
