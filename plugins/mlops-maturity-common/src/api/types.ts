import type { MaturityModel } from '../model/types';
import type { Query, Schema } from './contract';
import type { ImportedAssessment } from './types.generated';

export * from './types.generated';

/**
 * Assessments made elsewhere, to be brought in with their dates.
 *
 * @public
 */
export type ImportRequest = Omit<Schema<'ImportRequest'>, 'assessments'> & {
  assessments: ImportedAssessment[];
};

/**
 * A submission as it was, with the model and the result of its day.
 *
 * @public
 */
export type SubmissionView = Omit<Schema<'SubmissionView'>, 'model'> & {
  /** `null` where the model of its day is not known any more. */
  model: MaturityModel | null;
};

/**
 * The reports that can be exported as CSV, each with its query.
 *
 * @public
 */
export interface ExportQueries {
  levels: Query<'exportLevels'>;
  heatmap: Query<'exportHeatmap'>;
  trend: Query<'exportTrend'>;
  statements: Query<'exportStatements'>;
  exclusions: Query<'exportExclusions'>;
  components: Query<'exportComponents'>;
}
