import {
  DraftConflictError,
  maturityModel,
  scoreAssessment,
  toScoringInput,
  type AssessmentView,
  type DraftChange,
  type DraftVersion,
} from 'backstage-plugin-mlops-maturity-common';
import { documentOf } from '../documentOf';
import { ME, viewWith } from './views';

/**
 * Holds one draft and obeys the rules of the real backend that editing
 * depends on: versions, conflicts, and one outcome per idempotency key.
 */
export class FakeBackend {
  view: AssessmentView;
  /** The bodies of the changes that arrived, refused ones included. */
  readonly changes: DraftChange[] = [];
  readonly idempotencyKeys: string[] = [];
  /** What the next requests meet, one entry each; `undefined` is nothing. */
  readonly trouble: (
    | undefined
    | { error: unknown; when: 'before' | 'after' }
  )[] = [];
  #gate?: Promise<void>;

  constructor(view: AssessmentView = viewWith()) {
    this.view = view;
  }

  /** Makes requests wait until the returned function is called. */
  pause(): () => void {
    let open = () => {};
    this.#gate = new Promise(resolve => {
      open = () => {
        this.#gate = undefined;
        resolve();
      };
    });
    return open;
  }

  /** Changes the draft as a person would who is somewhere else. */
  changeAs(by: string, change: DraftChange): AssessmentView {
    this.#apply(change, by);
    return this.view;
  }

  changeDraft = async (
    _entityRef: string,
    change: DraftChange,
    { version }: DraftVersion,
  ): Promise<AssessmentView> => {
    this.changes.push(change);
    return this.#request(version, () => this.#apply(change, ME));
  };

  discardDraft = async (
    _entityRef: string,
    { version }: DraftVersion,
  ): Promise<AssessmentView> =>
    this.#request(version, () => {
      this.view = { ...this.view, version: version + 1, draft: null };
    });

  submitDraft = async (
    _entityRef: string,
    options: DraftVersion & {
      idempotencyKey: string;
    },
  ): Promise<AssessmentView> => {
    const isRetry = this.idempotencyKeys.includes(options.idempotencyKey);
    this.idempotencyKeys.push(options.idempotencyKey);
    if (isRetry && !this.view.draft) {
      return this.view;
    }
    return this.#request(options.version, () => {
      const before = this.view.submission;
      const document = documentOf(this.view, maturityModel);
      const result = scoreAssessment(toScoringInput(document), maturityModel);
      this.view = {
        ...this.view,
        version: options.version + 1,
        draft: null,
        result,
        submission: {
          revision: (before?.revision ?? 0) + 1,
          submittedAt: '2026-04-01T08:00:00Z',
          submittedBy: ME,
          document,
          reportedLevel: result.reportedLevel,
          previousLevel: before?.reportedLevel ?? null,
        },
      };
    });
  };

  async #request(version: number, work: () => void): Promise<AssessmentView> {
    await this.#gate;
    const trouble = this.trouble.shift();
    if (trouble?.when === 'before') {
      throw trouble.error;
    }
    if (version !== this.view.version) {
      throw new DraftConflictError('The draft has changed', this.view);
    }
    work();
    if (trouble) {
      throw trouble.error;
    }
    // As over the wire: nothing is shared with what was returned before.
    return JSON.parse(JSON.stringify(this.view));
  }

  #apply(change: DraftChange, by: string): void {
    const document = documentOf(this.view, maturityModel);
    const answers = { ...document.answers };
    Object.entries(change.answers ?? {}).forEach(([id, answer]) => {
      if (answer) {
        answers[id] = {
          ...answer,
          updatedAt: '2026-03-02T09:30:00Z',
          updatedBy: by,
        };
      } else {
        delete answers[id];
      }
    });
    this.view = {
      ...this.view,
      version: this.view.version + 1,
      draft: {
        document: {
          ...document,
          profile: { ...document.profile, ...change.profile },
          picks: { ...document.picks, ...change.picks },
          answers,
          target: change.target === undefined ? document.target : change.target,
          targetNote:
            change.targetNote === undefined
              ? document.targetNote
              : change.targetNote ?? undefined,
        },
        updatedAt: '2026-03-02T09:30:00Z',
        updatedBy: by,
        basedOnRevision: this.view.submission?.revision ?? null,
      },
    };
  }
}
