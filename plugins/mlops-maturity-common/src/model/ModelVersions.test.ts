import { maturityModel } from './maturityModel';
import { createModelVersions, olderMaturityModels } from './ModelVersions';

const newer = { ...maturityModel, modelVersion: 'newer' };

describe('createModelVersions', () => {
  it('has one model in force and finds all of them', () => {
    const models = createModelVersions(newer, [maturityModel]);
    expect(models.inForce).toBe(newer);
    expect(models.all).toEqual([maturityModel, newer]);
    expect(models.find('newer')).toBe(newer);
    expect(models.find(maturityModel.modelVersion)).toBe(maturityModel);
    expect(models.find('unknown')).toBeUndefined();
  });

  it('refuses two models of one version', () => {
    expect(() => createModelVersions(newer, [newer])).toThrow(
      /version of its own/,
    );
  });

  it('takes what the suite comes with', () => {
    expect(
      createModelVersions(maturityModel, olderMaturityModels).inForce,
    ).toBe(maturityModel);
  });
});
