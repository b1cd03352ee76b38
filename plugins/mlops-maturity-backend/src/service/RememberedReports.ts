import { readingCache } from '../store/readingCache';
import { bodyOf } from './ReportBody';

/** Bytes that remembered reports of one kind may take together, about. */
const MAX_SIZE = 24_000_000;

/** A report is kept as it was counted, as JSON, and compressed. */
const KEPT_FORMS = 3;

/**
 * Remembers reports by version: an unchanged report is not counted again, and
 * callers who ask at the same time share one count.
 */
export class RememberedReports<T extends object> {
  readonly #reports = readingCache<T>({
    maxSize: MAX_SIZE,
    sizeCalculation: report => KEPT_FORMS * bodyOf(report).plain.length,
  });

  /**
   * @param version - must differ whenever the report might, including for
   * viewers who may see different things
   * @param count - makes the report if it is not remembered
   */
  async get(version: string, count: () => Promise<T>): Promise<T> {
    return this.#reports.forceFetch(version, { context: count });
  }
}
