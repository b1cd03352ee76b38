import { LRUCache } from 'lru-cache';
import { splitValues } from '../../store/catalog/components';
import type { Nodes } from './Nodes';
import { grown } from './grown';
import { PastProfiles } from './PastProfiles';
import { ProfileColumn } from './ProfileColumn';
import { servingAndTargetOf } from './servingAndTargetOf';
import { TextColumn } from './TextColumn';
import { TextTallies } from './TextTallies';
import { TimeColumn } from './TimeColumn';

/** A component as reports count it. */
export interface ReportedComponent {
  entityRef: string;
  /** See `folded`. */
  titleKey: string;
  type: string;
  lifecycle: string;
  /**
   * All owners, the first one first; as stored, and so are systems, domains
   * and tags.
   */
  owners: string;
  systems: string;
  /** Those that it counts in. */
  domains: string;
  /** Those of them that it is itself part of. */
  ownDomains: string;
  tags: string;
  /** That it was submitted on; empty if it was never assessed. */
  edition: string;
  /**
   * The version of the rules that have scored it, see `resultVersionOf`; empty
   * if it was never assessed.
   */
  scoredBy: string;
  /** Packed; `null` if it was never assessed. */
  profile: string | null;
  /** Milliseconds since the epoch; `null` if it was never assessed. */
  assessedAt: number | null;
  /** The same. */
  freshSince: number | null;
  /** Milliseconds since the epoch; `null` if that was not recorded. */
  addedAt: number | null;
  hasDraft: boolean;
  /** Whether a step of its plan is open. */
  hasPlan: boolean;
}

/** What is known of components as texts that many of them have. */
const TEXTS = [
  'type',
  'lifecycle',
  'owners',
  'systems',
  'domains',
  'ownDomains',
  'tags',
  'edition',
  'scoredBy',
] as const;

/** What is known of components as points in time. */
const TIMES = ['assessedAt', 'freshSince', 'addedAt'] as const;

/** Of so many days the profiles are kept; each takes 72 bytes a component. */
const MOST_DAYS = 2;

/**
 * The components in scope as rows without gaps, numbered from 0, and column by
 * column: a report looks at one or two columns of all of them, and typed arrays
 * take a tenth of the memory of objects.
 *
 * @remarks
 * Changes in place. Counting must not wait for anything in between,
 * and must keep no row number.
 */
export class ComponentTable {
  readonly type = new TextColumn();
  readonly lifecycle = new TextColumn();
  readonly owners = new TextColumn();
  readonly systems = new TextColumn();
  readonly domains = new TextColumn();
  readonly ownDomains = new TextColumn();
  readonly tags = new TextColumn();
  readonly edition = new TextColumn();
  readonly scoredBy = new TextColumn();
  readonly assessedAt = new TimeColumn();
  readonly freshSince = new TimeColumn();
  readonly addedAt = new TimeColumn();
  readonly profiles = new ProfileColumn();
  /** The profiles at the end of earlier days that were asked for last. */
  readonly #past = new LRUCache<string, PastProfiles>({ max: MOST_DAYS });
  /** The profiles by {@link owners}. */
  readonly ownerTallies = new TextTallies(this.owners, this.profiles);
  readonly #refs: string[] = [];
  readonly #titleKeys: string[] = [];
  readonly #rows = new Map<string, number>();
  #progress = new Uint8Array(0);
  #facetsVersion = 0;
  #nodes: Nodes;

  constructor(nodes: Nodes) {
    this.#nodes = nodes;
  }

  /** Groups, systems and domains. */
  get nodes(): Nodes {
    return this.#nodes;
  }

  /** How many components there are. */
  get size(): number {
    return this.#refs.length;
  }

  /** Rises when something changes that components can be filtered by. */
  get facetsVersion(): number {
    return this.#facetsVersion;
  }

  /** The row of a component, or `undefined` if it is not in scope. */
  rowOf(entityRef: string): number | undefined {
    return this.#rows.get(entityRef);
  }

  entityRefAt(row: number): string {
    return this.#refs[row];
  }

  /** The domains that a component counts in. */
  domainsAt(row: number): readonly string[] {
    return splitValues(this.domains.texts[this.domains.codeAt(row)]);
  }

  /** See `folded`. */
  titleKeyAt(row: number): string {
    return this.#titleKeys[row];
  }

  hasDraftAt(row: number): boolean {
    return this.#progress[row] % 2 === 1;
  }

  /** Whether a step of its plan is open. */
  hasPlanAt(row: number): boolean {
    return this.#progress[row] >= 2;
  }

  /** What the components counted as at the end of a day, as 2026-11-21. */
  profilesAt(day: string): PastProfiles {
    const known = this.#past.get(day) ?? new PastProfiles();
    this.#past.set(day, known);
    return known;
  }

  /** Adds a component, or takes the place of what was known of it. */
  put(component: ReportedComponent): void {
    const { entityRef, profile } = component;
    const known = this.#rows.get(entityRef);
    const row = known ?? this.size;
    if (known === undefined || this.#changesFacets(row, component)) {
      this.#facetsVersion += 1;
    }
    if (known !== undefined) {
      this.ownerTallies.remove(row);
    }
    this.#rows.set(entityRef, row);
    this.#refs[row] = entityRef;
    this.#titleKeys[row] = component.titleKey;
    TEXTS.forEach(name => this[name].set(row, component[name]));
    this.profiles.set(row, profile);
    this.ownerTallies.add(row);
    TIMES.forEach(name => this[name].set(row, component[name]));
    this.#past.forEach(past => past.forget(row));
    this.#progress = grown(this.#progress, row);
    this.#progress[row] =
      Number(component.hasDraft) + 2 * Number(component.hasPlan);
  }

  replaceNodes(nodes: Nodes): void {
    this.#nodes = nodes;
    this.#facetsVersion += 1;
  }

  /** Leaves out a component; the last one takes its row. */
  remove(entityRef: string): void {
    const row = this.#rows.get(entityRef);
    if (row === undefined) {
      return;
    }
    this.ownerTallies.remove(row);
    const last = this.size - 1;
    this.#rows.set(this.#refs[last], row);
    this.#rows.delete(entityRef);
    this.#refs[row] = this.#refs[last];
    this.#refs.pop();
    this.#titleKeys[row] = this.#titleKeys[last];
    this.#titleKeys.pop();
    TEXTS.forEach(name => this[name].copy(last, row));
    this.profiles.copy(last, row);
    TIMES.forEach(name => this[name].copy(last, row));
    this.#past.forEach(past => past.copy(last, row));
    this.#progress[row] = this.#progress[last];
    this.#facetsVersion += 1;
  }

  #changesFacets(row: number, component: ReportedComponent): boolean {
    return (
      TEXTS.some(
        name => this[name].texts[this[name].codeAt(row)] !== component[name],
      ) ||
      servingAndTargetOf(position => this.profiles.codeAt(row, position)) !==
        servingAndTargetOf(position =>
          component.profile ? component.profile.charCodeAt(position) : 0,
        )
    );
  }
}
