import type { z } from 'zod';
import type {
  attributionSchema,
  dimensionOptionSchema,
  dimensionSchema,
  levelDescriptionSchema,
  maturityModelSchema,
  sectionSchema,
  statementLevelSchema,
  statementPartSchema,
  statementSchema,
  subsectionSchema,
  targetConditionsSchema,
  targetQuestionSchema,
  targetRuleSchema,
} from './modelSchema';

/**
 * Id of a statement, such as `documentation.technical.api`. Stable across
 * versions of a model.
 *
 * @public
 */
export type StatementId = string;

/**
 * Id of one part of a statement. Unique within its statement only.
 *
 * @public
 */
export type PartId = string;

/**
 * Id of a section, such as `documentation`.
 *
 * @public
 */
export type SectionId = string;

/**
 * Id of a subsection, such as `documentation.technical`.
 *
 * @public
 */
export type SubsectionId = string;

/**
 * Id of a dimension, such as `model-release`.
 *
 * @public
 */
export type DimensionId = string;

/**
 * Id of an option of a dimension, such as `model-release-3-4`.
 *
 * @public
 */
export type OptionId = string;

/**
 * The versioned content that assessments are made against and scored with.
 *
 * @public
 */
export type MaturityModel = z.infer<typeof maturityModelSchema>;

/**
 * Somebody whose work the model builds on.
 *
 * @public
 */
export type Attribution = z.infer<typeof attributionSchema>;

/**
 * A chapter of the checklist, with its subsections.
 *
 * @public
 */
export type Section = z.infer<typeof sectionSchema>;

/**
 * A group of statements within a section.
 *
 * @public
 */
export type Subsection = z.infer<typeof subsectionSchema>;

/**
 * One claim about a component.
 *
 * @public
 */
export type Statement = z.infer<typeof statementSchema>;

/**
 * One of several things that together make a statement true.
 *
 * @public
 */
export type StatementPart = z.infer<typeof statementPartSchema>;

/**
 * What a statement means to one level.
 *
 * @public
 */
export type StatementLevel = z.infer<typeof statementLevelSchema>;

/**
 * What a maturity level is like.
 *
 * @public
 */
export type LevelDescription = z.infer<typeof levelDescriptionSchema>;

/**
 * One aspect of a component for which its owner picks a description.
 *
 * @public
 */
export type Dimension = z.infer<typeof dimensionSchema>;

/**
 * One description to pick for a dimension.
 *
 * @public
 */
export type DimensionOption = z.infer<typeof dimensionOptionSchema>;

/**
 * A rule that recommends a target.
 *
 * @public
 */
export type TargetRule = z.infer<typeof targetRuleSchema>;

/**
 * What has to hold for a target rule to apply.
 *
 * @public
 */
export type TargetConditions = z.infer<typeof targetConditionsSchema>;

/**
 * A question whose answer the target rules look at.
 *
 * @public
 */
export type TargetQuestion = z.infer<typeof targetQuestionSchema>;
