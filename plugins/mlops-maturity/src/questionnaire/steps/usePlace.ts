import { useCallback, useMemo, useState } from 'react';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { named, optionalText, type StateOf } from '../../url/urlSchema';
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
  /** As `go`, and shows all statements again. */
  goToAll(stepId: string, statementId?: string): void;
  /** The address of a part, as a link within the page. */
  linkTo(stepId: string): string;
}

/** The parameters that narrow down which statements are shown. */
export const SLICE = { filter: 'show', role: 'role' } as const;

const placeSchema = {
  section: optionalText,
  statement: optionalText,
  filter: named(SLICE.filter, optionalText),
  role: named(SLICE.role, optionalText),
};

/** Keeps the place in the address, so that links, reload and back work. */
export function usePlace(): Place {
  const { state, update, linkTo } = useUrlState(placeSchema);
  const model = useMaturityModel();
  const { section, statement } = state;
  const [visit, setVisit] = useState(0);
  const goTo = useCallback(
    (wanted: Partial<StateOf<typeof placeSchema>>) => {
      setVisit(before => before + 1);
      update(() => wanted, 'push');
    },
    [update],
  );
  const go = useCallback<Place['go']>(
    (stepId, statementId) => goTo({ section: stepId, statement: statementId }),
    [goTo],
  );
  const goToAll = useCallback<Place['go']>(
    (stepId, statementId) =>
      goTo({
        section: stepId,
        statement: statementId,
        filter: undefined,
        role: undefined,
      }),
    [goTo],
  );
  return useMemo(
    () => ({
      step: stepFor(model, { section, statement }),
      statementId: statement,
      isAsked: section !== undefined || statement !== undefined,
      visit,
      go,
      goToAll,
      linkTo: stepId =>
        linkTo(() => ({ section: stepId, statement: undefined })),
    }),
    [model, section, statement, visit, go, goToAll, linkTo],
  );
}
