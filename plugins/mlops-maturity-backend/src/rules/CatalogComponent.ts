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
