import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../translation';

/** The owners of a component, each with a link to its page. */
export function Owners(props: { owners: ComponentRow['owners'] }) {
  const { owners } = props;
  const t = useMessages();
  return owners.length === 0 ? (
    <>{t('organisation.list.noOwner')}</>
  ) : (
    <>
      {owners.map(({ ref, title }, index) => (
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
