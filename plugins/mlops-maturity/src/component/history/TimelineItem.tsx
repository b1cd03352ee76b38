import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findSection,
  type HistoryEntry,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { LevelBadge } from '../../assessment/LevelBadge';
import { LevelStanding } from '../../assessment/LevelStanding';
import { ratioText } from '../../assessment/RatioText';
import { When } from '../../ui/When';
import type { TimelineEvent } from './timeline';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: '32px minmax(0, 1fr)',
      gap: theme.spacing(0, 2),
      alignItems: 'start',
      padding: theme.spacing(1.5, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    button: {
      minWidth: 0,
      marginLeft: -5,
      marginRight: 16,
    },
    mark: { textAlign: 'center', color: theme.palette.text.secondary },
  }),
  { name: 'MlopsMaturityTimelineItem' },
);

/** One submission or confirmation. */
export function TimelineItem(props: {
  event: TimelineEvent;
  /** The submission before; `undefined` if there is none, or not known yet. */
  previous: HistoryEntry | undefined;
  onOpen: (revision: number, compare?: number) => void;
}) {
  const { event, previous, onOpen } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  if (event.kind === 'confirmation') {
    const person = <EntityName entityRef={event.by} defaultKind="User" />;
    return (
      <li className={classes.root}>
        <span aria-hidden className={classes.mark}>
          ✓
        </span>
        <div>
          <Typography variant="body2">
            {event.sections.length === model.sections.length
              ? t('history.confirmedAll', { person })
              : t('history.confirmed', {
                  count: event.sections.length,
                  person,
                  sections: t.formats.list(
                    event.sections.map(
                      id => findSection(model, id)?.title ?? id,
                    ),
                  ),
                })}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            <When iso={event.at} />
          </Typography>
        </div>
      </li>
    );
  }
  const { entry } = event;
  const { revision } = entry;
  return (
    <li className={classes.root}>
      <LevelBadge level={entry.reportedLevel} />
      <div>
        <Typography variant="body2">
          {t('history.submitted', {
            person: (
              <EntityName entityRef={entry.submittedBy} defaultKind="User" />
            ),
            revision,
          })}
        </Typography>
        <Typography variant="body2" color="textSecondary" component="div">
          <When iso={event.at} />
          {` · ${factsOf(t, entry, previous).join(' · ')}`}{' '}
          <LevelStanding known={entry} />
        </Typography>
        <Button
          size="small"
          color="primary"
          className={classes.button}
          aria-label={t('history.openRevision', { revision })}
          onClick={() => onOpen(revision)}
        >
          {t('history.open')}
        </Button>
        {previous !== undefined && (
          <Button
            size="small"
            color="primary"
            className={classes.button}
            aria-label={t('history.changesOf', { revision })}
            onClick={() => onOpen(revision, previous.revision)}
          >
            {t('history.changes')}
          </Button>
        )}
      </div>
    </li>
  );
}

function factsOf(
  t: Translate,
  entry: HistoryEntry,
  previous: HistoryEntry | undefined,
): string[] {
  const { declaredLevel, reportedLevel, target } = entry;
  return [
    ...(declaredLevel !== null && declaredLevel !== reportedLevel
      ? [t('history.declared', { level: declaredLevel })]
      : []),
    ...(target !== null ? [t('history.target', { level: target })] : []),
    t('history.basics', { ratio: ratioText(t, entry.basics) }),
    t('history.beyondBasics', { ratio: ratioText(t, entry.beyondBasics) }),
    // Said where it is another one than before.
    ...(entry.modelVersion === previous?.modelVersion
      ? []
      : [t('history.modelVersion', { version: entry.modelVersion })]),
  ];
}
