import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { FilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ASSESS_ANNOTATION,
  type MaturityHealth,
} from 'backstage-plugin-mlops-maturity-common';
import { reasonOf } from '../observation/reasonOf';
import { looksLikeMl } from './looksLikeMl';

type OutOfScopeType = NonNullable<MaturityHealth['outOfScope']>[number];

/**
 * Kinds that contain, own or make components, and are not components
 * themselves.
 */
const OTHER_KINDS = new Set([
  ...['domain', 'group', 'location', 'system', 'template', 'user'],
]);

/** What is in the catalog changes seldom, and counting it takes a while. */
const REMEMBERED_MS = 60_000;

/** Health is answered without it after that. */
const PATIENCE_MS = 5_000;

/**
 * Finds what looks like machine learning in the catalog and is not in scope.
 */
export class OutOfScopeTypes {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #others: FilterPredicate;
  #counting: Promise<OutOfScopeType[] | undefined> | undefined;

  private constructor(options: OutOfScopeTypesOptions) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#logger = options.logger;
    const annotation = `metadata.annotations.${ASSESS_ANNOTATION}`;
    this.#others = {
      $all: [{ $not: options.filter }, { $not: { [annotation]: 'false' } }],
    };
  }

  static create(options: OutOfScopeTypesOptions): OutOfScopeTypes {
    return new OutOfScopeTypes(options);
  }

  /**
   * Asks the catalog with the plugin's own credentials, once a minute at most.
   *
   * @returns most entities first, or nothing if the catalog does not answer
   */
  async read(): Promise<OutOfScopeType[] | undefined> {
    this.#counting ??= this.#countOrWarn();
    const patience = new AbortController();
    try {
      return await Promise.race([
        this.#counting,
        sleep(PATIENCE_MS, undefined, { signal: patience.signal, ref: false }),
      ]);
    } finally {
      patience.abort();
    }
  }

  async #countOrWarn(): Promise<OutOfScopeType[] | undefined> {
    try {
      const types = await this.#count();
      setTimeout(() => this.#forget(), REMEMBERED_MS).unref();
      return types;
    } catch (error) {
      this.#logger.warn(
        `The catalog did not say what is out of scope: ${reasonOf(error)}`,
      );
      this.#forget();
      return undefined;
    }
  }

  #forget(): void {
    this.#counting = undefined;
  }

  async #count(): Promise<OutOfScopeType[]> {
    const kinds = await this.#valuesOf('kind', this.#others);
    const types = await Promise.all(
      kinds
        .filter(({ value }) => !OTHER_KINDS.has(lowerCase(value)))
        .map(kind => this.#typesOf(kind.value, kind.count)),
    );
    return types.flat().sort((a, b) => b.count - a.count);
  }

  async #typesOf(kind: string, entities: number): Promise<OutOfScopeType[]> {
    const found = await this.#valuesOf('spec.type', {
      $all: [{ kind }, this.#others],
    });
    const isMlKind = looksLikeMl(kind);
    const types: OutOfScopeType[] = found
      .filter(({ value }) => isMlKind || looksLikeMl(value))
      .map(({ value, count }) => ({ kind, type: value, count }));
    const withoutType = entities - sumOf(found.map(({ count }) => count));
    return isMlKind && withoutType > 0
      ? [...types, { kind, type: null, count: withoutType }]
      : types;
  }

  /** Values that differ in letter case alone are one, as for the filter. */
  async #valuesOf(field: string, query: FilterPredicate) {
    const { facets } = await this.#catalog.getEntityFacets(
      { facets: [field], query },
      { credentials: await this.#auth.getOwnServiceCredentials() },
    );
    const values = new Map<string, { value: string; count: number }>();
    for (const { value, count } of facets[field] ?? []) {
      const known = values.get(lowerCase(value));
      values.set(lowerCase(value), {
        value: known?.value ?? value,
        count: (known?.count ?? 0) + count,
      });
    }
    return [...values.values()];
  }
}

function lowerCase(text: string): string {
  return text.toLocaleLowerCase('en-US');
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

interface OutOfScopeTypesOptions {
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  /** Selects the ML components. */
  filter: FilterPredicate;
}
