import {
  type Answer,
  type ComponentRow,
  type FreshnessState,
  type MaturityModel,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { ownersOf, systemsOf, tagsOf } from '../components';
import { freshUntil, staleUntil } from '../currentResult';
import { isoOf } from '../isoOf';
import { levelOf } from '../levelOf';
import { positionOf, unpackProfile, type UnpackedProfile } from '../profile';
import type { BigInteger, ComponentRecord } from '../tables';
import { statementsByBasic } from './basicStatements';

/** A component as a list reads it. */
export interface ListedRecord extends ComponentRecord {
  draft_ref: string | null;
  open_steps: number | null;
  sort_key: BigInteger | null;
}

/** What a list shows beside what its records say. */
export interface RowContext {
  model: MaturityModel;
  asOf: Date;
  /** The title of what the viewer may read, the name of anything else. */
  titleOf: (entityRef: string) => string;
  /** The domains that the viewer knows. */
  domainsOf: (record: ListedRecord) => string[];
  /** The statement that answers are shown of, if any. */
  statement: StatementId | undefined;
  details: ReadonlyMap<string, NonNullable<ComponentRow['answerDetail']>>;
}

/** Makes a row of a list. */
export function componentRow(
  record: ListedRecord,
  context: RowContext,
): ComponentRow {
  const { titleOf, statement, details } = context;
  const named = (ref: string) => ({ ref, title: titleOf(ref) });
  const profile =
    record.profile === null ? undefined : unpackProfile(record.profile);
  const { basics, beyondBasics } = statementsByBasic(context.model);
  const freshness = freshnessOf(record.fresh_since, context);
  const reportedLevel = levelOf(record.reported_level);
  const target = levelOf(record.target);
  return {
    entityRef: record.entity_ref,
    title: record.title,
    type: record.type,
    lifecycle: record.lifecycle,
    owners: ownersOf(record).map(named),
    systems: systemsOf(record).map(named),
    domains: context.domainsOf(record).map(named),
    tags: tagsOf(record),
    reportedLevel,
    declaredLevel: levelOf(record.declared_level),
    target,
    gap:
      reportedLevel === null || target === null ? null : target - reportedLevel,
    onTarget: profile?.onTarget ?? null,
    basics: profile ? ratioOf(profile, basics) : null,
    beyondBasics: profile ? ratioOf(profile, beyondBasics) : null,
    basicsMet: profile?.basicsMet ?? false,
    state: profile?.state ?? null,
    servingModes: profile?.servingModes ?? null,
    stale: freshness === 'stale',
    freshness,
    freshSince: record.fresh_since === null ? null : isoOf(record.fresh_since),
    assessedAt: record.assessed_at === null ? null : isoOf(record.assessed_at),
    hasDraft: record.draft_ref !== null,
    plannedSteps: record.open_steps ?? 0,
    answer: statement === undefined ? null : answerOf(profile, statement),
    answerDetail: details.get(record.entity_ref) ?? null,
  };
}

function answerOf(
  profile: UnpackedProfile | undefined,
  statement: StatementId,
): Answer | null {
  return profile?.answerAt(positionOf(statement)) ?? null;
}

function freshnessOf(
  freshSince: BigInteger | null,
  { asOf, model }: RowContext,
): FreshnessState | null {
  if (freshSince === null) {
    return null;
  }
  if (Number(freshSince) <= staleUntil(asOf, model)) {
    return 'stale';
  }
  return Number(freshSince) <= freshUntil(asOf, model) ? 'ageing' : 'fresh';
}

function ratioOf(
  profile: UnpackedProfile,
  statements: readonly StatementId[],
): NonNullable<ComponentRow['basics']> {
  const answers = statements.map(id => profile.answerAt(positionOf(id)));
  return {
    yes: answers.filter(answer => answer === 'yes').length,
    applicable: answers.filter(answer => answer !== 'not-applicable').length,
  };
}
