import {
  sharedStatementsOf,
  type EvidenceLink,
  type ModelVersions,
  type SharedAnswer,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import { readParents } from '../catalog/catalogNodes';
import { isoOf } from '../isoOf';
import type { Parents } from '../../rules/hierarchy/Hierarchy';
import { nameOfRef } from '../../rules/hierarchy/nameOfRef';
import type {
  CatalogNodeRecord,
  SharedAnswerNodeRecord,
  SharedAnswerRecord,
} from '../tables';
import {
  SharedAnswerBook,
  type NodeAnswers,
} from '../../rules/inheritance/SharedAnswerBook';
import { keptSince } from '../../rules/inheritance/wordings';

/**
 * What one node answers, as it is stored.
 */
export interface StoredSharedAnswers {
  /** 0 before the first change, never reused after that. */
  version: number;
  answers: NodeAnswers;
}

/** Reads what one node answers, retired statements included. */
export async function readSharedAnswers(
  knex: Knex,
  models: ModelVersions,
  entityRef: string,
): Promise<StoredSharedAnswers> {
  const rows: Array<
    Pick<SharedAnswerNodeRecord, 'version'> & Nullable<SharedAnswerRecord>
  > = await knex
    .from('shared_answer_nodes')
    .leftJoin(
      'shared_answers',
      'shared_answers.entity_ref',
      'shared_answer_nodes.entity_ref',
    )
    .where('shared_answer_nodes.entity_ref', entityRef)
    .select('shared_answer_nodes.version', 'shared_answers.*');
  return {
    version: rows.at(0)?.version ?? 0,
    answers: new Map(
      rows.flatMap(row =>
        isComplete(row)
          ? [[row.statement, sharedAnswerOf(row, models)] as const]
          : [],
      ),
    ),
  };
}

/**
 * Reads everything that is shared. Where nothing is, that is all that is
 * looked at. What a node answers counts while the catalog has the node.
 */
export async function readSharedAnswerBook(
  knex: Knex,
  models: ModelVersions,
): Promise<SharedAnswerBook> {
  const rows: Array<SharedAnswerRecord & Pick<CatalogNodeRecord, 'title'>> =
    await knex
      .from('shared_answers')
      .innerJoin(
        'catalog_nodes',
        'catalog_nodes.entity_ref',
        'shared_answers.entity_ref',
      )
      .orderBy(['shared_answers.entity_ref', 'shared_answers.statement'])
      .select('shared_answers.*', 'catalog_nodes.title');
  if (rows.length === 0) {
    return SharedAnswerBook.EMPTY;
  }
  return bookOf(rows, await readParents(knex), models);
}

function bookOf(
  rows: Array<SharedAnswerRecord & Pick<CatalogNodeRecord, 'title'>>,
  parents: Parents,
  models: ModelVersions,
): SharedAnswerBook {
  const shareable = new Set(
    sharedStatementsOf(models.inForce).map(({ id }) => id),
  );
  const answers = new Map<string, Map<StatementId, SharedAnswer>>();
  const titles = new Map<string, string>();
  for (const row of rows.filter(({ statement }) => shareable.has(statement))) {
    const ofNode =
      answers.get(row.entity_ref) ?? new Map<StatementId, SharedAnswer>();
    ofNode.set(row.statement, sharedAnswerOf(row, models));
    answers.set(row.entity_ref, ofNode);
    titles.set(row.entity_ref, row.title);
  }
  return new SharedAnswerBook({
    answers,
    parents,
    titleOf: ref => titles.get(ref) ?? nameOfRef(ref),
  });
}

function sharedAnswerOf(
  record: SharedAnswerRecord,
  models: ModelVersions,
): SharedAnswer {
  const isAsWorded = keptSince(record.model_version, models).has(
    record.statement,
  );
  return {
    value: record.value,
    ...(record.note !== null && { note: record.note }),
    ...(record.evidence !== null && {
      evidence: parseEvidenceLinks(record.evidence),
    }),
    updatedAt: isoOf(record.updated_at),
    updatedBy: record.updated_by,
    ...(!isAsWorded && { wordingOf: record.model_version }),
  };
}

function parseEvidenceLinks(json: string): EvidenceLink[] {
  return JSON.parse(json);
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** The other side of a left join is there as a whole or not at all. */
function isComplete<T extends Nullable<SharedAnswerRecord>>(
  row: T,
): row is T & SharedAnswerRecord {
  return row.statement !== null;
}
