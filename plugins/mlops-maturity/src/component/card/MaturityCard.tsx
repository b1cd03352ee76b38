import { Link } from '@backstage/core-components';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { useAssessment } from '../../assessment/useAssessment';
import { useTabLink } from '../../url/useTabLink';
import { useCommonMessages } from '../../text';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { AssessedSummary } from './AssessedSummary';
import { CardSkeleton } from './CardSkeleton';
import { NotAssessedSummary } from './NotAssessedSummary';

/** How mature the operations of a component are, at a glance. */
export function MaturityCard() {
  const { view, error, retry, entityRef } = useAssessment();
  const tabLink = useTabLink();
  const t = useCommonMessages();
  return (
    <EntityInfoCard
      title={t('card.title')}
      footerActions={
        view && <Link to={tabLink(entityRef)}>{t('card.open')}</Link>
      }
    >
      {view && <Summary view={view} />}
      {error && <AssessmentProblem error={error} retry={retry} />}
      {!view && !error && <CardSkeleton />}
    </EntityInfoCard>
  );
}

function Summary({ view }: { view: AssessmentView }) {
  const { submission, result } = view;
  return submission && result ? (
    <AssessedSummary view={view} submission={submission} result={result} />
  ) : (
    <NotAssessedSummary view={view} />
  );
}
