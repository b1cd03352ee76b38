import type { Knex } from 'knex';

const MONTH_LENGTH = 'yyyy-mm'.length;
const DAY_LENGTH = 'yyyy-mm-dd'.length;

/** Levels at the end of a day, of components in scope. */
export interface LevelsOnDay {
  day: string;
  levels: Array<{ level: number | null; components: number | string }>;
}

/** The last days of the latest months, the running month up to today. */
export function monthEnds(today: Date, count: number): string[] {
  const months = Array.from({ length: count }, (_, index) =>
    new Date(
      Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - index + 1, 0),
    )
      .toISOString()
      .slice(0, DAY_LENGTH),
  );
  const running = today.toISOString().slice(0, DAY_LENGTH);
  return months
    .map(day =>
      day.slice(0, MONTH_LENGTH) === running.slice(0, MONTH_LENGTH)
        ? running
        : day,
    )
    .reverse();
}

/**
 * The trend as it is read without transitions: for each day the newest
 * submission of every component by then, one query a day.
 */
export async function asOfLevels(
  knex: Knex,
  days: string[],
): Promise<LevelsOnDay[]> {
  const result: LevelsOnDay[] = [];
  for (const day of days) {
    const newest = knex('submissions')
      .where('day', '<=', day)
      .groupBy('entity_ref')
      .select('entity_ref')
      .max('revision as revision')
      .as('n');
    result.push({
      day,
      levels: await knex(newest)
        .join('submissions as s', join =>
          join
            .on('s.entity_ref', 'n.entity_ref')
            .andOn('s.revision', 'n.revision'),
        )
        .join('components as c', 'c.entity_ref', 'n.entity_ref')
        .whereNull('c.removed_at')
        .groupBy('s.reported_level')
        .select('s.reported_level as level')
        .count('* as components'),
    });
  }
  return result;
}
