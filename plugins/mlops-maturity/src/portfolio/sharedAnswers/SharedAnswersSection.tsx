import { useEffect, useRef } from 'react';
import Alert from '@material-ui/lab/Alert';
import { Progress } from '../../ui/kit';
import { Button } from '../../ui/controls/Button';
import { refusalOf } from '../../api/refusal';
import { reasonText } from '../../text/reasonText';
import { useAddress } from '../../url/useAddress';
import { SHARED_ANSWERS_ID } from '../../url/useSharedAnswersLink';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';
import { Announcer } from '../../ui/states/Announcer';
import { SharedAnswerList } from './SharedAnswerList';
import { useSharedAnswers } from './useSharedAnswers';

/**
 * What a group, system or domain answers once for all components below it, and
 * where those who may can change it.
 */
export function SharedAnswersSection(props: {
  entityRef: string;
  /** Full references of those who own the entity. */
  owners: string[];
  /** Called when the reader wants numbers that count a change. */
  onRecount: () => void;
}) {
  const { entityRef, owners, onRecount } = props;
  const t = useMessages();
  const { view, error, retry, replace } = useSharedAnswers(entityRef);

  // A link to this part was followed before the part was there.
  const { hash } = useAddress();
  const root = useRef<HTMLDivElement>(null);
  const isThere = view !== undefined;
  useEffect(() => {
    if (isThere && hash === `#${SHARED_ANSWERS_ID}`) {
      root.current?.focus({ preventScroll: true });
      root.current?.scrollIntoView?.({ block: 'start' });
    }
  }, [isThere, hash]);

  return (
    <div ref={root} id={SHARED_ANSWERS_ID} tabIndex={-1}>
      <Panel title={t('sharedAnswers.section.title')}>
        {!view && error && <LoadingFailed error={error} onRetry={retry} />}
        {!view && !error && <Progress />}
        {view && (
          <Announcer>
            <SharedAnswerList
              view={view}
              owners={owners}
              onView={replace}
              onRecount={onRecount}
            />
          </Announcer>
        )}
      </Panel>
    </div>
  );
}

function LoadingFailed(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  const t = useMessages();
  const isRefused = refusalOf(error) !== undefined;
  return (
    <Alert
      severity={isRefused ? 'info' : 'error'}
      action={
        isRefused ? undefined : (
          <Button color="inherit" size="small" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )
      }
    >
      {t('sharedAnswers.section.failed', { reason: reasonText(t, error) })}
    </Alert>
  );
}
