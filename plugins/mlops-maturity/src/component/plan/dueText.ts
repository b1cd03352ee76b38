import { CalendarDay } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';

/**
 * Until when a step is meant to be done, in words.
 *
 * @param step - the day it is due on, and whether it is done by now
 * @param today - the day it is where the reader is
 * @returns `undefined` for a step without such a day
 */
export function dueText(
  t: Translate,
  { dueOn, done }: { dueOn?: string; done: boolean },
  today = CalendarDay.today(),
): string | undefined {
  const due = CalendarDay.parse(dueOn ?? '');
  if (!due) {
    return undefined;
  }
  const day = t.formats.calendarDay(due);
  return due.isBefore(today) && !done
    ? t('tab.plan.overdue', { day })
    : t('tab.plan.due', { day });
}
