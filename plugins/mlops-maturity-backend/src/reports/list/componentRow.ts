import {
  type Answer,
  type ComponentRow,
  type FreshnessState,
  type ModelVersions,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { ownersOf, systemsOf, tagsOf } from '../../store/catalog/components';
import { freshUntil, staleUntil } from '../../rules/result/currentResult';
import { isoOf } from '../../store/isoOf';
import { levelOf } from '../../rules/result/levelOf';
import { positionOf } from '../../rules/result/profilePositions';
import {
  unpackProfile,
  type UnpackedProfile,
} from '../../rules/result/unpackProfile';
import type { BigInteger, ComponentRecord } from '../../store/tables';
import { byEdition } from '../filter/byEdition';
import { statementsByBasic } from '../../rules/result/statementsByBasic';
import { levelBasisReader } from './levelBasisReader';
import { ratioIn } from './ratioIn';

/** The columns of a component that a list shows or needs. */
export const LISTED_COLUMNS = [
  'entity_ref',
  'title',
  'type',
  'lifecycle',
  'owner',
  'co_owners',
  'system',
  'co_systems',
  'own_domains',
  'tags',
  'profile',
  'reported_level',
  'declared_level',
  'target',
  'edition',
  'assessed_at',
  'fresh_since',
] as const satisfies readonly (keyof ComponentRecord)[];

/** A component as a list reads it. */
export type ListedRecord = Pick<
  ComponentRecord,
  (typeof LISTED_COLUMNS)[number]
> & {
  draft_ref: string | null;
  open_steps: number | null;
};

/** What a list shows beside what its records say. */
export interface RowContext {
  models: ModelVersions;
  asOf: Date;
  /** The title of what the viewer may read, the name of anything else. */
  titleOf: (entityRef: string) => string;
  /** The statement that answers are shown of, if any. */
  statement: StatementId | undefined;
  details: ReadonlyMap<string, NonNullable<ComponentRow['answerDetail']>>;
  /** Since when components have their reported level, where that is known. */
  levelSince: ReadonlyMap<string, number>;
}

const PACKED = {
  codeAt: (profile: string, position: number) => profile.charCodeAt(position),
};

/**
 * Makes the rows of a list.
 *
 * @returns a function of a record and the domains that the viewer knows
 */
export function rowMaker(
  context: RowContext,
): (record: ListedRecord, domains: readonly string[]) => ComponentRow {
  const { titleOf, statement, details } = context;
  const named = (ref: string) => ({ ref, title: titleOf(ref) });
  const readersIn = byEdition(context.models, model => {
    const { basics, beyondBasics } = statementsByBasic(model);
    return {
      basicsIn: ratioIn(PACKED, basics),
      beyondBasicsIn: ratioIn(PACKED, beyondBasics),
      basisOf: levelBasisReader(model),
    };
  });
  return (record, domains) => {
    const packed = record.profile;
    const read = readersIn(record.edition ?? '');
    const profile = packed === null ? undefined : unpackProfile(packed);
    const freshness = freshnessOf(record.fresh_since, context);
    const reportedLevel = levelOf(record.reported_level);
    const target = levelOf(record.target);
    const since = context.levelSince.get(record.entity_ref);
    return {
      entityRef: record.entity_ref,
      title: record.title,
      type: record.type,
      lifecycle: record.lifecycle,
      owners: ownersOf(record).map(named),
      systems: systemsOf(record).map(named),
      domains: domains.map(named),
      tags: tagsOf(record),
      reportedLevel,
      declaredLevel: levelOf(record.declared_level),
      target,
      gap:
        reportedLevel === null || target === null
          ? null
          : target - reportedLevel,
      onTarget: profile?.onTarget ?? null,
      basics: packed === null ? null : read.basicsIn(packed),
      beyondBasics: packed === null ? null : read.beyondBasicsIn(packed),
      basicsMet: profile?.basicsMet ?? false,
      state: profile?.state ?? null,
      servingModes: profile?.servingModes ?? null,
      stale: freshness === 'stale',
      freshness,
      freshSince:
        record.fresh_since === null ? null : isoOf(record.fresh_since),
      assessedAt:
        record.assessed_at === null ? null : isoOf(record.assessed_at),
      hasDraft: record.draft_ref !== null,
      plannedSteps: record.open_steps ?? 0,
      answer: statement === undefined ? null : answerOf(profile, statement),
      answerDetail: details.get(record.entity_ref) ?? null,
      ...read.basisOf(packed),
      edition: record.edition,
      levelSince: since === undefined ? null : isoOf(since),
    };
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
  { asOf, models }: RowContext,
): FreshnessState | null {
  if (freshSince === null) {
    return null;
  }
  if (Number(freshSince) <= staleUntil(asOf, models.inForce)) {
    return 'stale';
  }
  return Number(freshSince) <= freshUntil(asOf, models.inForce)
    ? 'ageing'
    : 'fresh';
}
