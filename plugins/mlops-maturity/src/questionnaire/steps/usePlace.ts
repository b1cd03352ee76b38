import { useCallback, useMemo, useState } from 'react';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { optionalText } from '../../url/urlSchema';
import { useUrlState } from '../../url/useUrlState';
import { stepFor, type Step } from './steps';

/** Where in the questionnaire the reader is. */
export interface Place {
  step: Step;
  /** The statement to show first, if one is asked for. */
  statementId?: string;
  /** Whether the address asks for a place, or it is only where one starts. */
  isAsked: boolean;
  /** Grows with each time that somebody goes somewhere, even to the same place. */
  visit: number;
  /** Goes to a part, or to one of its statements. */
  go(stepId: string, statementId?: string): void;
}

const placeSchema = { section: optionalText, statement: optionalText };

/** Keeps the place in the address, so that links, reload and back work. */
export function usePlace(): Place {
  const { state, update } = useUrlState(placeSchema);
  const model = useMaturityModel();
  const { section, statement } = state;
  const [visit, setVisit] = useState(0);
  const go = useCallback(
    (stepId: string, statementId?: string) => {
      setVisit(before => before + 1);
      update(() => ({ section: stepId, statement: statementId }), 'push');
    },
    [update],
  );
  return useMemo(
    () => ({
      step: stepFor(model, { section, statement }),
      statementId: statement,
      isAsked: section !== undefined || statement !== undefined,
      visit,
      go,
    }),
    [model, section, statement, visit, go],
  );
}
