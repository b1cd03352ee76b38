import { makeValidator, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';

const validator = makeValidator();

/**
 * The part of a path that names an entity, decoded.
 */
export interface EntityPath {
  kind: string;
  namespace: string;
  name: string;
}

/**
 * The canonical reference of the entity that a path names.
 *
 * @throws NotFoundError if the catalog cannot have an entity of this name
 */
export function entityRefOf(path: EntityPath): string {
  const isPossible =
    validator.isValidKind(path.kind) &&
    validator.isValidNamespace(path.namespace) &&
    validator.isValidEntityName(path.name);
  if (!isPossible) {
    throw new NotFoundError(
      'There is no such entity, nor can there be one with such a name',
    );
  }
  return stringifyEntityRef(path);
}

/**
 * The entity that a request is about, for those who have nothing but its path.
 *
 * @param pathname - below the plugin, not decoded
 * @returns `undefined` if it is about none, or names none that can exist
 */
export function entityRefInPath(pathname: string): string | undefined {
  const [, kind, namespace, name] =
    /^\/(?:assessments|shared-answers)\/([^/]+)\/([^/]+)\/([^/]+)/i.exec(
      pathname,
    ) ?? [];
  if (name === undefined) {
    return undefined;
  }
  try {
    return entityRefOf({
      kind: decodeURIComponent(kind),
      namespace: decodeURIComponent(namespace),
      name: decodeURIComponent(name),
    });
  } catch {
    return undefined;
  }
}
