import { useMemo } from 'react';
import { useApi, useApiHolder } from '@backstage/core-plugin-api';
import {
  appLanguageApiRef,
  translationApiRef,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import {
  maturityModel,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { useLanguage } from '../useLanguage';
import { localizedModel } from './localizedModel';
import { maturityModelTranslationRef } from './maturityModelTranslationRef';

/** Several hundred texts are looked up once, not once for each component. */
const cache = new WeakMap<
  object,
  Map<string, WeakMap<object, MaturityModel>>
>();

/** The maturity model in force, in the language of the app. */
export function useMaturityModel(): MaturityModel {
  return useLocalizedModel(maturityModel);
}

/**
 * A model in the language of the app, as far as it is worded like the one in
 * force; other texts of it stay English.
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
  const { t } = useTranslationRef(maturityModelTranslationRef);
  const translations = useApi(translationApiRef);
  const languages = useApiHolder().get(appLanguageApiRef);
  const language = useLanguage();
  return useMemo(() => {
    if (!model) {
      return null;
    }
    // While another language is loading, texts are found in English.
    const isLoaded = translations.getTranslation(
      maturityModelTranslationRef,
    ).ready;
    if (!isLoaded) {
      return localizedModel(model, key => t(key));
    }
    // Asked anew, because what was observed may lag behind what texts are in.
    const current = languages?.getLanguage().language ?? language;
    const byLanguage = remembered(cache, translations, () => new Map());
    const byModel = remembered(byLanguage, current, () => new WeakMap());
    return remembered(byModel, model, () =>
      localizedModel(model, key => t(key)),
    );
  }, [model, t, translations, languages, language]);
}

function remembered<TKey, TValue>(
  values: {
    get(key: TKey): TValue | undefined;
    set(key: TKey, value: TValue): unknown;
  },
  key: TKey,
  make: () => TValue,
): TValue {
  const known = values.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = make();
  values.set(key, made);
  return made;
}
