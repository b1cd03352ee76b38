import { createContext } from 'react';
import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';

/** The model in force. */
export interface KnownModel {
  /** As the backend serves it. */
  original: MaturityModel;
  /** In the language of the reader. */
  localized: MaturityModel;
}

/** Filled by `ModelProvider`. */
export const ModelContext = createContext<KnownModel | undefined>(undefined);
