import type {
  ExcludingComponent,
  Exclusion,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { levelOf } from '../../rules/result/levelOf';
import { parseDocument } from '../../store/assessments/documents';
import { ownersOf } from '../../store/catalog/components';
import { engineOf } from '../../store/engine';
import type { ComponentRecord, SubmissionRecord } from '../../store/tables';
import type { ListSource } from '../list/readComponents';
import type { ExclusionsSelection } from '../selection';
import type { ExclusionFinder } from './ExclusionFinder';

type ExcludingRecord = Pick<
  ComponentRecord,
  | 'entity_ref'
  | 'title'
  | 'owner'
  | 'co_owners'
  | 'profile'
  | 'reported_level'
  | 'edition'
> &
  Pick<SubmissionRecord, 'document'>;

/**
 * Reads what some components have excluded, from their newest submissions.
 *
 * @param refs - in the order of the register; those that exclude nothing any
 * more are left out
 */
export async function readExcludingComponents(
  { knex, memory }: ListSource,
  finder: ExclusionFinder,
  { visibility, query }: ExclusionsSelection,
  refs: readonly string[],
): Promise<ExcludingComponent[]> {
  const records = new Map(
    (await readRecords(knex, refs)).map(each => [each.entity_ref, each]),
  );
  // Of the newest revision, as the records are.
  return memory.count({ visibility }, ({ nodes }) =>
    refs.flatMap(ref => {
      const record = records.get(ref);
      const exclusions = record ? exclusionsOf(record) : [];
      return record && exclusions.length > 0
        ? [
            {
              entityRef: ref,
              title: record.title,
              owners: ownersOf(record).map(owner => ({
                ref: owner,
                title: nodes.titleOf(owner),
              })),
              reportedLevel: levelOf(record.reported_level),
              exclusions,
            },
          ]
        : [];
    }),
  );

  function exclusionsOf({
    profile,
    edition,
    document,
  }: ExcludingRecord): Exclusion[] {
    const { answers } = parseDocument(document);
    const given = new Map(Object.entries(answers));
    return finder
      .exclusionsIn(
        position => profile?.charCodeAt(position) ?? 0,
        edition ?? '',
        query,
      )
      .map(found => {
        const answer = given.get(found.statementId);
        return {
          ...found,
          reason: answer?.reason ?? '',
          updatedAt: answer?.updatedAt ?? null,
        };
      });
  }
}

async function readRecords(
  knex: Knex,
  refs: readonly string[],
): Promise<ExcludingRecord[]> {
  return knex
    .from('components as c')
    .join('submissions as s', 's.entity_ref', 'c.entity_ref')
    .whereRaw('c.entity_ref in (?)', [engineOf(knex).rowsOf(refs)])
    .whereNull('c.removed_at')
    .whereRaw(
      `s.revision = (
        select max(newest.revision) from submissions as newest
        where newest.entity_ref = c.entity_ref
      )`,
    )
    .select(
      'c.entity_ref',
      'c.title',
      'c.owner',
      'c.co_owners',
      'c.profile',
      'c.reported_level',
      'c.edition',
      's.document',
    );
}
