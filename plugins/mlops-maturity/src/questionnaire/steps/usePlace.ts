import { useCallback, useMemo } from 'react';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { optionalText } from '../../url/urlSchema';
import { useUrlState } from '../../url/useUrlState';
import { stepFor, type Step } from './steps';

/** Where in the questionnaire the reader is. */
export interface Place {
  step: Step;
  /** The statement to show first, if one is asked for. */
  statementId?: string;
  /** Opens a page, or a page at one of its statements. */
  go(stepId: string, statementId?: string): void;
}

const placeSchema = { section: optionalText, statement: optionalText };

/** Keeps the place in the address, so that links, reload and back work. */
export function usePlace(): Place {
  const { state, update } = useUrlState(placeSchema);
  const model = useMaturityModel();
  const { section, statement } = state;
  const go = useCallback(
    (stepId: string, statementId?: string) =>
      update(() => ({ section: stepId, statement: statementId }), 'push'),
    [update],
  );
  return useMemo(
    () => ({
      step: stepFor(model, { section, statement }),
      statementId: statement,
      go,
    }),
    [model, section, statement, go],
  );
}
