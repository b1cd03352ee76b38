import { useEffect, useMemo, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  EvidenceFinding,
  EvidenceReport,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../../api';

/** A finding with the name of who made it. */
export interface NamedFinding extends EvidenceFinding {
  providerTitle: string;
}

/** What automatic evidence there is. It helps; nothing depends on it. */
export interface Evidence {
  state: 'not-asked' | 'loading' | 'loaded' | 'failed';
  byStatement: ReadonlyMap<StatementId, readonly NamedFinding[]>;
  /** Names of the providers that did not answer. */
  missing: readonly string[];
}

type Asked =
  | { state: 'not-asked' | 'loading' | 'failed' }
  | { state: 'loaded'; report: EvidenceReport };

/**
 * Asks for automatic evidence once, when it is first wanted.
 *
 * @param entityRef - the component
 * @param isWanted - whether something is shown that evidence belongs to
 */
export function useEvidence(entityRef: string, isWanted: boolean): Evidence {
  const api = useApi(maturityApiRef);
  const [asked, setAsked] = useState<Asked>({ state: 'not-asked' });
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted && !wasWanted) {
    setWasWanted(true);
  }

  useEffect(() => {
    if (!wasWanted) {
      return undefined;
    }
    const abort = new AbortController();
    setAsked({ state: 'loading' });
    api.getEvidence(entityRef, { signal: abort.signal }).then(
      report => {
        if (!abort.signal.aborted) {
          setAsked({ state: 'loaded', report });
        }
      },
      () => {
        if (!abort.signal.aborted) {
          setAsked({ state: 'failed' });
        }
      },
    );
    return () => abort.abort();
  }, [api, entityRef, wasWanted]);

  return useMemo(
    () =>
      asked.state === 'loaded'
        ? { state: 'loaded', ...read(asked.report) }
        : { state: asked.state, byStatement: new Map(), missing: [] },
    [asked],
  );
}

function read(report: EvidenceReport): Omit<Evidence, 'state'> {
  const titles = new Map(report.providers.map(({ id, title }) => [id, title]));
  const byStatement = new Map<StatementId, NamedFinding[]>();
  report.findings.forEach(finding => {
    const known = byStatement.get(finding.statementId) ?? [];
    byStatement.set(finding.statementId, [
      ...known,
      {
        ...finding,
        providerTitle: titles.get(finding.provider) ?? finding.provider,
      },
    ]);
  });
  return {
    byStatement,
    missing: report.providers
      .filter(({ outcome }) => outcome !== 'succeeded')
      .map(({ title }) => title),
  };
}
