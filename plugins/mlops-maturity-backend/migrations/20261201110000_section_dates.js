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

/** Components; with their documents a few megabytes. */
const BATCH_SIZE = 500;

/**
 * @typedef {{ value: string, reason?: string, parts?: Record<string, boolean>,
 *   copiedFrom?: unknown, wordingOf?: unknown }} Answer
 * @typedef {Record<string, Answer>} Answers
 * @typedef {Record<string, number>} Dates
 * @typedef {{ entity_ref: string, revision: number,
 *   submitted_at: number | string, document: string }} Submission
 * @typedef {{ entity_ref: string, section: string,
 *   confirmed_at: number | string }} Confirmation
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
 * Dates all submissions of some components in one statement: others that start
 * wait for this migration, though not for long.
 *
 * @param {import('knex').Knex} knex
 * @param {string[]} refs
 */
async function dateSections(knex, refs) {
  /** @type {Submission[]} */
  const submissions = await knex('submissions')
    .whereIn('entity_ref', refs)
    .orderBy(['entity_ref', 'revision'])
    .select('entity_ref', 'revision', 'submitted_at', 'document');
  /** @type {Confirmation[]} */
  const confirmations = await knex('confirmation_log')
    .whereIn('entity_ref', refs)
    .select('entity_ref', 'section', 'confirmed_at');
  const submissionsOf = byRef(submissions);
  const confirmationsOf = byRef(confirmations);
  const dated = refs.flatMap(ref =>
    datesIn(submissionsOf.get(ref) ?? [], confirmationsOf.get(ref) ?? []),
  );
  const row = '(cast(? as text), cast(? as integer), cast(? as text))';
  for (let start = 0; start < dated.length; start += BATCH_SIZE) {
    const some = dated.slice(start, start + BATCH_SIZE);
    await knex.raw(
      `with dated (ref, revision, dates) as (values ${some.map(() => row)})
        update submissions set section_dates = dated.dates from dated
          where submissions.entity_ref = dated.ref
            and submissions.revision = dated.revision`,
      some.flatMap(({ ref, revision, dates }) => [
        ref,
        revision,
        JSON.stringify(dates),
      ]),
    );
  }
}

/**
 * @param {Submission[]} submissions - of one component, the oldest first
 * @param {Confirmation[]} confirmations
 */
function datesIn(submissions, confirmations) {
  /** @type {Answers | undefined} */
  let before;
  /** @type {Dates} */
  let dates = {};
  return submissions.map(({ entity_ref: ref, revision, ...submission }) => {
    const submittedAt = Number(submission.submitted_at);
    /** @type {Answers} */
    const answers = JSON.parse(submission.document).answers;
    const changed = changedSections(before, answers);
    const datesBefore = dates;
    dates = Object.fromEntries(
      SECTIONS.map(section => [
        section,
        changed.has(section)
          ? submittedAt
          : lastLook(section, datesBefore[section], submittedAt, confirmations),
      ]),
    );
    before = answers;
    return { ref, revision, dates };
  });
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
