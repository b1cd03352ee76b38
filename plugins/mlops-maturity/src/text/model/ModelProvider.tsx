import { useCallback, useMemo, type ReactNode } from 'react';
import {
  findLevel,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { LevelNamesContext } from './LevelNamesContext';
import { localizedModel } from './localizedModel';
import { ModelContext } from './ModelContext';
import { useModelText } from './useModelText';

/** Gives everything below a model, and translates it once. */
export function ModelProvider(props: {
  /** The model in force, as the backend serves it. */
  model: MaturityModel;
  children: ReactNode;
}) {
  const { model, children } = props;
  const translate = useModelText();
  const known = useMemo(
    () => ({ original: model, localized: localizedModel(model, translate) }),
    [model, translate],
  );
  const { localized } = known;
  const nameOf = useCallback(
    (level: Level) => findLevel(localized, level)?.name,
    [localized],
  );
  return (
    <ModelContext.Provider value={known}>
      <LevelNamesContext.Provider value={nameOf}>
        {children}
      </LevelNamesContext.Provider>
    </ModelContext.Provider>
  );
}
