import {
  findStatement,
  maturityModel,
  type EvidenceLink,
  type Level,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { evidenceNudge } from './evidenceNudge';

const REQUIRED = 'traceability.ml-code.model-code-version-control';
const NOT_REQUIRED = 'documentation.project.business-goals';

function nudge(
  answer: StatementAnswer,
  options: { id?: string; level?: Level; isSupported?: boolean } = {},
) {
  const { id = REQUIRED, level = 3, isSupported = false } = options;
  const statement = findStatement(maturityModel, id);
  return (
    statement &&
    evidenceNudge(
      maturityModel,
      statement,
      answer,
      isSupported ? [{ verdict: 'supports' }] : [],
      { declaredLevel: level },
    )
  );
}

describe('evidenceNudge', () => {
  it('asks for a link behind a yes that a declared level 3 requires', () => {
    expect(nudge({ value: 'yes' })).toBe(3);
  });

  it('is silent where a link would change nothing', () => {
    const link = [{ url: 'https://wiki.example.com' }];
    expect(nudge({ value: 'yes', evidence: link })).toBeNull();
    expect(nudge({ value: 'yes' }, { isSupported: true })).toBeNull();
    expect(nudge({ value: 'yes' }, { level: 2 })).toBeNull();
    expect(nudge({ value: 'yes' }, { id: NOT_REQUIRED })).toBeNull();
    expect(nudge({ value: 'no' })).toBeNull();
    expect(nudge({ value: 'yes', wordingOf: '0.9' })).toBeNull();
  });

  it('is silent where the same answer from above has a link', () => {
    const statement = findStatement(maturityModel, REQUIRED);
    const links = [{ url: 'https://wiki.example.com' }];
    const nudged = (evidence: EvidenceLink[]) =>
      statement &&
      evidenceNudge(
        maturityModel,
        statement,
        { value: 'yes' },
        [],
        { declaredLevel: 3 },
        {
          value: 'yes',
          evidence,
          from: 'system:default/fraud',
          fromTitle: 'Fraud',
          updatedAt: '2026-03-01T09:00:00Z',
          updatedBy: 'user:default/grace',
        },
      );
    expect(nudged(links)).toBeNull();
    expect(nudged([])).toBe(3);
  });
});
