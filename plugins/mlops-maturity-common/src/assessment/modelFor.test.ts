import { createModelVersions, maturityModel } from '../model';
import { modelFor } from './modelFor';

const newer = { ...maturityModel, modelVersion: 'newer' };
const models = createModelVersions(newer, [maturityModel]);

describe('modelFor', () => {
  it('is the model that the assessment was made on', () => {
    expect(modelFor(maturityModel, models)).toBe(maturityModel);
    expect(modelFor(newer, models)).toBe(newer);
  });

  it('is the one in force where that is not known any more', () => {
    expect(modelFor({ modelVersion: 'forgotten' }, models)).toBe(newer);
  });
});
