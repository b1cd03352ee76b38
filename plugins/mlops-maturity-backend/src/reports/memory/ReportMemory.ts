import type { Knex } from 'knex';
import { readRevision } from '../../store/revision';
import type { ReportSelection } from '../selection';
import { ComponentTable } from './ComponentTable';
import type { Nodes } from './Nodes';
import {
  readChanges,
  readComponentsAfter,
  readNodes,
  type ChangedComponent,
} from './readReportedComponents';
import { seenBy, type CountedComponents } from './SeenComponents';

/**
 * What reports count, in memory. It follows the database: with every revision
 * stands what it changed, and only that is read again.
 *
 * @remarks
 * Holds for each component about 500 bytes. Every replica has its own, and
 * none has to hear of what another one writes.
 */
export class ReportMemory {
  readonly #knex: Knex;
  #kept: { table: ComponentTable; revision: number } | undefined;
  #reading: Promise<ComponentTable> | undefined;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /**
   * Counts something in one state of the data, as a viewer sees it.
   *
   * @param selection - with a revision that was read before, what is counted
   * is of this one or a later one; without, of the newest
   * @param count - must not wait for anything, as the table changes in place
   */
  async count<T>(
    { revision, visibility }: Pick<ReportSelection, 'revision' | 'visibility'>,
    count: (components: CountedComponents) => T,
  ): Promise<T> {
    return count(seenBy(await this.#atLeast(revision), visibility));
  }

  async #atLeast(asked: number | undefined): Promise<ComponentTable> {
    const revision = asked ?? (await readRevision(this.#knex));
    const kept = () =>
      this.#kept && this.#kept.revision >= revision
        ? this.#kept.table
        : undefined;
    if (!kept()) {
      // Of what is being read it is not known how new it is.
      await this.#reading;
    }
    return kept() ?? this.#readOnce();
  }

  /** Reads what has changed, for all who wait for that. */
  #readOnce(): Promise<ComponentTable> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<ComponentTable> {
    let { table, revision } = this.#kept ?? (await this.#readAll());
    let components: ChangedComponent[] = [];
    let nodes: Nodes | undefined;
    for (let isComplete = false; !isComplete; ) {
      const changes = await readChanges(this.#knex, revision);
      if (changes.type === 'everything') {
        ({ table, revision } = await this.#readAll());
        components = [];
        nodes = undefined;
      } else {
        components.push(...changes.components);
        revision = changes.revision;
        isComplete = !changes.hierarchy;
        if (changes.hierarchy) {
          // Right for as long as the next changes do not name it once more.
          nodes = await readNodes(this.#knex);
        }
      }
    }
    if (nodes) {
      table.replaceNodes(nodes);
    }
    components.forEach(change => apply(change, table));
    this.#kept = { table, revision };
    return table;
  }

  /**
   * Reads all components, page by page, so that nobody has to wait for all of
   * it. What is written meanwhile is in some pages and not in others; it is
   * read once more with the changes since the revision from before.
   */
  async #readAll(): Promise<{ table: ComponentTable; revision: number }> {
    const revision = await readRevision(this.#knex);
    const table = new ComponentTable(await readNodes(this.#knex));
    for (let last: string | undefined = ''; last !== undefined; ) {
      const page: ChangedComponent[] = await readComponentsAfter(
        this.#knex,
        last,
      );
      page.forEach(change => apply(change, table));
      last = page.at(-1)?.entityRef;
    }
    return { table, revision };
  }
}

function apply(change: ChangedComponent, table: ComponentTable): void {
  if (change.component) {
    table.put(change.component);
  } else {
    table.remove(change.entityRef);
  }
}
