import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Knex } from 'knex';
import type { BenchComponent, BenchOrganisation } from './benchOrganisation';
import { insertRows } from './insertRows';
import {
  columnsOf,
  currentResultOf,
  outcomeOf,
  raiseRevision,
  resultColumnsOf,
  type CatalogNodeRecord,
  type ComponentRecord,
  type CurrentResult,
  type DraftRecord,
  type SubmissionRecord,
} from './storeInternals';

const ACTOR = 'user:default/bench';

const NOT_ASSESSED = {
  profile: null,
  reported_level: null,
  declared_level: null,
  target: null,
  edition: null,
  assessed_at: null,
  fresh_since: null,
  result_version: null,
  own_answers: null,
};

/**
 * Writes an organisation straight into the tables of the plugin, which have to
 * be empty. What is packed or derived is made by the store's own functions.
 */
export async function fillDatabase(
  knex: Knex,
  organisation: BenchOrganisation,
  now: number,
): Promise<void> {
  const { nodes, components, templates } = organisation;
  const results = templates.map(document =>
    currentResultOf(document, 0, maturityModel),
  );
  const resultAt = (template: number, submittedAt: number): CurrentResult => ({
    ...results[template],
    assessedAt: submittedAt,
    freshSince: submittedAt,
  });

  await knex.transaction(async transaction => {
    await insertRows(
      transaction,
      'catalog_nodes',
      nodes.map(
        ({ entityRef, title }): CatalogNodeRecord => ({
          entity_ref: entityRef,
          title,
        }),
      ),
    );
    await insertRows(
      transaction,
      'catalog_parents',
      nodes.flatMap(({ entityRef, parents }) =>
        parents.map(parent => ({ entity_ref: entityRef, parent })),
      ),
    );
    await insertRows(
      transaction,
      'components',
      components.map((each): ComponentRecord => {
        const newest = each.submissions.at(-1);
        return {
          ...columnsOf(each.component, each.domains),
          ...(newest
            ? resultColumnsOf(resultAt(newest.template, newest.submittedAt))
            : NOT_ASSESSED),
          removed_at: null,
          added_at: null,
        };
      }),
    );
    await insertRows(
      transaction,
      'component_owners',
      components.flatMap(({ component: { entityRef, owners } }) =>
        owners.slice(1).map(owner => ({ entity_ref: entityRef, owner })),
      ),
    );

    await transaction.raw(
      'create temporary table bench_templates (id text primary key, content text)',
    );
    await insertRows(
      transaction,
      'bench_templates',
      templates.map((document, index) => ({
        id: String(index),
        content: JSON.stringify(document),
      })),
    );
    await insertRows(
      transaction,
      'submissions',
      components.flatMap(each => submissionsOf(each, resultAt)),
      { documents: 'bench_templates' },
    );
    await insertRows(
      transaction,
      'drafts',
      components
        .filter(({ hasDraft }) => hasDraft)
        .map(
          ({ component, submissions }): DraftRecord => ({
            entity_ref: component.entityRef,
            version: 1,
            document: String(submissions.at(-1)?.template ?? 0),
            updated_at: now,
            updated_by: ACTOR,
            based_on_revision: submissions.length || null,
          }),
        ),
      { documents: 'bench_templates' },
    );
    await transaction.raw('drop table bench_templates');
    await transaction('sync_status').update({ synced_at: now });
    await raiseRevision(transaction, 'everything');
  });
  // What a database does by itself some time after so many writes.
  await knex.raw(
    knex.client.config.client === 'pg' ? 'vacuum analyze' : 'analyze',
  );
}

/** The history of a component; `document` is the id of the template. */
function submissionsOf(
  { component, submissions }: BenchComponent,
  resultAt: (template: number, submittedAt: number) => CurrentResult,
): SubmissionRecord[] {
  let previous: CurrentResult | undefined;
  return submissions.map(({ template, submittedAt }, index) => {
    const result = resultAt(template, submittedAt);
    const record: SubmissionRecord = {
      entity_ref: component.entityRef,
      revision: index + 1,
      request_id: null,
      draft_version: null,
      submitted_at: submittedAt,
      day: new Date(submittedAt).toISOString().slice(0, 'yyyy-mm-dd'.length),
      submitted_by: ACTOR,
      profile: result.profile,
      reported_level: result.reportedLevel,
      previous_level: previous?.reportedLevel ?? null,
      outcome: outcomeOf(result.profile),
      previous_outcome: previous ? outcomeOf(previous.profile) : null,
      model_version: maturityModel.modelVersion,
      owner: component.owners[0] ?? '',
      lifecycle: component.lifecycle,
      document: String(template),
      section_dates: '{}',
      result_version: result.resultVersion,
    };
    previous = result;
    return record;
  });
}
