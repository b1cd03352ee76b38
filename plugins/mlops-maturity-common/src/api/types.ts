import type { components, operations } from './openapi.generated';

type Schemas = components['schemas'];

/**
 * Draft, newest submission and result of one catalog entity, and what the
 * caller may do with them.
 *
 * @public
 */
export type AssessmentView = Schemas['AssessmentView'];

/**
 * The content of an assessment: profile, picks, answers and target.
 *
 * @public
 */
export type AssessmentDocument = Schemas['AssessmentDocument'];

/**
 * How a component is used; decides what applies and which target fits.
 *
 * @public
 */
export type AssessmentProfile = Schemas['AssessmentProfile'];

/**
 * The shared, autosaved assessment that does not count yet.
 *
 * @public
 */
export type AssessmentDraft = Schemas['AssessmentDraft'];

/**
 * An immutable revision of an assessment; the newest one counts.
 *
 * @public
 */
export type AssessmentSubmission = Schemas['AssessmentSubmission'];

/**
 * What the caller may do with an assessment, and who owns the component.
 *
 * @public
 */
export type AssessmentAccess = Schemas['AssessmentAccess'];

/**
 * A statement's answer with its explanation, as it is stored.
 *
 * @public
 */
export type StatementAnswer = Schemas['StatementAnswer'];

/**
 * A statement's answer as it is sent; who and when is added by the backend.
 *
 * @public
 */
export type StatementAnswerInput = Schemas['StatementAnswerInput'];

/**
 * A link that shows why an answer holds; http and https only.
 *
 * @public
 */
export type EvidenceLink = Schemas['EvidenceLink'];

/**
 * Changes to single parts of a draft; what is not named stays as it is.
 *
 * @public
 */
export type DraftChange = Schemas['DraftChange'];

/**
 * How the columns of a report are formed.
 *
 * @public
 */
export type ReportGroupBy = Schemas['GroupBy'];

/**
 * The organisation in a dozen numbers.
 *
 * @public
 */
export type SummaryReport = Schemas['SummaryReport'];

/**
 * The level distribution, overall and by group.
 *
 * @public
 */
export type LevelsReport = Schemas['LevelsReport'];

/**
 * One group of a {@link LevelsReport}.
 *
 * @public
 */
export type LevelsGroup = Schemas['LevelsGroup'];

/**
 * Answers to every statement, overall and by group.
 *
 * @public
 */
export type HeatmapReport = Schemas['HeatmapReport'];

/**
 * One column of a {@link HeatmapReport}.
 *
 * @public
 */
export type HeatmapGroup = Schemas['HeatmapGroup'];

/**
 * The values that the filters of a report can take.
 *
 * @public
 */
export type FacetsReport = Schemas['FacetsReport'];

/**
 * One value of a filter, with its count.
 *
 * @public
 */
export type Facet = Schemas['Facet'];

/**
 * A page of the components behind a number.
 *
 * @public
 */
export type ComponentsReport = Schemas['ComponentsReport'];

/**
 * One component of a {@link ComponentsReport}.
 *
 * @public
 */
export type ComponentRow = Schemas['ComponentRow'];

/**
 * Assessments made elsewhere, to be brought in with their dates.
 *
 * @public
 */
export type ImportRequest = Schemas['ImportRequest'];

/**
 * What became of each assessment of an {@link ImportRequest}.
 *
 * @public
 */
export type ImportOutcome = Schemas['ImportOutcome'];

/**
 * How the backend is doing, for administrators.
 *
 * @public
 */
export type MaturityHealth = Schemas['Health'];

/**
 * The body of a 412: the error, and the state that is newer than the caller's.
 *
 * @public
 */
export type ConflictBody = Schemas['ConflictBody'];

/**
 * Which components a report counts; values of one field are alternatives,
 * fields are combined.
 *
 * @public
 */
export type ReportFilter = Query<'getSummaryReport'>;

/**
 * Filter and grouping of the level distribution and of the heatmap.
 *
 * @public
 */
export type GroupedReportQuery = Query<'getHeatmapReport'>;

/**
 * Filter, order and page of the component list.
 *
 * @public
 */
export type ComponentsQuery = Query<'getComponentsReport'>;

type Query<TOperation extends keyof operations> = NonNullable<
  operations[TOperation]['parameters']['query']
>;
