import type {
  EvidenceProvider,
  MlopsMaturityEvidenceExtensionPoint,
} from 'backstage-plugin-mlops-maturity-node';

const ID = /^[a-z0-9][a-z0-9-]{0,49}$/;
const MAX_TITLE = 100;

/**
 * The providers that modules have handed over, in that order.
 */
export class EvidenceProviders
  implements MlopsMaturityEvidenceExtensionPoint, Iterable<EvidenceProvider>
{
  readonly #providers = new Map<string, EvidenceProvider>();

  addProvider(provider: EvidenceProvider): void {
    const { id, title } = provider;
    if (!ID.test(id)) {
      throw new Error(
        `id of an evidence provider: use up to 50 lower-case letters, digits and dashes instead of "${id}"`,
      );
    }
    if (!title.trim() || title.length > MAX_TITLE) {
      throw new Error(
        `title of the evidence provider ${id}: must have 1 to ${MAX_TITLE} characters`,
      );
    }
    if (this.#providers.has(id)) {
      throw new Error(
        `There are two evidence providers with the id ${id}; rename one or leave one of their modules out`,
      );
    }
    this.#providers.set(id, provider);
  }

  [Symbol.iterator](): Iterator<EvidenceProvider> {
    return this.#providers.values();
  }
}
