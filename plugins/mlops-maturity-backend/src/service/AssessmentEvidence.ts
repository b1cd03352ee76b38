import { NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  effectiveAnswers,
  emptyDocument,
  statementsOf,
  toScoringInput,
  type EvidenceReport,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Assessments } from './Assessments';
import type { CallOptions } from './CallOptions';
import type { EvidenceCollector } from '../evidence/EvidenceCollector';
import { gradeOf } from '../rules/evidence/gradeOf';

/**
 * Compares what providers found with the answers of an assessment: those of the
 * draft for callers who may see it, otherwise those of the newest submission.
 */
export class AssessmentEvidence {
  readonly #assessments: Assessments;
  readonly #catalog: CatalogService;
  readonly #collector: EvidenceCollector;
  readonly #model: MaturityModel;

  private constructor(options: AssessmentEvidenceOptions) {
    this.#assessments = options.assessments;
    this.#catalog = options.catalog;
    this.#collector = options.collector;
    this.#model = options.model;
  }

  static create(options: AssessmentEvidenceOptions): AssessmentEvidence {
    return new AssessmentEvidence(options);
  }

  /**
   * Takes as long as the slowest provider, up to the time limit.
   *
   * @throws NotFoundError if the entity does not exist, may not be read by the
   * caller, or is not an ML component
   * @throws NotAllowedError if the caller may not read its assessment
   */
  async getEvidence(
    entityRef: string,
    { credentials }: CallOptions,
  ): Promise<EvidenceReport> {
    const assessment = await this.#assessments.getAssessment(entityRef, {
      credentials,
    });
    const entity = await this.#catalog.getEntityByRef(assessment.entityRef, {
      credentials,
    });
    if (!entity) {
      throw new NotFoundError(`There is no entity ${entityRef}`);
    }
    const { findings, providers } = await this.#collector.collect(
      entity,
      credentials,
    );
    const document =
      assessment.draft?.document ??
      assessment.submission?.document ??
      emptyDocument(this.#model);
    const answers = effectiveAnswers(toScoringInput(document), this.#model);
    const numbers = new Map(
      statementsOf(this.#model).map(({ id, number }) => [id, number]),
    );
    const numberOf = (statementId: string) => numbers.get(statementId) ?? 0;
    return {
      findings: findings
        .map(finding => ({
          ...finding,
          url: finding.url ?? null,
          grade: gradeOf({
            verdict: finding.verdict,
            answer: answers.get(finding.statementId),
            hasLink: Boolean(
              document.answers[finding.statementId]?.evidence?.length,
            ),
          }),
        }))
        .sort((a, b) => numberOf(a.statementId) - numberOf(b.statementId)),
      providers,
    };
  }
}

interface AssessmentEvidenceOptions {
  /** Asks for the permission to read the assessment. */
  assessments: Assessments;
  catalog: CatalogService;
  collector: EvidenceCollector;
  model: MaturityModel;
}
