import type {
  Background,
  Dimension,
  LevelDescription,
  MaturityModel,
  Section,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * Says what to put in place of a text.
 *
 * @param key - names the text by ids of the model, such as
 * `statements.documentation.technical.api.label`
 * @param text - the text as the model has it
 * @param values - numbers of the model that the text says, by the names that a
 * translation has for them
 */
export type ChangeText = (
  key: string,
  text: string,
  values?: Readonly<Record<string, number>>,
) => string;

/**
 * The same model with other texts; ids, rules and numbers stay. Only texts
 * that are shown somewhere in the plugin are asked for.
 *
 * @param change - called once for each text
 */
export function mapModelTexts(
  model: MaturityModel,
  change: ChangeText,
): MaturityModel {
  const list = (key: string, texts: string[]) =>
    texts.map((text, index) => change(`${key}.${index}`, text));
  const { attribution, targetRules, freshness, nextStepRules, scoringRules } =
    model;
  return {
    ...model,
    attribution: attribution.map((source, index) => ({
      ...source,
      // Where nobody is named as its author, the name only describes it.
      name:
        source.author === null
          ? change(`sourceNames.${index}`, source.name)
          : source.name,
      usedFor: change(`attribution.${index}`, source.usedFor),
    })),
    background: backgroundOf(model.background, change, list),
    sections: model.sections.map(section => sectionOf(section, change)),
    levels: model.levels.map(level => levelOf(level, change, list)),
    dimensions: model.dimensions.map(dimension =>
      dimensionOf(dimension, change, list),
    ),
    targetRules: {
      ...targetRules,
      inputs: targetRules.inputs.map(input => ({
        ...input,
        question: change(`targets.questions.${input.id}`, input.question),
      })),
      rules: targetRules.rules.map(rule => ({
        ...rule,
        reason: change(`targets.reasons.${rule.id}`, rule.reason),
      })),
      caveats: list('targets.caveats', targetRules.caveats),
    },
    freshness: {
      ...freshness,
      rules: freshness.rules.map((text, index) =>
        change(`freshness.${index}`, text, periodsOf(freshness)),
      ),
    },
    nextStepRules: {
      ...nextStepRules,
      targetZeroTitle: change(
        'nextSteps.targetZero',
        nextStepRules.targetZeroTitle,
      ),
    },
    scoringRules: {
      ...scoringRules,
      rules: Object.fromEntries(
        Object.entries(scoringRules.rules).map(([id, text]) => [
          id,
          change(`scoring.${id}`, text),
        ]),
      ),
    },
  };
}

function periodsOf({
  freshDays,
  staleDays,
  recurringStatementDays,
  otherStatementDays,
}: MaturityModel['freshness']) {
  return { freshDays, staleDays, recurringStatementDays, otherStatementDays };
}

type ChangeList = (key: string, texts: string[]) => string[];

function backgroundOf(
  { purpose, mature, follows, links }: Background,
  change: ChangeText,
  list: ChangeList,
): Background {
  const key = 'background';
  return {
    purpose: {
      summary: change(`${key}.purpose.summary`, purpose.summary),
      uses: list(`${key}.purpose.uses`, purpose.uses),
      looksAt: list(`${key}.purpose.looksAt`, purpose.looksAt),
      principle: change(`${key}.purpose.principle`, purpose.principle),
    },
    mature: {
      term: change(`${key}.mature.term`, mature.term),
      definition: change(`${key}.mature.definition`, mature.definition),
      beyond: change(`${key}.mature.beyond`, mature.beyond),
      use: change(`${key}.mature.use`, mature.use),
    },
    follows: {
      ...follows,
      title: change(`${key}.follows.title`, follows.title),
      newer: {
        ...follows.newer,
        differs: list(`${key}.follows.newer.differs`, follows.newer.differs),
      },
    },
    links: links.map((link, index) => ({
      ...link,
      title: change(`${key}.links.${index}`, link.title),
    })),
  };
}

function sectionOf(section: Section, change: ChangeText): Section {
  const key = `sections.${section.id}`;
  return {
    ...section,
    title: change(`${key}.title`, section.title),
    summary: change(`${key}.summary`, section.summary),
    subsections: section.subsections.map(subsection => ({
      ...subsection,
      title: change(`subsections.${subsection.id}`, subsection.title),
      statements: subsection.statements.map(statement =>
        statementOf(statement, change),
      ),
    })),
  };
}

function statementOf(statement: Statement, change: ChangeText): Statement {
  const key = `statements.${statement.id}`;
  return {
    ...statement,
    label: change(`${key}.label`, statement.label),
    statement: change(`${key}.statement`, statement.statement),
    help: change(`${key}.help`, statement.help),
    remediation: change(`${key}.remediation`, statement.remediation),
    ...(statement.parts && {
      parts: statement.parts.map(part => ({
        ...part,
        label: change(`${key}.parts.${part.id}`, part.label),
      })),
    }),
  };
}

function levelOf(
  level: LevelDescription,
  change: ChangeText,
  list: ChangeList,
): LevelDescription {
  const key = `levels.${level.level}`;
  const optional = (name: string, text: string | null) =>
    text === null ? null : change(`${key}.${name}`, text);
  return {
    ...level,
    name: change(`${key}.name`, level.name),
    aliases: list(`${key}.aliases`, level.aliases),
    highlights: list(`${key}.highlights`, level.highlights),
    technology: list(`${key}.technology`, level.technology),
    insight: change(`${key}.insight`, level.insight),
    overview: list(`${key}.overview`, level.overview),
    useCases: list(`${key}.useCases`, level.useCases),
    hasLead: optional('hasLead', level.hasLead),
    has: list(`${key}.has`, level.has),
    lacks: list(`${key}.lacks`, level.lacks),
    recommendation: optional('recommendation', level.recommendation),
    whatHappens: change(`${key}.whatHappens`, level.whatHappens),
    example: change(`${key}.example`, level.example),
    tools: level.tools.map(({ name, purpose }) => ({
      name,
      purpose: change(`${key}.tools.${name}`, purpose),
    })),
    requirements: level.requirements.map(requirement => ({
      ...requirement,
      reason: change(`requirements.${requirement.id}`, requirement.reason),
    })),
  };
}

function dimensionOf(
  dimension: Dimension,
  change: ChangeText,
  list: ChangeList,
): Dimension {
  const key = `dimensions.${dimension.id}`;
  return {
    ...dimension,
    title: change(`${key}.title`, dimension.title),
    question: change(`${key}.question`, dimension.question),
    options: dimension.options.map(option => {
      const optionKey = `${key}.options.${option.id}`;
      return {
        ...option,
        label: change(`${optionKey}.label`, option.label),
        characteristics: list(
          `${optionKey}.characteristics`,
          option.characteristics,
        ),
        note:
          option.note === null
            ? null
            : change(`${optionKey}.note`, option.note),
      };
    }),
  };
}

/** The texts of a model that are shown, by their keys. */
export function textsOf(model: MaturityModel): Record<string, string> {
  const texts: Record<string, string> = {};
  mapModelTexts(model, (key, text) => {
    texts[key] = text;
    return text;
  });
  return texts;
}
