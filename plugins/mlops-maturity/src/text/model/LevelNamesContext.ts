import { createContext } from 'react';
import type { Level } from 'backstage-plugin-mlops-maturity-common';

/**
 * Knows what levels are called in the language of the reader; `undefined` where
 * nobody has said so.
 */
export const LevelNamesContext = createContext<
  (level: Level) => string | undefined
>(() => undefined);
