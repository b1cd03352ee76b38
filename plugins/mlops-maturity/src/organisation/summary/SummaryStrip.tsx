import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { useFormats, useMessages, type Translate } from '../../text';
import type { DrilldownSubject } from '../state/drilldown';
import { TILE_COUNT, tilesOf } from './tiles';

const TILE_HEIGHT = 118;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
      gap: theme.spacing(1.5),
      margin: theme.spacing(2, 0, 0),
      padding: 0,
      listStyle: 'none',
    },
    tile: {
      width: '100%',
      height: '100%',
      minHeight: TILE_HEIGHT,
      padding: theme.spacing(1.5),
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      justifyContent: 'flex-start',
      textAlign: 'left',
      borderRadius: theme.shape.borderRadius,
      border: `1px solid ${theme.palette.divider}`,
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `3px solid ${theme.palette.text.primary}`,
        outlineOffset: 1,
      },
    },
    number: {
      fontSize: '1.75rem',
      lineHeight: 1.3,
      fontWeight: 'bold',
      fontVariantNumeric: 'tabular-nums',
    },
    share: { marginLeft: theme.spacing(0.5) },
    caption: { marginTop: theme.spacing(1) },
  }),
  { name: 'MlopsMaturitySummaryStrip' },
);

/**
 * The organisation in eight numbers, each of which opens the components that
 * it counts.
 */
export function SummaryStrip(props: {
  summary: SummaryReport | undefined;
  onOpen: (subject: DrilldownSubject) => void;
}) {
  const { summary, onOpen } = props;
  const classes = useStyles();
  const t = useMessages();
  const { number, dateTime } = useFormats();
  if (!summary) {
    return (
      <div className={classes.root} data-testid="summary-loading">
        {Array.from({ length: TILE_COUNT }, (_, index) => (
          <Skeleton key={index} variant="rect" height={TILE_HEIGHT} />
        ))}
      </div>
    );
  }
  return (
    <>
      <ul className={classes.root} aria-label={t('organisation.summary.title')}>
        {tilesOf(t, summary).map(tile => (
          <li key={tile.name}>
            <ButtonBase
              className={classes.tile}
              onClick={() => onOpen(tile.subject)}
            >
              <Typography variant="body2">{tile.title}</Typography>{' '}
              <span>
                <span className={classes.number}>{number(tile.count)}</span>{' '}
                <span className={classes.share}>{tile.share}</span>
              </span>{' '}
              <Typography variant="body2" color="textSecondary">
                {tile.whole}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </ul>
      <Typography className={classes.caption} variant="body2">
        {notAssessedText(t, summary)}{' '}
        {summary.catalogSyncedAt === null
          ? t('organisation.summary.neverRead')
          : t('organisation.summary.read', {
              when: dateTime(summary.catalogSyncedAt),
            })}
      </Typography>
    </>
  );
}

function notAssessedText(t: Translate, summary: SummaryReport): string {
  const { notAssessed, draftOnly } = summary;
  if (notAssessed === 0) {
    return t('organisation.summary.allAssessed');
  }
  return draftOnly === 0
    ? t('organisation.summary.notAssessed', { notAssessed })
    : t('organisation.summary.notAssessedWithDrafts', {
        notAssessed,
        drafts: draftOnly,
      });
}
