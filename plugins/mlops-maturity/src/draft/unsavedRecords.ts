/** The key in the browser's storage of what a person has not saved yet. */
export function unsavedRecordOf(
  userEntityRef: string,
  entityRef: string,
): string {
  return `mlops-maturity/unsaved/${userEntityRef}/${entityRef}`;
}

/** The entities that a person has unsaved edits of in this browser. */
export function entitiesWithUnsaved(
  storage: Pick<Storage, 'key' | 'length'>,
  userEntityRef: string,
): string[] {
  const prefix = unsavedRecordOf(userEntityRef, '');
  return Array.from({ length: storage.length }, (_, index) =>
    storage.key(index),
  ).flatMap(key => (key?.startsWith(prefix) ? key.slice(prefix.length) : []));
}
