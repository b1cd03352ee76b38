import { RELATION_PROVIDES_API, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  EvidenceProvider,
  FindEvidenceOptions,
  ProvidedFinding,
} from 'backstage-plugin-mlops-maturity-node';
import { catalogRules } from './catalogRules';

/**
 * What the catalog's own entry of a component says about statements: its
 * annotations and relations. Asks nothing outside the catalog. Reports nothing
 * about what is missing from the entry, as it may exist elsewhere.
 */
export class CatalogEvidenceProvider implements EvidenceProvider {
  readonly id = 'catalog';
  readonly title = 'Software catalog';
  readonly #catalog: CatalogService;
  readonly #now: () => Promise<Date>;

  private constructor(options: CatalogEvidenceProviderOptions) {
    this.#catalog = options.catalog;
    this.#now = options.now;
  }

  static create(
    options: CatalogEvidenceProviderOptions,
  ): CatalogEvidenceProvider {
    return new CatalogEvidenceProvider(options);
  }

  async find(
    entity: Entity,
    options: FindEvidenceOptions,
  ): Promise<ProvidedFinding[]> {
    const facts = {
      entity,
      definedApis: await this.#definedApis(entity, options),
    };
    const observedAt = (await this.#now()).toISOString();
    return catalogRules.flatMap(({ statementId, look }) => {
      const seen = look(facts);
      return seen ? [{ statementId, ...seen, observedAt }] : [];
    });
  }

  /** A relation alone shows nothing: it may lead to what is not there. */
  async #definedApis(
    { relations = [] }: Entity,
    { credentials }: FindEvidenceOptions,
  ): Promise<string[]> {
    const entityRefs = relations
      .filter(({ type }) => type === RELATION_PROVIDES_API)
      .map(({ targetRef }) => targetRef);
    if (entityRefs.length === 0) {
      return [];
    }
    const { items } = await this.#catalog.getEntitiesByRefs(
      { entityRefs, fields: ['kind', 'metadata.name', 'spec.definition'] },
      { credentials },
    );
    return items
      .filter(item => item !== undefined)
      .filter(isDefinedApi)
      .map(({ metadata }) => metadata.name);
  }
}

interface CatalogEvidenceProviderOptions {
  catalog: CatalogService;
  /** The clock of the database. */
  now: () => Promise<Date>;
}

function isDefinedApi({ spec }: Entity): boolean {
  const definition = spec?.definition;
  return typeof definition === 'string' && definition.trim() !== '';
}
