import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { entityLabels } from 'backstage-plugin-mlops-maturity-common';

/** Some entities, each with a link to its page. */
export function NamedRefs(props: { refs: { ref: string; title: string }[] }) {
  const label = entityLabels(props.refs);
  return (
    <>
      {props.refs.map(({ ref }, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <EntityRefLink
            entityRef={ref}
            title={label(ref)}
            hideIcon
            // Colour alone would not tell it from the text around it.
            underline="always"
          />
        </span>
      ))}
    </>
  );
}
