import { Fragment } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** The name of a catalog entity as the catalog shows it, with a link. */
export function EntityName(props: { entityRef: string; defaultKind?: string }) {
  const { entityRef, defaultKind } = props;
  return (
    <EntityRefLink
      entityRef={entityRef}
      defaultKind={defaultKind}
      hideIcon
      // Within a sentence colour alone does not make a link.
      underline="always"
    />
  );
}

/** Several names in a row: "A, B and C". */
export function EntityNames(props: { entityRefs: string[] }) {
  const { entityRefs } = props;
  return (
    <>
      {entityRefs.map((entityRef, index) => (
        <Fragment key={entityRef}>
          {index > 0 && (index === entityRefs.length - 1 ? ' and ' : ', ')}
          <EntityName entityRef={entityRef} />
        </Fragment>
      ))}
    </>
  );
}
