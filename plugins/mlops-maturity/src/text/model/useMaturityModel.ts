import { useContext, useMemo } from 'react';
import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { localizedModel } from './localizedModel';
import { ModelContext, type KnownModel } from './ModelContext';
import { useModelText } from './useModelText';

/**
 * The maturity model in force, in the language of the app.
 *
 * @throws Error outside of a `ModelProvider`
 */
export function useMaturityModel(): MaturityModel {
  return useKnownModel().localized;
}

/**
 * A model in the language of the app, as far as it is worded like the one in
 * force; other texts of it stay as they are.
 *
 * @param model - any version, such as the one of a submission of the past;
 * `null` where it is not known any more
 */
export function useLocalizedModel(model: MaturityModel): MaturityModel;
export function useLocalizedModel(
  model: MaturityModel | null,
): MaturityModel | null;
export function useLocalizedModel(
  model: MaturityModel | null,
): MaturityModel | null {
  const { original } = useKnownModel();
  const translate = useModelText();
  return useMemo(
    () => model && localizedModel(model, translate, original),
    [model, translate, original],
  );
}

function useKnownModel(): KnownModel {
  const known = useContext(ModelContext);
  if (!known) {
    throw new Error('The model needs a ModelProvider around it');
  }
  return known;
}
