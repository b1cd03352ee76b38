/* eslint-disable */
// Made from plugins/mlops-maturity-backend/src/schema/openapi.yaml by `yarn generate`; edit that file instead.
import type { Query, Schema } from './contract';

/**
 * How the columns of a report are formed.
 *
 * @internal
 */
export type ReportGroupBy = Schema<'ReportGroupBy'>;

/**
 * A reported or declared level as a filter.
 *
 * @internal
 */
export type LevelValue = Schema<'LevelValue'>;

/**
 * A condition on components that filters and lists know. `open` has open
 * requirements up to its declared level, `set-aside` reports a level that
 * rests on requirements excluded by hand, `questionable` says yes beside a no
 * to what has to come first, `advanced-before-basics` says yes beyond the
 * basics without meeting these; `waits-for-answers` and `waits-for-pick` are
 * assessed without a reported level, with or without a declared one.
 *
 * @internal
 */
export type ComponentState = Schema<'ComponentState'>;

/**
 * How a component is used; decides what applies and which target fits.
 *
 * @internal
 */
export type AssessmentProfile = Schema<'AssessmentProfile'>;

/**
 * A link that shows why an answer holds; http and https only.
 *
 * @internal
 */
export type EvidenceLink = Schema<'EvidenceLink'>;

/**
 * A statement's answer as it is sent; who and when is added by the backend.
 *
 * @internal
 */
export type StatementAnswerInput = Schema<'StatementAnswerInput'>;

/**
 * A statement's answer with its explanation, as it is stored.
 *
 * @internal
 */
export type StatementAnswer = Schema<'StatementAnswer'>;

/**
 * The content of an assessment: profile, picks, answers and target.
 *
 * @public
 */
export type AssessmentDocument = Schema<'AssessmentDocument'>;

/**
 * An answer for all components below a catalog entity.
 *
 * @internal
 */
export type SharedAnswer = Schema<'SharedAnswer'>;

/**
 * A shared answer as it reaches a component. Where the caller may not read
 * what answers, or something between it and the component, there is no more
 * than the value; everything else is null or left out.
 *
 * @internal
 */
export type InheritedAnswer = Schema<'InheritedAnswer'>;

/**
 * One statement of a `SharedAnswersView`.
 *
 * @internal
 */
export type SharedStatement = Schema<'SharedStatement'>;

/**
 * What a group, system or domain answers for everything below it, and whom
 * that reaches.
 *
 * @public
 */
export type SharedAnswersView = Schema<'SharedAnswersView'>;

/**
 * Changes to single shared answers; what is not named stays as it is.
 *
 * @public
 */
export type SharedAnswersChange = Schema<'SharedAnswersChange'>;

/**
 * Changes to single parts of a draft; what is not named stays as it is.
 *
 * @public
 */
export type DraftChange = Schema<'DraftChange'>;

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
 * Draft, newest submission and result of one catalog entity, and what the
 * caller may do with them.
 *
 * @public
 */
export type AssessmentView = Schema<'AssessmentView'>;

/**
 * What the model in force calls what the result speaks of, so that it can be
 * summed up without the model. Texts are those of `GET /model`; their ids lead
 * to translations.
 *
 * @internal
 */
export type AssessmentNames = Schema<'AssessmentNames'>;

/**
 * What is different from the day of the newest submission.
 *
 * @internal
 */
export type ChangedFact = Schema<'ChangedFact'>;

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
 * One submission in an `AssessmentHistory`.
 *
 * @internal
 */
export type HistoryEntry = Schema<'HistoryEntry'>;

/**
 * Submissions and confirmations of an entity, newest first.
 *
 * @public
 */
export type AssessmentHistory = Schema<'AssessmentHistory'>;

/**
 * What a plan leads to.
 *
 * @internal
 */
export type PlanGoal = Schema<'PlanGoal'>;

/**
 * A plan as it is sent; what is done is added by the backend.
 *
 * @public
 */
export type PlanInput = Schema<'PlanInput'>;

/**
 * What the owners mean to do next; touches no answer.
 *
 * @internal
 */
export type Plan = Schema<'Plan'>;

/**
 * What one evidence provider found about one statement.
 *
 * @public
 */
export type EvidenceFinding = Schema<'EvidenceFinding'>;

/**
 * What evidence providers found about the statements of an entity.
 *
 * @public
 */
export type EvidenceReport = Schema<'EvidenceReport'>;

/**
 * k of n; pooled over components, each counted once.
 *
 * @internal
 */
export type Ratio = Schema<'Ratio'>;

/**
 * k of n pooled over components, with what tells its bounds. If the open
 * answers and the components not assessed were all no or all yes, it would lie
 * from `yes` to `yes + unanswered + notAssessed`, each in `applicable +
 * notAssessed`. With exclusions by hand as no, the lower one is `yes` in
 * `applicable + excludedByHand + notAssessed`.
 *
 * @internal
 */
export type PooledRatio = Schema<'PooledRatio'>;

/**
 * What stands between components and their targets: requirements of levels up
 * to the target that are failed or open, each once per component.
 *
 * @internal
 */
export type MissingRequirements = Schema<'MissingRequirements'>;

/**
 * How many components were submitted on an edition.
 *
 * @internal
 */
export type EditionCount = Schema<'EditionCount'>;

/**
 * The organisation in a dozen numbers.
 *
 * @public
 */
export type SummaryReport = Schema<'SummaryReport'>;

/**
 * Of the components below their target, how many are held at their level by
 * what. A component can be held by several dimensions at once.
 *
 * @internal
 */
export type HeldBack = Schema<'HeldBack'>;

/**
 * One group of a `LevelsReport`.
 *
 * @internal
 */
export type LevelsGroup = Schema<'LevelsGroup'>;

/**
 * The level distribution, overall and by group.
 *
 * @public
 */
export type LevelsReport = Schema<'LevelsReport'>;

/**
 * One column of a `HeatmapReport`.
 *
 * @internal
 */
export type HeatmapGroup = Schema<'HeatmapGroup'>;

/**
 * Answers to every statement, overall and by group.
 *
 * @public
 */
export type HeatmapReport = Schema<'HeatmapReport'>;

/**
 * One month of a `TrendReport`.
 *
 * @internal
 */
export type TrendMonth = Schema<'TrendMonth'>;

/**
 * Counts the components that are in scope and match the filter today.
 *
 * @public
 */
export type TrendReport = Schema<'TrendReport'>;

/**
 * By what the results were found that a report counts or compares over time.
 * They were found alike if none waits and there is at most one edition;
 * otherwise a difference may come from the rules alone.
 *
 * @internal
 */
export type ComparedScoring = Schema<'ComparedScoring'>;

/**
 * One statement of a `StatementsReport`.
 *
 * @internal
 */
export type StatementReport = Schema<'StatementReport'>;

/**
 * Which statements are missing most, where, and who can be asked.
 *
 * @public
 */
export type StatementsReport = Schema<'StatementsReport'>;

/**
 * One value of a filter, with its count.
 *
 * @internal
 */
export type Facet = Schema<'Facet'>;

/**
 * The values that the filters of a report can take.
 *
 * @public
 */
export type FacetsReport = Schema<'FacetsReport'>;

/**
 * One component of a `ComponentsReport`.
 *
 * @internal
 */
export type ComponentRow = Schema<'ComponentRow'>;

/**
 * A page of the components behind a number.
 *
 * @public
 */
export type ComponentsReport = Schema<'ComponentsReport'>;

/**
 * A statement that was excluded by hand.
 *
 * @internal
 */
export type Exclusion = Schema<'Exclusion'>;

/**
 * What one component has excluded by hand. Who wrote it is said on the
 * component only.
 *
 * @internal
 */
export type ExcludingComponent = Schema<'ExcludingComponent'>;

/**
 * How often a statement was excluded by hand.
 *
 * @internal
 */
export type ExclusionShare = Schema<'ExclusionShare'>;

/**
 * What was excluded by hand.
 *
 * @public
 */
export type ExclusionsReport = Schema<'ExclusionsReport'>;

/**
 * One assessment of an `ImportRequest`.
 *
 * @public
 */
export type ImportedAssessment = Schema<'ImportedAssessment'>;

/**
 * What became of each assessment of an `ImportRequest`.
 *
 * @public
 */
export type ImportOutcome = Schema<'ImportOutcome'>;

/**
 * How the backend is doing, for administrators.
 *
 * @public
 */
export type MaturityHealth = Schema<'MaturityHealth'>;

/**
 * Page of an `AssessmentHistory`.
 *
 * @public
 */
export type HistoryQuery = Query<'getHistory'>;

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
 * Filter, grouping and mode of the heatmap.
 *
 * @public
 */
export type HeatmapQuery = Query<'getHeatmapReport'>;

/**
 * Filter, order and page of the component list.
 *
 * @public
 */
export type ComponentsQuery = Query<'getComponentsReport'>;

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
 * Filter and page of the register of exclusions.
 *
 * @public
 */
export type ExclusionsQuery = Query<'getExclusionsReport'>;
