// @ts-check

/*
 * Edition 2026-12 of the model takes the place of 2026-11, which was never
 * released: it words no statement differently, so that answers stay as they
 * are. Profiles say what the levels rest on, behind what they said before. What
 * is added to them here holds until the results are scored again, which they
 * are because they no longer have a version.
 */

const EDITIONS = { before: '2026-11', after: '2026-12' };

/** Six facts that are not known, 18 requirements, 18 needs, one more fact. */
const ADDED = `${'-'.repeat(6)}${'t'.repeat(18)}${'x'.repeat(18)}-`;

/** Documents in JSON, and the keys in them that name an edition. */
const DOCUMENTS = [
  ['drafts', 'document'],
  ['submissions', 'document'],
  ['shared_answer_log', 'answer_before'],
  ['shared_answer_log', 'answer_after'],
];
const KEYS = ['modelVersion', 'wordingOf'];

/**
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await renameEdition(knex, EDITIONS.before, EDITIONS.after);
  for (const table of ['components', 'submissions']) {
    await knex(table)
      .whereNotNull('profile')
      .update({ profile: knex.raw('profile || ?', [ADDED]) });
  }
  await knex('components').update({ result_version: null });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await renameEdition(knex, EDITIONS.after, EDITIONS.before);
  for (const table of ['components', 'submissions']) {
    await knex(table)
      .whereNotNull('profile')
      .update({
        profile: knex.raw('substr(profile, 1, length(profile) - ?)', [
          ADDED.length,
        ]),
      });
  }
  await knex('components').update({ result_version: null });
};

/**
 * @param {import('knex').Knex} knex
 * @param {string} before
 * @param {string} after
 */
async function renameEdition(knex, before, after) {
  for (const table of ['submissions', 'shared_answers']) {
    await knex(table)
      .where({ model_version: before })
      .update({ model_version: after });
  }
  for (const [table, column] of DOCUMENTS) {
    for (const key of KEYS) {
      // Quotes within texts are escaped, so that only a key matches.
      const pair = (/** @type {string} */ edition) => `"${key}":"${edition}"`;
      await knex(table)
        .where(column, 'like', `%${pair(before)}%`)
        .update({
          [column]: knex.raw('replace(??, ?, ?)', [
            column,
            pair(before),
            pair(after),
          ]),
        });
    }
  }
}
