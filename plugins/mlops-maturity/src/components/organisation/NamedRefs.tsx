import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Some entities, each with a link to its page. */
export function NamedRefs(props: { refs: { ref: string; title: string }[] }) {
  return (
    <>
      {props.refs.map(({ ref, title }, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <EntityRefLink
            entityRef={ref}
            title={title}
            hideIcon
            // Colour alone would not tell it from the text around it.
            underline="always"
          />
        </span>
      ))}
    </>
  );
}
