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

const BATCH_SIZE = 100;

/**
 * @typedef {{ value: string, reason?: string, parts?: Record<string, boolean>,
 *   copiedFrom?: unknown, wordingOf?: unknown }} Answer
 * @typedef {Record<string, Answer>} Answers
 * @typedef {Record<string, number>} Dates
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
  for (let last = ''; ; ) {
    /** @type {{ entity_ref: string }[]} */
    const assessed = await knex('submissions')
      .where('entity_ref', '>', last)
      .distinct('entity_ref')
      .orderBy('entity_ref')
      .limit(BATCH_SIZE);
    for (const { entity_ref: ref } of assessed) {
      await dateSections(knex, ref);
    }
    if (assessed.length < BATCH_SIZE) {
      break;
    }
    last = assessed[assessed.length - 1].entity_ref;
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
 * @param {import('knex').Knex} knex
 * @param {string} entityRef
 */
async function dateSections(knex, entityRef) {
  const submissions = await knex('submissions')
    .where({ entity_ref: entityRef })
    .orderBy('revision')
    .select('revision', 'submitted_at', 'document');
  const confirmations = await knex('confirmation_log')
    .where({ entity_ref: entityRef })
    .orderBy('confirmed_at')
    .select('section', 'confirmed_at');
  /** @type {Answers | undefined} */
  let before;
  /** @type {Dates} */
  let dates = {};
  for (const submission of submissions) {
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
    await knex('submissions')
      .where({ entity_ref: entityRef, revision: submission.revision })
      .update({ section_dates: JSON.stringify(dates) });
    before = answers;
  }
}

/**
 * @param {string} section
 * @param {number} since
 * @param {number} until
 * @param {{ section: string, confirmed_at: number | string }[]} confirmations
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
