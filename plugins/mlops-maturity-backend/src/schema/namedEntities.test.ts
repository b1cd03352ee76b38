import { spec } from './openapi.generated';

/** The part of JSON Schema that the contract uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/**
 * Every text in the answers of the API, by what it says of an entity. Whoever
 * adds a field says here what of another entity it tells, and has
 * `unreadable.test.ts` look for that.
 */
const TEXTS = {
  /** The entity that is asked for, or one of a list of readable components. */
  itself: [
    ...['AssessmentView.entityRef', 'AssessmentView.title'],
    ...['SubmissionView.entityRef', 'SubmissionView.title'],
    ...['SharedAnswersView.entityRef', 'SharedAnswersView.title'],
    ...['ComponentRow.entityRef', 'ComponentRow.title', 'ComponentRow.tags[]'],
    ...['ComponentRow.type', 'ComponentRow.lifecycle'],
    ...['ExcludingComponent.entityRef', 'ExcludingComponent.title'],
    'ImportOutcome.results[].entityRef',
  ],
  /** A reference that stands in the catalog entry of that entity. */
  inItsEntry: [
    ...['AssessmentAccess.owners[]', 'AssessmentView.suggestedMlCases.owner'],
    ...['ChangedFact.to', 'NamedRef.ref'],
  ],
  /** Who did something about that entity, or is to: part of its assessment. */
  person: [
    ...['StatementAnswer.updatedBy', 'AssessmentDraft.updatedBy'],
    ...['AssessmentSubmission.submittedBy', 'HistoryEntry.submittedBy'],
    ...['Confirmation.confirmedBy', 'Plan.updatedBy', 'PlanStep.owner'],
    ...['SharedAnswer.updatedBy', 'DraftInProgress.updatedBy'],
  ],
  /** Only what the caller may read, and gets to by what they may read. */
  readable: [
    ...['InheritedAnswer.note', 'InheritedAnswer.from'],
    ...['InheritedAnswer.fromTitle', 'InheritedAnswer.updatedAt'],
    ...['InheritedAnswer.updatedBy', 'ComponentRow.answerDetail.updatedAt'],
    ...['EvidenceLink.url', 'EvidenceLink.title'],
    ...['StatementAnswer.copiedFrom', 'ChangedFact.from'],
    ...['NamedRef.title', 'ErrorBody.error.message'],
    ...['LevelsGroup.key', 'LevelsGroup.title'],
    ...['HeatmapGroup.key', 'HeatmapGroup.title'],
    ...['StatementShare.key', 'StatementShare.title'],
    ...['Facet.key', 'Facet.title', 'Facet.parents[]'],
    'ExclusionsReport.nextCursor',
    ...['ComponentsReport.nextCursor', 'ImportOutcome.results[].reason'],
  ],
  /** Found by a provider with the eyes of the caller. */
  found: ['EvidenceFinding.summary', 'EvidenceFinding.url'],
  /** What people wrote about the entity that is asked for. */
  written: [
    ...['StatementAnswer.reason', 'StatementAnswer.note', 'SharedAnswer.note'],
    ...['AssessmentDocument.targetNote', 'Exclusion.reason'],
  ],
  /** Something of the maturity model. */
  model: [
    ...['AssessmentNames.dimensions[].id', 'AssessmentNames.level'],
    ...['AssessmentNames.dimensions[].title', 'AssessmentView.reworded'],
    ...['AssessmentNames.openAnswers[].label'],
    ...['AssessmentNames.openAnswers[].statementId'],
    ...['ComponentRow.openAnswers[]'],
    ...['AssessmentNames.nextPick.dimension', 'AssessmentNames.nextPick.label'],
    ...['AssessmentNames.nextPick.optionId', 'AssessmentNames.nextStep.label'],
    ...['AssessmentNames.nextStep.remediation'],
    ...['AssessmentNames.nextStep.statementId'],
    ...['MaturityModel.modelVersion', 'AssessmentDocument.modelVersion'],
    ...['HistoryEntry.modelVersion', 'MaturityHealth.modelVersion'],
    ...['StatementAnswer.wordingOf', 'SharedAnswer.wordingOf'],
    ...['AssessmentResult.excluded.byServing[]'],
    ...['AssessmentResult.excluded.byHand[]'],
    ...['AssessmentResult.limitingDimensions[]'],
    ...['AssessmentResult.setAside[]', 'AssessmentResult.openRequirements[]'],
    ...['AssessmentResult.contradictions[].requirementId'],
    ...['AssessmentResult.contradictions[].statementIds[]'],
    ...['AssessmentResult.questionable[].statementId'],
    ...['AssessmentResult.questionable[].prerequisiteId'],
    ...['AssessmentResult.nextSteps[].parts[]'],
    ...['AssessmentResult.recommendedTarget.ruleId'],
    ...['AssessmentResult.nextSteps[].statementId'],
    ...['AssessmentResult.nextPicks[].dimension'],
    ...['AssessmentResult.nextPicks[].optionId'],
    ...['Freshness.staleStatements[]', 'Confirmation.section'],
    ...['PlanGoal.section', 'PlanStep.statementId', 'PlanStep.parts[]'],
    ...['EvidenceFinding.statementId', 'SharedStatement.statementId'],
    ...['Exclusion.statementId', 'Exclusion.setAside[]'],
    'ExclusionShare.statementId',
    ...['ComponentRow.edition', 'EditionCount.edition'],
    ...['HeatmapReport.statements[]', 'StatementReport.statementId'],
    'ComparedScoring.editions[]',
  ],
  /** Times of the entity that is asked for, or of the service. */
  time: [
    ...['StatementAnswer.updatedAt', 'AssessmentDraft.updatedAt'],
    ...['AssessmentSubmission.submittedAt', 'Confirmation.confirmedAt'],
    ...['PlanStep.dueOn', 'Plan.updatedAt', 'HistoryEntry.submittedAt'],
    ...['EvidenceFinding.observedAt', 'SharedAnswer.updatedAt'],
    ...['SummaryReport.catalogSyncedAt', 'ComponentRow.assessedAt'],
    ...['ComponentRow.freshSince', 'ComponentRow.levelSince'],
    'Exclusion.updatedAt',
    ...['TrendMonth.month', 'TrendMonth.day'],
    ...['SyncHealth.startedAt', 'SyncHealth.finishedAt'],
    ...['DraftInProgress.updatedAt'],
    ...['MaturityHealth.lastSucceededAt', 'HeldBackRead.since'],
  ],
  /** About the service. */
  service: [
    ...['ErrorBody.error.name', 'EvidenceFinding.provider'],
    ...['EvidenceProviderStatus.id', 'EvidenceProviderStatus.title'],
    ...['MaturityHealth.schemaVersion', 'SyncHealth.error'],
    ...['ErrorBody.problems[].key', 'ErrorBody.problems[].message'],
    ...['ErrorBody.problems[].mistake'],
    ...['OutOfScopeType.kind', 'OutOfScopeType.type'],
  ],
};

const schemas: Readonly<Record<string, Schema>> = spec.components.schemas;

/** The places of all texts in what the schemas of answers lead to. */
function textsOfAnswers(): string[] {
  const found = new Set<string>();
  const known = new Set<string>();
  const follow = (schema: Schema, place: string) => {
    const name = schema.$ref?.split('/').at(-1);
    if (name !== undefined) {
      if (!known.has(name)) {
        known.add(name);
        follow(schemas[name], name);
      }
      return;
    }
    if ([schema.type].flat().includes('string') && !schema.enum) {
      found.add(place);
    }
    Object.entries(schema.properties ?? {}).forEach(([key, each]) =>
      follow(each, `${place}.${key}`),
    );
    if (schema.items) {
      follow(schema.items, `${place}[]`);
    }
    if (typeof schema.additionalProperties === 'object') {
      follow(schema.additionalProperties, place);
    }
    const { oneOf = [], anyOf = [], allOf = [] } = schema;
    [...oneOf, ...anyOf, ...allOf].forEach(each => follow(each, place));
  };
  const answers = JSON.stringify([spec.paths, spec.components.responses]);
  for (const [, name] of answers.matchAll(
    /"content":\{"application\/json":\{"schema":\{"\$ref":"[^"]*\/(\w+)"/g,
  )) {
    if (!/^(?:DraftChange|PlanInput|\w+Request|\w+Change)$/.test(name)) {
      follow({ $ref: name }, name);
    }
  }
  return [...found];
}

describe('what the contract tells of entities', () => {
  it('is said for every text of its answers', () => {
    expect(Object.values(TEXTS).flat().sort()).toEqual(textsOfAnswers().sort());
  });
});
