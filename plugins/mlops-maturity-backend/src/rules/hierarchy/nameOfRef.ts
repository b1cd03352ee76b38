/**
 * The part of an entity ref that names the entity: what is left to show for
 * one that the catalog does not have.
 */
export function nameOfRef(entityRef: string): string {
  return entityRef.slice(entityRef.indexOf('/') + 1);
}
