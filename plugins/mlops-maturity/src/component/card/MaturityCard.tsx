import { Suspense } from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { ActionButton } from '../../assessment/ActionButton';
import { nextActionOf } from '../../assessment/nextAction';
import { useAssessment } from '../../assessment/useAssessment';
import { useTabLink } from '../../url/useTabLink';
import { useCommonMessages } from '../../text';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { AssessedSummary } from './AssessedSummary';
import { CardSkeleton } from './CardSkeleton';
import { NotAssessedSummary } from './NotAssessedSummary';
import { useCardStyles } from './useCardStyles';

/** How mature the operations of a component are, at a glance. */
export function MaturityCard() {
  const { view, error, retry } = useAssessment();
  const t = useCommonMessages();
  return (
    <EntityInfoCard
      title={t('card.title')}
      footerActions={error ? undefined : <CardActions view={view} />}
    >
      {view && (
        // For the texts of the model in another language. Without a place of
        // its own the whole card would be gone meanwhile.
        <Suspense fallback={<CardSkeleton />}>
          <Summary view={view} />
        </Suspense>
      )}
      {error && <AssessmentProblem error={error} retry={retry} />}
      {!view && !error && <CardSkeleton />}
    </EntityInfoCard>
  );
}

/** The action that fits, and the way to everything else. */
function CardActions({ view }: { view: AssessmentView | undefined }) {
  const { entityRef } = useAssessment();
  const classes = useCardStyles();
  const tabLink = useTabLink();
  const t = useCommonMessages();
  const action = view && nextActionOf(view);
  return (
    <div className={classes.actions}>
      {action && <ActionButton entityRef={entityRef} action={action} />}
      <Link to={tabLink(entityRef)} className={classes.open}>
        {t('card.open')}
      </Link>
    </div>
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
