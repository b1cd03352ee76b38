import { z } from 'zod';
import type { SectionDates } from '../../rules/result/sectionDates';

const schema = z.record(z.string(), z.number());

/** Reads `section_dates` of a submission. */
export function parseSectionDates(json: string): SectionDates {
  return new Map(Object.entries(schema.parse(JSON.parse(json))));
}

/** Section dates as a submission keeps them. */
export function packSectionDates(dates: SectionDates): string {
  return JSON.stringify(Object.fromEntries(dates));
}
