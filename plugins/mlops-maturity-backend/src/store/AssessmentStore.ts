import type {
  AssessmentDocument,
  AssessmentDraft,
  AssessmentSubmission,
  Confirmation,
  ComponentRow,
  ComponentsReport,
  FacetsReport,
  HeatmapReport,
  LevelsReport,
  StatementsReport,
  SummaryReport,
  TrendReport,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentLifeStore,
  StoredPlan,
  SubmittedUnder,
} from './AssessmentLifeStore';
import type { SharedAnswersStore } from './sharedAnswers/SharedAnswersStore';
import type {
  ComponentsSelection,
  GroupedSelection,
  HeatmapSelection,
  ReportSelection,
  StatementsSelection,
  TrendSelection,
} from './selection';

/**
 * What the catalog says about an ML component; references are canonical
 * (lower case, with kind and namespace) and come from relations.
 */
export interface CatalogComponent {
  entityRef: string;
  title: string;
  type: string;
  lifecycle: string;
  /** All owners, the first in order of reference being the primary one. */
  owners: string[];
  /** All systems that it is part of, in order of reference. */
  systems: string[];
  /**
   * The domains that it is itself part of, in order of reference. It counts in
   * those of its systems as well.
   */
  domains: string[];
  tags: string[];
}

/**
 * A component as the read-side copy of the catalog has it.
 */
export interface KnownComponent extends CatalogComponent {
  /** Whether it is hidden from the reports, as it is not in scope any more. */
  removed: boolean;
}

/**
 * A group, system or domain, and what it is part of.
 */
export interface CatalogNode {
  entityRef: string;
  title: string;
  /**
   * Parent groups of a group, domains of a system, domains above a domain, in
   * order of reference.
   */
  parents: readonly string[];
}

/**
 * Whether a read of the catalog that takes away an unlikely share is believed:
 * at once, when another one agrees, or not at all.
 */
export type ReadTrust = 'at-once' | 'when-repeated' | 'never';

/**
 * A read of the catalog that is not believed yet.
 */
export interface HeldBackRead {
  /** When the first of them was, ISO 8601 in UTC. */
  since: string;
  /** Components that it would take away. */
  components: number;
  /** Groups, systems and domains that it would take away. */
  nodes: number;
}

/**
 * How a read of the whole catalog ended.
 */
export interface SyncOutcome {
  /** Components in scope after the sync. */
  components: number;
  added: number;
  changed: number;
  removed: number;
  /** If it was held back, so that nothing was written. */
  heldBack?: HeldBackRead;
}

/**
 * The last read of the catalog, by whichever replica.
 */
export type LastSync = { startedAt: Date; finishedAt: Date } & (
  | ({ outcome: 'succeeded' } & Omit<SyncOutcome, 'heldBack'>)
  | { outcome: 'held-back'; heldBack: HeldBackRead }
  | {
      outcome: 'failed';
      /** Fit for a screen: no statement, path, host or credential. */
      error: string;
    }
);

/**
 * How the store is doing, for administrators.
 */
export interface StoreHealth {
  revision: number;
  /** Name of the newest migration; none where others keep the schema. */
  schemaVersion: string | undefined;
  drafts: number;
  submissions: number;
  /** Components in scope. */
  components: number;
  lastSync: LastSync | undefined;
  /** What is held back of what the catalog says. */
  heldBack: HeldBackRead | undefined;
  /** When the catalog was last read with success, ISO 8601 in UTC. */
  lastSucceededAt: string | undefined;
}

/**
 * An assessment as it is stored, at one moment.
 */
export interface StoredAssessment {
  /** Version of the draft: 0 before the first, never reused after that. */
  version: number;
  draft: AssessmentDraft | undefined;
  submission: AssessmentSubmission | undefined;
  /** The newest confirmation of each section, in order of section. */
  confirmations: Confirmation[];
  plan: StoredPlan;
  /**
   * What the catalog said on the day of the newest submission; `undefined` if
   * there is none or that was not recorded.
   */
  submittedUnder: SubmittedUnder | undefined;
  /** What the catalog says now, as far as the store has been told. */
  component: KnownComponent | undefined;
  /** See {@link AssessmentStore.getRevision}. */
  reportRevision: number;
  /** The time at which it was read; see {@link AssessmentStore.now}. */
  readAt: Date;
}

/**
 * The outcome of a write that asks for a version of the draft.
 *
 * @remarks
 * Whatever changes draft or newest submission raises the version. So both are,
 * besides what was `changed`, as somebody who read the expected version has
 * seen them.
 */
export type DraftOutcome =
  | { outcome: 'written'; changed: Pick<StoredAssessment, 'version' | 'draft'> }
  | { outcome: 'conflict' };

/**
 * The outcome of a submission; `replayed` is a retry of an earlier request, and
 * `other-request` is another one with the same id.
 */
export type SubmitOutcome = {
  outcome: 'written' | 'conflict' | 'replayed' | 'other-request' | 'no-draft';
  assessment: StoredAssessment;
};

/**
 * Who writes, and when.
 */
export interface WriteContext {
  /** Entity ref of a user, or subject of a service. */
  actor: string;
  /** See {@link AssessmentStore.now}. */
  at: Date;
}

/**
 * A submission made elsewhere.
 */
export interface ImportedSubmission {
  submittedAt: Date;
  submittedBy: string;
  document: AssessmentDocument;
}

/**
 * A draft made elsewhere.
 */
export interface ImportedDraft {
  updatedBy: string;
  document: AssessmentDocument;
}

/**
 * Keeps assessments and the read-side copy of the catalog, and counts them.
 *
 * @remarks
 * Every method that changes what a report may say raises the revision in the
 * same transaction, last. No method decides who may do what.
 */
export interface AssessmentStore
  extends AssessmentLifeStore,
    SharedAnswersStore {
  /** The components in scope, or those that were, by reference. */
  getComponent(entityRef: string): Promise<KnownComponent | undefined>;

  /** References of all components in scope. */
  listComponentRefs(): Promise<string[]>;

  /**
   * References of all groups, systems and domains, and of the users who own a
   * component.
   */
  listNodeRefs(): Promise<string[]>;

  /**
   * Adds or updates one component, writing only when something differs.
   *
   * @param systems - those of its systems that may not have been read yet
   */
  upsertComponent(
    component: CatalogComponent,
    systems?: readonly CatalogNode[],
  ): Promise<void>;

  /** Hides a component from the reports; its history stays. */
  removeComponent(entityRef: string): Promise<void>;

  /**
   * Makes the read-side copy equal to the catalog: adds, updates and hides,
   * writing only rows that differ.
   *
   * @param trust - `at-once` if left out
   */
  syncCatalog(
    components: CatalogComponent[],
    nodes: CatalogNode[],
    at: Date,
    trust?: ReadTrust,
  ): Promise<SyncOutcome>;

  getAssessment(entityRef: string): Promise<StoredAssessment>;

  /**
   * Replaces the draft if its version is the expected one. A new draft is
   * based on the newest submission.
   */
  writeDraft(options: {
    entityRef: string;
    expectedVersion: number;
    document: AssessmentDocument;
    context: WriteContext;
  }): Promise<DraftOutcome>;

  /** Drops the draft if its version is the expected one. */
  discardDraft(options: {
    entityRef: string;
    expectedVersion: number;
    context: WriteContext;
  }): Promise<DraftOutcome>;

  /**
   * Turns the draft into a submission with its result and what it inherits at
   * that moment, atomically.
   *
   * @param requestId - the same for every retry, and for nothing else: a second
   *   call by the same person for the same version of the same draft returns
   *   `replayed`, any other one `other-request`, and neither writes anything
   * @throws InputError if the draft answers differently from what is inherited
   *   and does not say why
   */
  submitDraft(options: {
    entityRef: string;
    expectedVersion: number;
    requestId: string;
    context: WriteContext;
  }): Promise<SubmitOutcome>;

  /**
   * Brings in a component's history and draft, atomically, and raises the
   * version of the draft in any case.
   *
   * @returns false, with nothing written, if it has a draft or a submission
   */
  importAssessment(options: {
    entityRef: string;
    submissions: ImportedSubmission[];
    draft: ImportedDraft | undefined;
    context: WriteContext;
  }): Promise<boolean>;

  /**
   * Of the submissions before a moment, removes those that are not the last of
   * their component in their month (UTC), and hence never the newest. Those
   * that stay refer to the level before them as if the others had not been.
   *
   * @returns how many were removed
   */
  thinSubmissions(before: Date): Promise<number>;

  /**
   * Scores the results again that were scored by an older release or with
   * another model. Can be stopped and repeated at any time.
   *
   * @param signal - stops before the next batch
   * @returns how many results were scored again
   */
  rescoreOutdated(signal?: AbortSignal): Promise<number>;

  /** Remembers how the last read of the catalog went; changes no report. */
  recordSync(sync: LastSync): Promise<void>;

  getHealth(): Promise<StoreHealth>;

  /**
   * The time by the clock that all backends on one database share. Times that
   * are stored or compared with stored ones come from here, or from
   * {@link StoredAssessment.readAt}; never from the clock of a process.
   */
  now(): Promise<Date>;

  /** Rises with every change that a report may show; the ETag of reports. */
  getRevision(): Promise<number>;

  /** The revision, and the time at which it was read. */
  getMoment(): Promise<{ revision: number; readAt: Date }>;

  /**
   * Reads what reports are counted from, so that the first of them need not
   * wait for it. Reports are right without it as well.
   */
  prepareReports(): Promise<void>;

  getSummary(selection: ReportSelection): Promise<SummaryReport>;
  getLevels(selection: GroupedSelection): Promise<LevelsReport>;
  getHeatmap(selection: HeatmapSelection): Promise<HeatmapReport>;
  getTrend(selection: TrendSelection): Promise<TrendReport>;
  getStatements(selection: StatementsSelection): Promise<StatementsReport>;
  getFacets(selection: ReportSelection): Promise<FacetsReport>;
  getComponents(selection: ComponentsSelection): Promise<ComponentsReport>;

  /** All rows of the list in order, in pages, whatever limit is asked for. */
  streamComponents(
    selection: ComponentsSelection,
  ): AsyncIterable<ComponentRow[]>;
}
