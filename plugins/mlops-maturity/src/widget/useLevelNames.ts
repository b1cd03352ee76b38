import { useCallback } from 'react';
import { findLevel, type Level } from 'backstage-plugin-mlops-maturity-common';
import { useModelLoad } from '../api/useModelLoad';
import { useModelText } from '../text/model/useModelText';

/** What levels are called, once that is known; nothing has to wait for it. */
export function useLevelNames(): (level: Level) => string | undefined {
  const { model } = useModelLoad();
  const translate = useModelText();
  return useCallback(
    (level: Level) => {
      const name = model && findLevel(model, level)?.name;
      return name === undefined
        ? undefined
        : translate(`levels.${level}.name`, name);
    },
    [model, translate],
  );
}
