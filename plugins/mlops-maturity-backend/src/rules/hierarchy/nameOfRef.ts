/**
 * The name in an entity ref, shown for an entity that the catalog does not
 * have.
 */
export function nameOfRef(entityRef: string): string {
  return entityRef.slice(entityRef.indexOf('/') + 1);
}
