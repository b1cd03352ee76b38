import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useCommonMessages } from '../text';

/**
 * What a service that writes is called in place of a reference: a backend
 * plugin, or something from outside with a token of its own.
 */
const SERVICE = /^(?:plugin|external):(?<name>[^/]+)$/;

/**
 * The name of a catalog entity as the catalog shows it, with a link, and its
 * namespace unless that is the default one; services, which the catalog does not
 * know, by name alone.
 */
export function EntityName(props: { entityRef: string; defaultKind?: string }) {
  const { entityRef, defaultKind } = props;
  const t = useCommonMessages();
  const name = SERVICE.exec(entityRef)?.groups?.name;
  if (name) {
    return <>{t('common.service', { name })}</>;
  }
  const namespace = namespaceIn(entityRef, defaultKind);
  return (
    <>
      <EntityRefLink
        entityRef={entityRef}
        defaultKind={defaultKind}
        hideIcon
        // Within a sentence colour alone does not make a link.
        underline="always"
      />
      {namespace !== DEFAULT_NAMESPACE && ` (${namespace})`}
    </>
  );
}

/** The namespace of a reference; the default one for what is none. */
function namespaceIn(entityRef: string, defaultKind?: string): string {
  try {
    return parseEntityRef(entityRef, { defaultKind }).namespace;
  } catch {
    return DEFAULT_NAMESPACE;
  }
}

/** Several names in a row: "A, B, and C". */
export function EntityNames(props: { entityRefs: string[] }) {
  const { entityRefs } = props;
  const t = useCommonMessages();
  return t.formats.elements(
    entityRefs.map(entityRef => (
      <EntityName key={entityRef} entityRef={entityRef} />
    )),
  );
}
