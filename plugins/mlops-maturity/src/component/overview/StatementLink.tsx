import { Link } from '@backstage/core-components';
import type { StatementId } from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../url/useTabLink';
import { useMessages } from '../../text';

/** "Go to …": the way to a statement of the questionnaire. */
export function StatementLink(props: {
  entityRef: string;
  statementId: StatementId;
  label: string;
}) {
  const { entityRef, statementId, label } = props;
  const t = useMessages();
  const tabLink = useTabLink();
  return (
    <Link
      underline="always"
      to={tabLink(entityRef, { view: 'questionnaire', statement: statementId })}
    >
      {t('tab.goToStatement', { statement: label })}
    </Link>
  );
}
