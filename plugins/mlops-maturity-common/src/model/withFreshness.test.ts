import { maturityModel } from './maturityModel';
import { withFreshness } from './withFreshness';

describe('withFreshness', () => {
  it('changes the given periods and what is said about them, nothing else', () => {
    const changed = withFreshness(maturityModel, { freshDays: 30 });
    expect(changed.freshness).toEqual({
      ...maturityModel.freshness,
      freshDays: 30,
      rules: maturityModel.freshness.rules.map(rule =>
        rule.replace('up to day 90', 'up to day 30'),
      ),
    });
    expect({ ...changed, freshness: maturityModel.freshness }).toEqual(
      maturityModel,
    );
  });

  it('is the model as it was without any', () => {
    expect(withFreshness(maturityModel, {})).toEqual(maturityModel);
  });
});
