import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { STATEMENT_PARAMETER } from '../../url/tabLocation';
import { stepFor } from './steps';
import type { Step } from './steps';

/** The search parameter that says which page of the questionnaire is open. */
const SECTION_PARAMETER = 'section';

/** Where in the questionnaire the reader is. */
export interface Place {
  step: Step;
  /** The statement to show first, if one is asked for. */
  statementId?: string;
  /** Opens a page, or a page at one of its statements. */
  go(stepId: string, statementId?: string): void;
}

/** Keeps the place in the address, so that links, reload and back work. */
export function usePlace(): Place {
  const [search, setSearch] = useSearchParams();
  const section = search.get(SECTION_PARAMETER);
  const statement = search.get(STATEMENT_PARAMETER);

  const go = useCallback(
    (stepId: string, statementId?: string) =>
      setSearch(current => {
        const next = new URLSearchParams(current);
        next.set(SECTION_PARAMETER, stepId);
        if (statementId === undefined) {
          next.delete(STATEMENT_PARAMETER);
        } else {
          next.set(STATEMENT_PARAMETER, statementId);
        }
        return next;
      }),
    [setSearch],
  );

  return useMemo(
    () => ({
      step: stepFor({ section, statement }),
      statementId: statement ?? undefined,
      go,
    }),
    [section, statement, go],
  );
}
