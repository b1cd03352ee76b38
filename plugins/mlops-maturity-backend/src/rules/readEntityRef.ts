import {
  makeValidator,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

const validator = makeValidator();

/**
 * Reads a reference that somebody has written.
 *
 * @param defaultKind - what it is if it does not say; needed if left out
 * @returns the canonical form, or `undefined` if it cannot name an entity
 */
export function readEntityRef(
  text: string,
  defaultKind?: string,
): string | undefined {
  try {
    const ref = parseEntityRef(text.trim(), { defaultKind });
    const isValid =
      validator.isValidKind(ref.kind) &&
      validator.isValidNamespace(ref.namespace) &&
      validator.isValidEntityName(ref.name);
    return isValid ? stringifyEntityRef(ref) : undefined;
  } catch {
    return undefined;
  }
}
