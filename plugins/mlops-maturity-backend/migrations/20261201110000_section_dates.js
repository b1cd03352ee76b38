// @ts-check

/*
 * A section is as old as the last change or confirmation of its own answers.
 * Each submission keeps the dates of its sections, here worked out from what
 * was submitted and confirmed so far. Each submission also knows what it was
 * scored with, so that history and trend are scored again as components are.
 */

/** The sections of every edition so far; ids of statements begin with one. */
const SECTIONS = [
  'documentation',
  'traceability',
  'code-quality',
  'monitoring',
  'feature-store',
  'explainability',
  'ab-testing',
];

/** Components that are looked for at once. */
const BATCH_SIZE = 500;

/** Submissions in memory at once, whatever the number of those of a component. */
const PAGE_SIZE = 200;

/**
 * @typedef {{ value: string, reason?: string, parts?: Record<string, boolean>,
 *   copiedFrom?: unknown, wordingOf?: unknown }} Answer
 * @typedef {Record<string, Answer>} Answers
 * @typedef {Record<string, number>} Dates
 * @typedef {{ entity_ref: string, revision: number,
 *   submitted_at: number | string, document: string }} Submission
 * @typedef {{ entity_ref: string, section: string,
 *   confirmed_at: number | string }} Confirmation
 * @typedef {{ ref: string, revision: number, answers: Answers,
 *   dates: Dates }} Dated
 */

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('submissions', table => {
    table
      .text('section_dates')
      .notNullable()
      .defaultTo('{}')
      .comment(
        'JSON: section to when its answers were last changed or confirmed, as of the submission, which is the date of those that are missing',
      );
    table
      .text('result_version')
      .comment('What it was scored with; null to have it scored again');
    table.index(
      ['result_version', 'entity_ref', 'model_version'],
      'submissions_scoring',
    );
  });
  for (let refs = await refsAfter(knex, ''); refs.length > 0; ) {
    await dateSections(knex, refs);
    refs = await refsAfter(knex, refs[refs.length - 1]);
  }
  await knex('components').update({ result_version: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  // In plain SQL, which both engines know: Knex would make the table again in
  // SQLite, and lose the conditions of its indexes.
  await knex.raw('drop index submissions_scoring');
  await knex.raw('alter table submissions drop column result_version');
  await knex.raw('alter table submissions drop column section_dates');
  await knex('components').update({ result_version: null });
};

/**
 * Components with several submissions. Of a first one all sections have its own
 * date, which is also what a date that is missing stands for.
 *
 * @param {import('knex').Knex} knex
 * @param {string} last
 * @returns {Promise<string[]>}
 */
async function refsAfter(knex, last) {
  return knex('submissions')
    .where('entity_ref', '>', last)
    .groupBy('entity_ref')
    .having(knex.raw('count(*) > 1'))
    .orderBy('entity_ref')
    .limit(BATCH_SIZE)
    .pluck('entity_ref');
}

/**
 * Dates the submissions of some components, page by page.
 *
 * @param {import('knex').Knex} knex
 * @param {string[]} refs
 */
async function dateSections(knex, refs) {
  /** @type {Confirmation[]} */
  const confirmations = await knex('confirmation_log')
    .whereIn('entity_ref', refs)
    .select('entity_ref', 'section', 'confirmed_at');
  const confirmationsOf = byRef(confirmations);
  /** @type {Dated | undefined} */
  let last;
  for (;;) {
    const page = await submissionsAfter(knex, refs, last);
    /** @type {Dated[]} */
    const dated = [];
    for (const submission of page) {
      const { entity_ref: ref } = submission;
      const before = last?.ref === ref ? last : undefined;
      last = datesOf(submission, before, confirmationsOf.get(ref) ?? []);
      dated.push(last);
    }
    if (dated.length === 0) {
      return;
    }
    await keepDates(knex, dated);
  }
}

/**
 * @param {import('knex').Knex} knex
 * @param {string[]} refs
 * @param {Dated} [last]
 * @returns {Promise<Submission[]>} of each component the oldest first
 */
async function submissionsAfter(knex, refs, last) {
  return knex('submissions')
    .whereIn('entity_ref', refs)
    .where(query => {
      if (last) {
        const { ref, revision } = last;
        query
          .where('entity_ref', '>', ref)
          .orWhere(same =>
            same.where('entity_ref', ref).where('revision', '>', revision),
          );
      }
    })
    .orderBy(['entity_ref', 'revision'])
    .limit(PAGE_SIZE)
    .select('entity_ref', 'revision', 'submitted_at', 'document');
}

/**
 * @param {import('knex').Knex} knex
 * @param {Dated[]} dated - at least one
 */
async function keepDates(knex, dated) {
  const row = '(cast(? as text), cast(? as integer), cast(? as text))';
  await knex.raw(
    `with dated (ref, revision, dates) as (values ${dated.map(() => row)})
      update submissions set section_dates = dated.dates from dated
        where submissions.entity_ref = dated.ref
          and submissions.revision = dated.revision`,
    dated.flatMap(({ ref, revision, dates }) => [
      ref,
      revision,
      JSON.stringify(dates),
    ]),
  );
}

/**
 * @param {Submission} submission
 * @param {Dated | undefined} before - the one before of the same component
 * @param {Confirmation[]} confirmations
 * @returns {Dated}
 */
function datesOf(submission, before, confirmations) {
  const submittedAt = Number(submission.submitted_at);
  /** @type {Answers} */
  const answers = JSON.parse(submission.document).answers;
  const changed = changedSections(before?.answers, answers);
  const dates = Object.fromEntries(
    SECTIONS.map(section => [
      section,
      !before || changed.has(section)
        ? submittedAt
        : lastLook(section, before.dates[section], submittedAt, confirmations),
    ]),
  );
  return {
    ref: submission.entity_ref,
    revision: submission.revision,
    answers,
    dates,
  };
}

/**
 * @template {{ entity_ref: string }} T
 * @param {T[]} records
 * @returns {Map<string, T[]>}
 */
function byRef(records) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const record of records) {
    const group = groups.get(record.entity_ref) ?? [];
    groups.set(record.entity_ref, group);
    group.push(record);
  }
  return groups;
}

/**
 * @param {string} section
 * @param {number} since
 * @param {number} until
 * @param {Confirmation[]} confirmations
 */
function lastLook(section, since, until, confirmations) {
  const times = confirmations
    .filter(each => each.section === section)
    .map(each => Number(each.confirmed_at))
    .filter(time => time <= until);
  return Math.max(since, ...times);
}

/**
 * @param {Answers | undefined} before
 * @param {Answers} after
 */
function changedSections(before, after) {
  if (!before) {
    return new Set(SECTIONS);
  }
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return new Set(
    [...ids]
      .filter(id => isChanged(before[id], after[id]))
      .map(id => id.split('.')[0]),
  );
}

/**
 * @param {Answer | undefined} before
 * @param {Answer | undefined} after
 */
function isChanged(before, after) {
  const isGivenAgain =
    before && after && !isConfirmed(before) && isConfirmed(after);
  return isGivenAgain || contentOf(before) !== contentOf(after);
}

/** @param {Answer} answer */
function isConfirmed({ copiedFrom, wordingOf }) {
  return copiedFrom === undefined && wordingOf === undefined;
}

/** @param {Answer} [answer] */
function contentOf(
  { value, reason = '', parts = {} } = { value: 'unanswered' },
) {
  const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([value, reason, sorted]);
}
