import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { MaturityHealth } from 'backstage-plugin-mlops-maturity-common';
import {
  useFormats,
  useMessages,
  type Formats,
  type Translate,
} from '../../text';
import { Panel } from '../../ui/Panel';
import { OutOfScope } from './OutOfScope';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gridTemplateColumns: 'minmax(160px, max-content) minmax(0, 1fr)',
      gap: theme.spacing(1, 3),
      margin: theme.spacing(2, 0, 0),
      '& dd': { margin: 0, overflowWrap: 'anywhere' },
    },
  }),
  { name: 'MlopsMaturityHealthView' },
);

/** How the plugin itself is doing, for its administrators. */
export function HealthView(props: { health: MaturityHealth }) {
  const { health } = props;
  const classes = useStyles();
  const t = useMessages();
  const formats = useFormats();
  const { heldBack } = health;
  const error = health.lastSync?.error;
  return (
    <Panel title={t('organisation.health.title')}>
      <Typography variant="body2">
        {t('organisation.health.introduction')}
      </Typography>
      {error && <Alert severity="error">{error}</Alert>}
      {heldBack && (
        <Alert severity="warning">
          {t('organisation.health.heldBackText', {
            since: formats.dateTime(heldBack.since),
            components: formats.number(heldBack.components),
            nodes: formats.number(heldBack.nodes),
          })}
        </Alert>
      )}
      {health.components === 0 && health.lastSucceededAt && (
        <Alert severity="warning">
          {t('organisation.health.nothingInScope')}
        </Alert>
      )}
      <dl className={classes.list}>
        {factsOf(t, formats, health).map(({ title, text }) => (
          <Fact key={title} title={title} text={text} />
        ))}
      </dl>
      <OutOfScope types={health.outOfScope} />
    </Panel>
  );
}

function Fact(props: { title: string; text: string }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="textSecondary">
        {props.title}
      </Typography>
      <Typography component="dd" variant="body2">
        {props.text}
      </Typography>
    </>
  );
}

function factsOf(
  t: Translate,
  formats: Formats,
  health: MaturityHealth,
): { title: string; text: string }[] {
  const { number } = formats;
  return [
    {
      title: t('organisation.health.lastSync'),
      text: syncText(t, formats, health.lastSync),
    },
    {
      title: t('organisation.health.lastSuccess'),
      text: health.lastSucceededAt
        ? formats.dateTime(health.lastSucceededAt)
        : t('organisation.health.never'),
    },
    {
      title: t('organisation.health.error'),
      text: health.lastSync?.error ?? t('organisation.health.noError'),
    },
    {
      title: t('organisation.health.components'),
      text: number(health.components),
    },
    { title: t('organisation.health.drafts'), text: number(health.drafts) },
    {
      title: t('organisation.health.submissions'),
      text: number(health.submissions),
    },
    {
      title: t('organisation.health.modelVersion'),
      text: health.modelVersion,
    },
    {
      title: t('organisation.health.schemaVersion'),
      text: health.schemaVersion ?? t('organisation.health.noSchema'),
    },
    {
      title: t('organisation.health.revision'),
      text: `${number(health.revision)} · ${t(
        'organisation.health.revisionHint',
      )}`,
    },
  ];
}

function syncText(
  t: Translate,
  formats: Formats,
  sync: MaturityHealth['lastSync'],
): string {
  if (!sync) {
    return t('organisation.health.never');
  }
  const when = formats.dateTime(sync.finishedAt);
  switch (sync.outcome) {
    case 'failed':
      return t('organisation.health.failed', { when });
    case 'held-back':
      return t('organisation.health.heldBack', { when });
    default:
  }
  const counts = t('organisation.health.counts', {
    added: sync.added ?? 0,
    changed: sync.changed ?? 0,
    removed: sync.removed ?? 0,
  });
  const succeeded = t('organisation.health.succeeded', {
    when,
    seconds: formats.number(Math.ceil(sync.durationMs / 1000)),
  });
  return `${succeeded} · ${counts}`;
}
