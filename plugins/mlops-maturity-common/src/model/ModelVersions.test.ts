import { maturityModel } from './maturityModel';
import { createModelVersions, shippedModels } from './ModelVersions';
import { withFreshness } from './withFreshness';

const newer = { ...maturityModel, modelVersion: 'newer' };

describe('createModelVersions', () => {
  it('has the last model in force and finds all of them', () => {
    const models = createModelVersions([maturityModel, newer]);
    expect(models.inForce).toBe(newer);
    expect(models.find('newer')).toBe(newer);
    expect(models.find(maturityModel.modelVersion)).toBe(maturityModel);
    expect(models.find('unknown')).toBeUndefined();
  });

  it('refuses two models of one version', () => {
    expect(() => createModelVersions([newer, newer])).toThrow(
      /version of its own/,
    );
  });

  it('takes what the suite comes with', () => {
    expect(createModelVersions(shippedModels).inForce).toBe(maturityModel);
  });
});

describe('withFreshness', () => {
  it('changes the given periods and nothing else', () => {
    const changed = withFreshness(maturityModel, { freshDays: 30 });
    expect(changed.freshness).toEqual({
      ...maturityModel.freshness,
      freshDays: 30,
    });
    expect({ ...changed, freshness: maturityModel.freshness }).toEqual(
      maturityModel,
    );
  });
});
