import { useMemo, useState } from 'react';
import type {
  EvidenceFinding,
  EvidenceReport,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { evidenceReport } from '../../../api/queries';
import { useQuery } from '../../../api/useQuery';

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

/**
 * Asks for automatic evidence once, when it is first wanted.
 *
 * @param entityRef - the component
 * @param isWanted - whether something is shown that evidence belongs to
 */
export function useEvidence(entityRef: string, isWanted: boolean): Evidence {
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted && !wasWanted) {
    setWasWanted(true);
  }
  const { state, data } = useQuery(
    evidenceReport,
    wasWanted ? entityRef : undefined,
  );
  return useMemo(() => {
    if (data) {
      return { state: 'loaded', ...read(data) };
    }
    const nothing = { byStatement: new Map(), missing: [] };
    switch (state) {
      case 'idle':
        return { state: 'not-asked', ...nothing };
      case 'failed':
        return { state: 'failed', ...nothing };
      default:
        return { state: 'loading', ...nothing };
    }
  }, [state, data]);
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
