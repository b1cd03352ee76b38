import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { NamedRefs } from '../notes/NamedRefs';

/** The owners of a component, each with a link to its page. */
export function Owners(props: { owners: ComponentRow['owners'] }) {
  const { owners } = props;
  const t = useMessages();
  return owners.length === 0 ? (
    <>{t('organisation.list.noOwner')}</>
  ) : (
    <NamedRefs refs={owners} />
  );
}
