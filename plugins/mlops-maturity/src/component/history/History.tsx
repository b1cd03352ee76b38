import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { HistoryEntry } from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { entityHistory } from '../../api/queries';
import { isLoading, useQuery } from '../../api/useQuery';
import { reasonText } from '../../text/reasonText';
import { useAssessment } from '../../assessment/useAssessment';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';
import { Skeleton } from '../../ui/states/Skeleton';
import { Comparison } from './Comparison';
import { RevisionChoice } from './RevisionChoice';
import { RevisionAsItWas } from './RevisionAsItWas';
import { timelineOf } from './timeline';
import { TimelineItem } from './TimelineItem';
import { useRevisions } from './useRevisions';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
    },
    list: {
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'MlopsMaturityHistory' },
);

/** Who submitted and confirmed what and when, and what it was then. */
export function History() {
  const { view, entityRef } = useAssessment();
  const classes = useStyles();
  const t = useMessages();
  const { revision, compare, open } = useRevisions();
  const version = [
    view?.submission?.revision ?? 0,
    ...(view?.confirmations ?? []).map(({ confirmedAt }) => confirmedAt),
  ].join(' ');
  const loaded = useQuery(
    entityHistory,
    { entityRef, version },
    { keepPrevious: true },
  );
  const { data: history, error, retry, loadMore } = loaded;

  if (revision !== undefined && compare === undefined) {
    return (
      <RevisionAsItWas
        entityRef={entityRef}
        revision={revision}
        onBack={() => open(undefined)}
      />
    );
  }
  if (history && history.items.length === 0) {
    return <Typography variant="body2">{t('history.none')}</Typography>;
  }
  // Numbers have gaps where old submissions were removed.
  const [newest, beforeNewest] = history?.items ?? [];
  return (
    <div className={classes.root}>
      {error && (
        <Alert
          severity="error"
          action={
            <Button color="inherit" onClick={retry}>
              {t('common.retry')}
            </Button>
          }
        >
          <AlertTitle>{t('history.failed')}</AlertTitle>
          {reasonText(t, error)}
        </Alert>
      )}
      {revision !== undefined && compare !== undefined && (
        <Comparison entityRef={entityRef} from={compare} to={revision} />
      )}
      {history && (
        <Panel
          title={t('history.title')}
          controls={
            newest &&
            beforeNewest && (
              <RevisionChoice
                items={history.items}
                from={compare ?? beforeNewest.revision}
                to={revision ?? newest.revision}
                onChange={(from, to) => open(to, from)}
              />
            )
          }
        >
          <ol className={classes.list}>
            {timelineOf(history).map(event => (
              <TimelineItem
                key={`${event.kind} ${event.at}`}
                event={event}
                previous={
                  event.kind === 'submission'
                    ? before(history.items, event.entry)
                    : undefined
                }
                onOpen={open}
              />
            ))}
          </ol>
          {history.nextBefore !== null && (
            <Button
              color="primary"
              disabled={isLoading(loaded)}
              onClick={loadMore}
            >
              {t('history.older')}
            </Button>
          )}
        </Panel>
      )}
      {loaded.state === 'loading' && <Skeleton height={340} />}
    </div>
  );
}

/** The next older one of entries that are newest first. */
function before(
  items: readonly HistoryEntry[],
  { revision }: HistoryEntry,
): HistoryEntry | undefined {
  return items.find(each => each.revision < revision);
}
