import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  percentOf,
  type SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import { When } from '../common/When';
import type { DrilldownSubject } from './drilldown';

const TILE_HEIGHT = 104;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
      gap: theme.spacing(1.5),
      margin: theme.spacing(3, 0, 0),
      padding: 0,
      listStyle: 'none',
    },
    tile: {
      width: '100%',
      height: TILE_HEIGHT,
      padding: theme.spacing(1.5),
      display: 'block',
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

interface Tile {
  title: string;
  subject: DrilldownSubject;
  count: number;
  /** What the count is a part of; left out for the whole. */
  of?: { total: number; what: string };
}

/**
 * The organisation in six numbers, each of which opens the components that it
 * counts.
 */
export function SummaryStrip(props: {
  summary: SummaryReport | undefined;
  onOpen: (subject: DrilldownSubject) => void;
}) {
  const { summary, onOpen } = props;
  const classes = useStyles();
  if (!summary) {
    return (
      <div className={classes.root} data-testid="summary-loading">
        {Array.from({ length: 6 }, (_, index) => (
          <Skeleton key={index} variant="rect" height={TILE_HEIGHT} />
        ))}
      </div>
    );
  }
  return (
    <>
      <ul className={classes.root} aria-label="Summary">
        {tilesOf(summary).map(tile => (
          <li key={tile.title}>
            <ButtonBase
              className={classes.tile}
              onClick={() => onOpen(tile.subject)}
            >
              <Typography variant="body2">{tile.title}</Typography>
              <span className={classes.number}>{tile.count}</span>{' '}
              <span className={classes.share}>{shareText(tile)}</span>
              <Typography variant="body2" color="textSecondary">
                {wholeText(tile)}
              </Typography>
            </ButtonBase>
          </li>
        ))}
      </ul>
      <Typography className={classes.caption} variant="body2">
        {notAssessedText(summary)}{' '}
        {summary.catalogSyncedAt === null ? (
          'The catalog has not been read yet.'
        ) : (
          <>
            Catalog read <When iso={summary.catalogSyncedAt} />.
          </>
        )}
      </Typography>
    </>
  );
}

function tilesOf(summary: SummaryReport): Tile[] {
  const assessed = { total: summary.assessed, what: 'assessed' };
  return [
    { title: 'In scope', subject: { kind: 'all' }, count: summary.inScope },
    {
      title: 'Assessed',
      subject: { kind: 'state', state: 'assessed' },
      count: summary.assessed,
      of: { total: summary.inScope, what: 'in scope' },
    },
    {
      title: 'Basics met',
      subject: { kind: 'state', state: 'basics-met' },
      count: summary.basicsMet,
      of: assessed,
    },
    {
      title: 'On target',
      subject: { kind: 'state', state: 'on-target' },
      count: summary.onTarget,
      of: { total: summary.withTarget, what: 'with a target' },
    },
    {
      title: 'Stale',
      subject: { kind: 'state', state: 'stale' },
      count: summary.stale,
      of: assessed,
    },
    {
      title: 'Contradicted',
      subject: { kind: 'state', state: 'contradicted' },
      count: summary.contradicted,
      of: assessed,
    },
  ];
}

function shareText({ count, of }: Tile): string | undefined {
  const percent = of ? percentOf(count, of.total) : null;
  return percent === null ? undefined : `${percent} %`;
}

function wholeText({ count, of }: Tile): string {
  if (of) {
    return `of ${of.total} ${of.what}`;
  }
  return count === 1 ? 'component' : 'components';
}

function notAssessedText({ notAssessed, draftOnly }: SummaryReport): string {
  if (notAssessed === 0) {
    return 'Every component is assessed.';
  }
  return draftOnly === 0
    ? `${notAssessed} not assessed.`
    : `${notAssessed} not assessed, of which ${draftOnly} have a draft.`;
}
