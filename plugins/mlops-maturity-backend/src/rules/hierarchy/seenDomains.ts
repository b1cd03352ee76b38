/**
 * The domains of a component that a viewer knows: its own, and those that its
 * systems are part of, as far as the viewer may read the systems. What a system
 * is part of it says itself, so that the domain need not be readable.
 *
 * @param domains - those that the component counts in
 * @param known.own - those of them that it is itself part of
 * @param known.partOf - what something is directly part of
 */
export function seenDomains(
  domains: readonly string[],
  known: {
    own: readonly string[];
    systems: readonly string[];
    isSeen: (ref: string) => boolean;
    partOf: (ref: string) => readonly string[];
  },
): string[] {
  const { own, systems, isSeen, partOf } = known;
  const reached = new Set(systems);
  // A set goes on to what is added to it meanwhile.
  for (const ref of reached) {
    if (isSeen(ref) && !ref.startsWith('domain:')) {
      partOf(ref).forEach(above => reached.add(above));
    }
  }
  return domains.filter(domain => own.includes(domain) || reached.has(domain));
}
