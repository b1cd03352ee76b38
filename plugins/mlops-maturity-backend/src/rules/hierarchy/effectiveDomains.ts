import { canonical } from '../text/canonical';
import type { Parents } from './Hierarchy';

/**
 * The domains of a component: those that it is part of itself, and those of
 * each of its systems.
 *
 * @param systems - that the component is part of
 * @param domains - that it is itself part of
 * @param parents - what systems are part of
 * @returns its own first, each once
 */
export function effectiveDomains(
  systems: readonly string[],
  domains: readonly string[],
  parents: Parents,
): string[] {
  const reached = new Set(systems.map(canonical));
  // A set goes on to what is added to it meanwhile.
  for (const ref of reached) {
    if (!isDomain(ref)) {
      parents.get(ref)?.forEach(parent => reached.add(parent));
    }
  }
  return [
    ...new Set([...domains.map(canonical), ...[...reached].filter(isDomain)]),
  ];
}

function isDomain(ref: string): boolean {
  return ref.startsWith('domain:');
}
