import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';

/**
 * The label of a single catalog entity: its title, and the namespace unless
 * that is the default one.
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
 * The labels of several catalog entities shown together. An entity whose label
 * is not unique also gets its name or, if that is not enough, its whole
 * reference.
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

/** `undefined` for a value that is no reference, such as a lifecycle. */
function partsOf(entityRef: string): CompoundEntityRef | undefined {
  try {
    return parseEntityRef(entityRef, { defaultKind: 'component' });
  } catch {
    return undefined;
  }
}
