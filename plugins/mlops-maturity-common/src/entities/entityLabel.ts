import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';

/**
 * What a catalog entity is called wherever it stands by itself: its title, and
 * the namespace unless that is the default one.
 *
 * @param entityRef - full reference
 * @param title - the name in the reference if left out or empty
 * @internal
 */
export function entityLabel(entityRef: string, title: string = ''): string {
  const parts = partsOf(entityRef);
  if (!parts) {
    return title || entityRef;
  }
  const { namespace, name } = parts;
  return namespace === DEFAULT_NAMESPACE
    ? title || name
    : `${title || name} (${namespace})`;
}

/**
 * What each of several catalog entities is called where they stand together: as
 * by itself, with the name or, where that is not enough, the whole reference
 * beside it if others have the same label.
 *
 * @returns the label of an entity, by its full reference
 * @internal
 */
export function entityLabels(
  entities: readonly { readonly ref: string; readonly title: string }[],
): (entityRef: string) => string {
  const titles = new Map(entities.map(({ ref, title }) => [ref, title]));
  const labels = new Map<string, string>();
  const sharing = new Map<string, string[]>();
  for (const [ref, title] of titles) {
    const label = entityLabel(ref, title);
    labels.set(ref, label);
    sharing.set(label, [...(sharing.get(label) ?? []), ref]);
  }
  for (const refs of sharing.values()) {
    if (refs.length > 1) {
      const names = new Set(refs.map(nameIn));
      for (const ref of refs) {
        const title = titles.get(ref) || partsOf(ref)?.name || ref;
        const detail = names.size === refs.length ? nameIn(ref) : ref;
        labels.set(ref, `${title} (${detail})`);
      }
    }
  }
  return ref => labels.get(ref) ?? entityLabel(ref);
}

/** The name, with the namespace unless that is the default one. */
function nameIn(entityRef: string): string {
  const parts = partsOf(entityRef);
  if (!parts) {
    return entityRef;
  }
  return parts.namespace === DEFAULT_NAMESPACE
    ? parts.name
    : `${parts.namespace}/${parts.name}`;
}

/** What is no reference, such as a lifecycle, has no parts. */
function partsOf(entityRef: string): CompoundEntityRef | undefined {
  try {
    return parseEntityRef(entityRef, { defaultKind: 'component' });
  } catch {
    return undefined;
  }
}
