import type { Knex } from 'knex';
import { readParentsOf } from '../catalogNodes';
import { domainsOf, SEPARATOR, splitValues, systemsOf } from '../components';
import type { Visibility } from '../selection';
import type { CatalogColumns } from '../tables';
import { isSeen } from './seenNodes';

type DomainColumns = Pick<
  CatalogColumns,
  'system' | 'co_systems' | 'domain' | 'co_domains' | 'own_domains'
>;

/**
 * Finds the domains of some components that a viewer knows: their own, and
 * those of systems that the viewer may read.
 */
export async function readSeenDomains(
  knex: Knex,
  components: readonly DomainColumns[],
  visibility: Visibility,
): Promise<(component: DomainColumns) => string[]> {
  if (visibility.type === 'all' || !visibility.nodes) {
    return domainsOf;
  }
  const isReadable = (ref: string) => isSeen(visibility, ref);
  const systems = components.flatMap(systemsOf).filter(isReadable);
  const parents = await readParentsOf(knex, [...new Set(systems)]);
  return component => {
    const reached = new Set(systemsOf(component).filter(isReadable));
    for (const ref of reached) {
      if (isReadable(ref) && !ref.startsWith('domain:')) {
        parents.get(ref)?.forEach(parent => reached.add(parent));
      }
    }
    const own = splitValues(component.own_domains);
    return domainsOf(component).filter(
      domain => own.includes(domain) || reached.has(domain),
    );
  };
}

/**
 * Keeps the components, as `c`, that have any of some domains themselves or by
 * a system that the viewer may read.
 *
 * @param wanted - a query for the domains, of which an empty one is having none
 * @param seen - a query for all that the viewer may read
 */
export function keepBySeenDomains(
  knex: Knex,
  query: Knex.QueryBuilder,
  wanted: Knex.Raw,
  seen: Knex.Raw,
): void {
  const inSystemsOf = (domains: Knex.Raw) =>
    knex.raw(
      `(c.system in (?) or c.entity_ref in
        (select entity_ref from component_systems where system in (?)))`,
      [systemsIn(knex, domains, seen), systemsIn(knex, domains, seen)],
    );
  query.where(either =>
    either
      .whereRaw('?', [inSystemsOf(wanted)])
      .orWhereRaw(
        `exists (with w(ref) as (?) select 1 from w where ref <> '' and
          replace(? || c.own_domains || ?, ? || w.ref || ?, '')
            <> ? || c.own_domains || ?)`,
        [wanted, ...Array.from({ length: 6 }, () => text(knex, SEPARATOR))],
      )
      .orWhereRaw(`('' in (?) and c.own_domains = '' and not ?)`, [
        wanted,
        inSystemsOf(
          knex.raw(
            `select parent from catalog_parents where parent like 'domain:%'`,
          ),
        ),
      ]),
  );
}

/** The systems that the viewer may read and that are part of some domains. */
function systemsIn(knex: Knex, domains: Knex.Raw, seen: Knex.Raw): Knex.Raw {
  return knex.raw(
    `with recursive start(ref) as (?), part(ref) as (
      select ref from start
      union
      select p.entity_ref
        from catalog_parents p join part on p.parent = part.ref
        where p.entity_ref in (?) and p.entity_ref not like 'domain:%'
    ) select ref from part where ref <> ''`,
    [domains, seen],
  );
}

function text(knex: Knex, value: string): Knex.Raw {
  return knex.raw('cast(? as text)', [value]);
}
