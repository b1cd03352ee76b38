/**
 * An integer of 64 bits; PostgreSQL hands it over as text.
 */
export type BigInteger = number | string;

/**
 * What the catalog says about a component, in the form it is stored in; the
 * columns are described in the migrations.
 */
export interface CatalogColumns {
  entity_ref: string;
  title: string;
  type: string;
  lifecycle: string;
  owner: string;
  co_owners: string;
  co_owned: number;
  system: string;
  co_systems: string;
  domain: string;
  co_domains: string;
  own_domains: string;
  tags: string;
}

/**
 * The result that counts for a component; all empty until it is assessed.
 */
export interface ResultColumns {
  profile: string | null;
  reported_level: number | null;
  declared_level: number | null;
  target: number | null;
  edition: string | null;
  assessed_at: BigInteger | null;
  fresh_since: BigInteger | null;
  result_version: string | null;
  own_answers: string | null;
}

/** A row of `components`. */
export interface ComponentRecord extends CatalogColumns, ResultColumns {
  removed_at: BigInteger | null;
  added_at: BigInteger | null;
}

/** A row of `catalog_nodes`. */
export interface CatalogNodeRecord {
  entity_ref: string;
  title: string;
}

/** A row of `catalog_parents`. */
export interface CatalogParentRecord {
  entity_ref: string;
  parent: string;
}

/** A row of `drafts`. */
export interface DraftRecord {
  entity_ref: string;
  version: number;
  document: string | null;
  updated_at: BigInteger | null;
  updated_by: string | null;
  based_on_revision: number | null;
}

/** A row of `submissions`. */
export interface SubmissionRecord {
  entity_ref: string;
  revision: number;
  request_id: string | null;
  /** Of the draft that was submitted; `null` if it is not known. */
  draft_version: number | null;
  submitted_at: BigInteger;
  day: string;
  submitted_by: string;
  profile: string;
  reported_level: number | null;
  previous_level: number | null;
  outcome: string;
  previous_outcome: string | null;
  model_version: string;
  document: string;
  owner: string | null;
  lifecycle: string | null;
  /** See `packSectionDates`. */
  section_dates: string;
  /** See `outdated`; what was in force when it was scored. */
  result_version: string | null;
}

/** A row of `confirmations`, and of `confirmation_log`. */
export interface ConfirmationRecord {
  entity_ref: string;
  section: string;
  confirmed_at: BigInteger;
  confirmed_by: string;
  /** The submission that was confirmed; `null` if it is not known. */
  revision: number | null;
}

/** A row of `plans`. */
export interface PlanRecord {
  entity_ref: string;
  version: number;
  document: string | null;
  open_steps: number;
  updated_at: BigInteger | null;
  updated_by: string | null;
}

/** A row of `shared_answer_nodes`. */
export interface SharedAnswerNodeRecord {
  entity_ref: string;
  version: number;
}

/** A row of `shared_answers`. */
export interface SharedAnswerRecord {
  entity_ref: string;
  statement: string;
  value: 'yes' | 'no';
  note: string | null;
  evidence: string | null;
  model_version: string;
  updated_at: BigInteger;
  updated_by: string;
}

/** A row of `shared_answer_log`. */
export interface SharedAnswerLogRecord {
  entity_ref: string;
  version: number;
  statement: string;
  changed_at: BigInteger;
  changed_by: string;
  answer_before: string | null;
  answer_after: string | null;
}

/** A row of `report_changes`. */
export interface ReportChangeRecord {
  revision: BigInteger;
  /** See `raiseRevision` for what else stands here. */
  entity_ref: string;
}

/** The one row of `sync_status`. */
export interface SyncStatusRecord {
  /** When the copy of the catalog was last made equal to it. */
  synced_at: BigInteger | null;
  /** From when on it is known what came into scope and left it. */
  scope_recorded_since: BigInteger | null;
  /** When a read last found more, before that is known. */
  filled_at: BigInteger | null;
  /** Since when reads are held back, and what the last would have taken. */
  held_back_since: BigInteger | null;
  held_back_components: number | null;
  held_back_nodes: number | null;
  started_at: BigInteger | null;
  finished_at: BigInteger | null;
  outcome: 'succeeded' | 'held-back' | 'failed' | null;
  /** What the last read did not find, if it was held back. */
  missed_components: number | null;
  missed_nodes: number | null;
  components: number | null;
  added: number | null;
  changed: number | null;
  removed: number | null;
  error: string | null;
}
