import type { facetsIn } from './facets';
import type { ReportSelection } from '../selection';
import type { CountedComponents } from '../memory/SeenComponents';
import { isAboutAll } from '../filter/selectComponents';

type Facets = ReturnType<typeof facetsIn>;

/**
 * Keeps the facets of all components for as long as nothing changes that
 * components can be filtered by, which most writes do not: it is by far the
 * longest of the reports.
 */
export class SharedFacets {
  #kept:
    | { components: CountedComponents; version: number; report: Facets }
    | undefined;

  /** @param count - counts, if what is kept is no longer right */
  get(
    components: CountedComponents,
    selection: ReportSelection,
    count: () => Facets,
  ): Facets {
    if (!isAboutAll(selection)) {
      return count();
    }
    const version = components.facetsVersion;
    if (
      this.#kept?.components !== components ||
      this.#kept.version !== version
    ) {
      this.#kept = { components, version, report: count() };
    }
    return this.#kept.report;
  }
}
