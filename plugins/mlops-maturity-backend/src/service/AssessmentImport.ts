import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, isError } from '@backstage/errors';
import {
  emptyDocument,
  type AssessmentDocument,
  type ImportedAssessment,
  type ImportOutcome,
  type ModelVersions,
} from 'backstage-plugin-mlops-maturity-common';
import type { ComponentReader } from '../catalog/ComponentReader';
import type { Stores } from '../store/createStores';
import type { CatalogComponent } from '../rules/CatalogComponent';
import type {
  ImportedDraft,
  ImportedSubmission,
} from '../store/assessments/ImportStore';
import { actorOf } from '../rules/actorOf';
import { applyDraftChange } from '../rules/change/applyDraftChange';
import { readTime } from '../rules/change/readDates';
import { readEntityRef } from '../rules/readEntityRef';

type ImportResult = ImportOutcome['results'][number];
type ImportDocument = ImportedAssessment['submissions'][number]['document'];

/** One of an import that breaks the contract, and how. */
export interface UnreadableAssessment {
  /** As far as it could be read; may be empty. */
  entityRef: string;
  /** Names the field and the remedy. */
  problem: string;
}

/** Assessments made elsewhere, each read by itself. */
export interface ReadImport {
  /** Unless this is false, nothing is written. */
  dryRun?: boolean;
  assessments: Array<ImportedAssessment | UnreadableAssessment>;
}

/**
 * Brings in assessments made elsewhere, by the same rules as those made here.
 * Each component succeeds or fails on its own and as a whole.
 */
export class AssessmentImport {
  readonly #stores: Pick<Stores, 'drafts' | 'imports' | 'revision'>;
  readonly #components: ComponentReader;
  readonly #models: ModelVersions;

  private constructor(options: AssessmentImportOptions) {
    this.#stores = options.stores;
    this.#components = options.components;
    this.#models = options.models;
  }

  static create(options: AssessmentImportOptions): AssessmentImport {
    return new AssessmentImport(options);
  }

  /**
   * @returns what became of each entry, in their order; in a dry run what
   * would have
   */
  async run(
    request: ReadImport,
    credentials: BackstageCredentials,
  ): Promise<ImportOutcome> {
    const dryRun = request.dryRun ?? true;
    const refs = request.assessments.map(entry =>
      'problem' in entry
        ? undefined
        : readEntityRef(entry.entityRef, 'component'),
    );
    const wanted = [...new Set(refs.filter(ref => ref !== undefined))];
    const found = await this.#components.readAll(wanted, credentials);
    const components = new Map(wanted.map((ref, index) => [ref, found[index]]));

    const at = await this.#stores.revision.now();
    const results: ImportResult[] = [];
    for (const [index, entry] of request.assessments.entries()) {
      const ref = refs[index];
      const component = ref && components.get(ref);
      if ('problem' in entry) {
        results.push(refused(entry, 'rejected', entry.problem));
      } else if (!component) {
        results.push(
          refused(entry, 'rejected', 'entityRef: not an entity reference'),
        );
      } else if (component instanceof Error) {
        results.push(refused(entry, 'rejected', component.message));
      } else if (refs.indexOf(ref) < index) {
        results.push(refused(entry, 'rejected', 'Stands in the import twice'));
      } else {
        results.push(
          await this.#importOne(entry, component, {
            dryRun,
            actor: actorOf(credentials),
            at,
          }),
        );
      }
    }
    return { dryRun, results };
  }

  async #importOne(
    entry: ImportedAssessment,
    { entityRef }: CatalogComponent,
    options: { dryRun: boolean; actor: string; at: Date },
  ): Promise<ImportResult> {
    const { at } = options;
    let parsed: ParsedEntry;
    try {
      parsed = this.#parse(entry, at);
    } catch (error) {
      if (isError(error) && error.name === 'InputError') {
        return refused(entry, 'rejected', error.message);
      }
      throw error;
    }
    const isImported = options.dryRun
      ? await this.#isEmpty(entityRef)
      : await this.#stores.imports.importAssessment({
          entityRef,
          ...parsed,
          context: { actor: options.actor, at },
        });
    return isImported
      ? {
          entityRef,
          outcome: 'imported',
          submissions: parsed.submissions.length,
          draft: parsed.draft !== undefined,
        }
      : refused(
          entry,
          'skipped',
          'Has a draft or a submission already, which an import never overwrites',
        );
  }

  async #isEmpty(entityRef: string): Promise<boolean> {
    const { draft, submission } = await this.#stores.drafts.getAssessment(
      entityRef,
    );
    return !draft && !submission;
  }

  #parse(entry: ImportedAssessment, now: Date): ParsedEntry {
    if (entry.submissions.length === 0 && !entry.draft) {
      throw new InputError('submissions: empty, and there is no draft either');
    }
    let document = emptyDocument(this.#models.inForce);
    let previous = new Date(0);
    const submissions = entry.submissions.map((submission, index) => {
      const path = `submissions.${index}`;
      const submittedAt = readTime(
        submission.submittedAt,
        `${path}.submittedAt`,
        now,
      );
      if (index > 0 && submittedAt <= previous) {
        throw new InputError(
          `${path}.submittedAt: must be later than the one before; list the oldest first`,
        );
      }
      previous = submittedAt;
      const submittedBy = readPerson(
        submission.submittedBy,
        `${path}.submittedBy`,
      );
      document = this.#parseDocument(document, submission.document, {
        at: submittedAt,
        by: submittedBy,
        path: `${path}.document.`,
      });
      return { submittedAt, submittedBy, document };
    });
    const { draft } = entry;
    if (!draft) {
      return { submissions, draft: undefined };
    }
    const updatedBy = readPerson(draft.updatedBy, 'draft.updatedBy');
    return {
      submissions,
      draft: {
        updatedBy,
        document: this.#parseDocument(document, draft.document, {
          at: now,
          by: updatedBy,
          path: 'draft.document.',
        }),
      },
    };
  }

  /**
   * A document replaces the one before it as a whole, but answers that are the
   * same in both keep the date of the earlier one.
   */
  #parseDocument(
    before: AssessmentDocument,
    document: ImportDocument,
    stamp: { at: Date; by: string; path: string },
  ): AssessmentDocument {
    const cleared = Object.fromEntries(
      Object.keys(before.answers).map(id => [id, null]),
    );
    return applyDraftChange({
      models: this.#models,
      document: {
        ...before,
        picks: emptyDocument(this.#models.inForce).picks,
      },
      change: {
        ...document,
        answers: { ...cleared, ...document.answers },
        targetNote: document.targetNote ?? null,
      },
      stamp: { updatedAt: stamp.at.toISOString(), updatedBy: stamp.by },
      path: stamp.path,
    });
  }
}

interface ParsedEntry {
  submissions: ImportedSubmission[];
  draft: ImportedDraft | undefined;
}

interface AssessmentImportOptions {
  stores: Pick<Stores, 'drafts' | 'imports' | 'revision'>;
  components: ComponentReader;
  models: ModelVersions;
}

function refused(
  { entityRef }: ImportedAssessment | UnreadableAssessment,
  outcome: 'skipped' | 'rejected',
  reason: string,
): ImportResult {
  return { entityRef, outcome, submissions: 0, draft: false, reason };
}

/**
 * The person who submitted need not own the component today, or still be in the
 * catalog.
 */
function readPerson(text: string, field: string): string {
  const ref = readEntityRef(text, 'user');
  if (ref === undefined) {
    throw new InputError(
      `${field}: must be an entity reference such as user:default/ada`,
    );
  }
  return ref;
}
