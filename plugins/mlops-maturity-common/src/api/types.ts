import type { MaturityModel } from '../model/types';
import type { components, operations } from './openapi.generated';

/** @ignore */
type Schema<TName extends keyof components['schemas']> =
  components['schemas'][TName];

/**
 * Draft, newest submission and result of one catalog entity, and what the
 * caller may do with them.
 *
 * @public
 */
export type AssessmentView = Schema<'AssessmentView'>;

/**
 * What a summary of an assessment says in words of the model.
 *
 * @internal
 */
export type AssessmentNames = Schema<'AssessmentNames'>;

/**
 * The content of an assessment: profile, picks, answers and target.
 *
 * @public
 */
export type AssessmentDocument = Schema<'AssessmentDocument'>;

/**
 * How a component is used; decides what applies and which target fits.
 *
 * @internal
 */
export type AssessmentProfile = Schema<'AssessmentProfile'>;

/**
 * The shared, autosaved assessment that does not count yet.
 *
 * @internal
 */
export type AssessmentDraft = Schema<'AssessmentDraft'>;

/**
 * An immutable revision of an assessment; the newest one counts.
 *
 * @internal
 */
export type AssessmentSubmission = Schema<'AssessmentSubmission'>;

/**
 * What the caller may do with an assessment, and who owns the component.
 *
 * @internal
 */
export type AssessmentAccess = Schema<'AssessmentAccess'>;

/**
 * A statement's answer with its explanation, as it is stored.
 *
 * @internal
 */
export type StatementAnswer = Schema<'StatementAnswer'>;

/**
 * A statement's answer as it is sent; who and when is added by the backend.
 *
 * @internal
 */
export type StatementAnswerInput = Schema<'StatementAnswerInput'>;

/**
 * A link that shows why an answer holds; http and https only.
 *
 * @internal
 */
export type EvidenceLink = Schema<'EvidenceLink'>;

/**
 * What a group, system or domain answers for a component below it.
 *
 * @internal
 */
export type InheritedAnswer = Schema<'InheritedAnswer'>;

/**
 * What a group, system or domain answers for everything below it, and whom
 * that reaches.
 *
 * @public
 */
export type SharedAnswersView = Schema<'SharedAnswersView'>;

/**
 * One statement of a {@link SharedAnswersView}.
 *
 * @internal
 */
export type SharedStatement = Schema<'SharedStatement'>;

/**
 * An answer for everything below a catalog entity, as it is stored.
 *
 * @internal
 */
export type SharedAnswer = Schema<'SharedAnswer'>;

/**
 * Changes to single shared answers; what is not named stays as it is.
 *
 * @public
 */
export type SharedAnswersChange = Schema<'SharedAnswersChange'>;

/**
 * The body of a 412 to a {@link SharedAnswersChange}.
 */
export type SharedAnswersConflictBody = Schema<'SharedAnswersConflictBody'>;

/**
 * Changes to single parts of a draft; what is not named stays as it is.
 *
 * @public
 */
export type DraftChange = Schema<'DraftChange'>;

/**
 * How the columns of a report are formed.
 *
 * @internal
 */
export type ReportGroupBy = Schema<'GroupBy'>;

/**
 * The organisation in a dozen numbers.
 *
 * @public
 */
export type SummaryReport = Schema<'SummaryReport'>;

/**
 * The level distribution, overall and by group.
 *
 * @public
 */
export type LevelsReport = Schema<'LevelsReport'>;

/**
 * One group of a {@link LevelsReport}.
 *
 * @internal
 */
export type LevelsGroup = Schema<'LevelsGroup'>;

/**
 * Answers to every statement, overall and by group.
 *
 * @public
 */
export type HeatmapReport = Schema<'HeatmapReport'>;

/**
 * One column of a {@link HeatmapReport}.
 *
 * @internal
 */
export type HeatmapGroup = Schema<'HeatmapGroup'>;

/**
 * The values that the filters of a report can take.
 *
 * @public
 */
export type FacetsReport = Schema<'FacetsReport'>;

/**
 * One value of a filter, with its count.
 *
 * @internal
 */
export type Facet = Schema<'Facet'>;

/**
 * A page of the components behind a number.
 *
 * @public
 */
export type ComponentsReport = Schema<'ComponentsReport'>;

/**
 * One component of a {@link ComponentsReport}.
 *
 * @internal
 */
export type ComponentRow = Schema<'ComponentRow'>;

/**
 * Assessments made elsewhere, to be brought in with their dates.
 *
 * @public
 */
export type ImportRequest = Omit<Schema<'ImportRequest'>, 'assessments'> & {
  assessments: ImportedAssessment[];
};

/**
 * One assessment of an {@link ImportRequest}.
 *
 * @public
 */
export type ImportedAssessment = Schema<'ImportedAssessment'>;

/**
 * What became of each assessment of an {@link ImportRequest}.
 *
 * @public
 */
export type ImportOutcome = Schema<'ImportOutcome'>;

/**
 * How the backend is doing, for administrators.
 *
 * @public
 */
export type MaturityHealth = Schema<'Health'>;

/**
 * The body of a 412: the error, and the state that is newer than the caller's.
 */
export type ConflictBody = Schema<'ConflictBody'>;

/**
 * Which components a report counts; values of one field are alternatives,
 * fields are combined.
 *
 * @public
 */
export type ReportFilter = Query<'getSummaryReport'>;

/**
 * Filter and grouping of the level distribution.
 *
 * @public
 */
export type GroupedReportQuery = Query<'getLevelsReport'>;

/**
 * Filter, order and page of the component list.
 *
 * @public
 */
export type ComponentsQuery = Query<'getComponentsReport'>;

/**
 * When the owners said last that a section is still true.
 *
 * @internal
 */
export type Confirmation = Schema<'Confirmation'>;

/**
 * The sections whose answers are said to be still true.
 *
 * @internal
 */
export type ConfirmationRequest = Schema<'ConfirmationRequest'>;

/**
 * Submissions and confirmations of an entity, newest first.
 *
 * @public
 */
export type AssessmentHistory = Schema<'AssessmentHistory'>;

/**
 * One submission in an {@link AssessmentHistory}.
 *
 * @internal
 */
export type HistoryEntry = Schema<'HistoryEntry'>;

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
 * What the owners mean to do next; touches no answer.
 *
 * @internal
 */
export type Plan = Schema<'Plan'>;

/**
 * A plan as it is sent; what is done is added by the backend.
 *
 * @public
 */
export type PlanInput = Schema<'PlanInput'>;

/**
 * What a plan leads to.
 *
 * @internal
 */
export type PlanGoal = Schema<'PlanGoal'>;

/**
 * What is different from the day of the newest submission.
 *
 * @internal
 */
export type ChangedFact = Schema<'ChangedFact'>;

/**
 * What evidence providers found about the statements of an entity.
 *
 * @public
 */
export type EvidenceReport = Schema<'EvidenceReport'>;

/**
 * What one evidence provider found about one statement.
 *
 * @public
 */
export type EvidenceFinding = Schema<'EvidenceFinding'>;

/**
 * Level distribution at month ends, oldest first.
 *
 * @public
 */
export type TrendReport = Schema<'TrendReport'>;

/**
 * One month of a {@link TrendReport}.
 *
 * @internal
 */
export type TrendMonth = Schema<'TrendMonth'>;

/**
 * Which statements are missing most, where, and who can be asked.
 *
 * @public
 */
export type StatementsReport = Schema<'StatementsReport'>;

/**
 * One statement of a {@link StatementsReport}.
 *
 * @internal
 */
export type StatementReport = Schema<'StatementReport'>;

/**
 * What holds components back that are below their target.
 *
 * @internal
 */
export type HeldBack = Schema<'HeldBack'>;

/**
 * A condition on components that filters and lists know.
 *
 * @internal
 */
export type ComponentState = Schema<'ComponentState'>;

/**
 * A reported or declared level as a filter.
 *
 * @internal
 */
export type LevelValue = Schema<'LevelValue'>;

/**
 * Filter and window of the trend.
 *
 * @public
 */
export type TrendQuery = Query<'getTrendReport'>;

/**
 * Filter of the report on statements, and how much of it.
 *
 * @public
 */
export type StatementsQuery = Query<'getStatementsReport'>;

/**
 * Filter, grouping and mode of the heatmap.
 *
 * @public
 */
export type HeatmapQuery = Query<'getHeatmapReport'>;

/**
 * Page of an {@link AssessmentHistory}.
 *
 * @public
 */
export type HistoryQuery = Query<'getHistory'>;

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
  components: Query<'exportComponents'>;
}

/** @ignore */
type Query<TOperation extends keyof operations> = NonNullable<
  operations[TOperation]['parameters']['query']
>;
