import type { MaturityModel } from '../model/types';
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
 * That somebody is at work on a draft, which others see no more of.
 *
 * @public
 */
export type DraftInProgress = Schemas['DraftInProgress'];

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
 * What a group, system or domain answers for a component below it.
 *
 * @public
 */
export type InheritedAnswer = Schemas['InheritedAnswer'];

/**
 * What a group, system or domain answers for everything below it, and whom
 * that reaches.
 *
 * @public
 */
export type SharedAnswersView = Schemas['SharedAnswersView'];

/**
 * One statement of a {@link SharedAnswersView}.
 *
 * @public
 */
export type SharedStatement = Schemas['SharedStatement'];

/**
 * An answer for everything below a catalog entity, as it is stored.
 *
 * @public
 */
export type SharedAnswer = Schemas['SharedAnswer'];

/**
 * Changes to single shared answers; what is not named stays as it is.
 *
 * @public
 */
export type SharedAnswersChange = Schemas['SharedAnswersChange'];

/**
 * The body of a 412 to a {@link SharedAnswersChange}.
 *
 * @public
 */
export type SharedAnswersConflictBody = Schemas['SharedAnswersConflictBody'];

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
export type ImportRequest = Omit<Schemas['ImportRequest'], 'assessments'> & {
  assessments: ImportedAssessment[];
};

/**
 * One assessment of an {@link ImportRequest}.
 *
 * @public
 */
export type ImportedAssessment = Schemas['ImportedAssessment'];

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
 * @public
 */
export type Confirmation = Schemas['Confirmation'];

/**
 * The sections whose answers are said to be still true.
 *
 * @public
 */
export type ConfirmationRequest = Schemas['ConfirmationRequest'];

/**
 * Submissions and confirmations of an entity, newest first.
 *
 * @public
 */
export type AssessmentHistory = Schemas['AssessmentHistory'];

/**
 * One submission in an {@link AssessmentHistory}.
 *
 * @public
 */
export type HistoryEntry = Schemas['HistoryEntry'];

/**
 * A submission as it was, with the model and the result of its day.
 *
 * @public
 */
export type SubmissionView = Omit<Schemas['SubmissionView'], 'model'> & {
  /** `null` where the model of its day is not known any more. */
  model: MaturityModel | null;
};

/**
 * What the owners mean to do next; touches no answer.
 *
 * @public
 */
export type Plan = Schemas['Plan'];

/**
 * A plan as it is sent; what is done is added by the backend.
 *
 * @public
 */
export type PlanInput = Schemas['PlanInput'];

/**
 * What a plan leads to.
 *
 * @public
 */
export type PlanGoal = Schemas['PlanGoal'];

/**
 * What is different from the day of the newest submission.
 *
 * @public
 */
export type ChangedFact = Schemas['ChangedFact'];

/**
 * What evidence providers found about the statements of an entity.
 *
 * @public
 */
export type EvidenceReport = Schemas['EvidenceReport'];

/**
 * What one evidence provider found about one statement.
 *
 * @public
 */
export type EvidenceFinding = Schemas['EvidenceFinding'];

/**
 * Level distribution at month ends, oldest first.
 *
 * @public
 */
export type TrendReport = Schemas['TrendReport'];

/**
 * One month of a {@link TrendReport}.
 *
 * @public
 */
export type TrendMonth = Schemas['TrendMonth'];

/**
 * Which statements are missing most, where, and who can be asked.
 *
 * @public
 */
export type StatementsReport = Schemas['StatementsReport'];

/**
 * One statement of a {@link StatementsReport}.
 *
 * @public
 */
export type StatementReport = Schemas['StatementReport'];

/**
 * What holds components back that are below their target.
 *
 * @public
 */
export type HeldBack = Schemas['HeldBack'];

/**
 * A condition on components that filters and lists know.
 *
 * @public
 */
export type ComponentState = Schemas['ComponentState'];

/**
 * A reported or declared level as a filter.
 *
 * @public
 */
export type LevelValue = Schemas['LevelValue'];

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

type Query<TOperation extends keyof operations> = NonNullable<
  operations[TOperation]['parameters']['query']
>;
