import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { Skeleton } from '../../ui/states/Skeleton';
import { Toolbar } from '../../ui/controls/Toolbar';
import { typeScale } from '../../ui/typeScale';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { DrilldownSubject } from '../state/drilldown';
import { TILE_COUNT, tilesOf, type Tile } from './tiles';

const TILE_HEIGHT = 54;

const useStyles = makeStyles(
  theme => ({
    root: {
      '& > *': {
        display: 'grid',
        // The second tile has the most words, and all keep to one line.
        gridTemplateColumns:
          'minmax(0, 1fr) minmax(0, 1.5fr) repeat(2, minmax(0, 1fr))',
        alignItems: 'stretch',
        gap: theme.spacing(1.5),
        [theme.breakpoints.down('sm')]: {
          gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
          gap: theme.spacing(1),
        },
      },
    },
    tile: {
      width: '100%',
      minHeight: TILE_HEIGHT,
      padding: theme.spacing(0.5, 1.5),
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      justifyContent: 'flex-start',
      textAlign: 'start',
      ...typeScale(theme).body,
      borderRadius: theme.shape.borderRadius,
      border: `1px solid ${theme.palette.divider}`,
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
    },
    numbers: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      columnGap: theme.spacing(0.75),
      fontVariantNumeric: 'tabular-nums',
    },
    number: { fontSize: '1.125rem', lineHeight: 1.3, fontWeight: 'bold' },
    beside: {
      ...typeScale(theme).caption,
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MlopsMaturitySummaryStrip' },
);

/**
 * The organisation in four numbers, each of which opens the components that it
 * counts.
 */
export function SummaryStrip(props: {
  summary: SummaryReport | undefined;
  onOpen: (subject: DrilldownSubject) => void;
}) {
  const { summary, onOpen } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      {summary ? (
        <Toolbar label={t('organisation.summary.title')}>
          {tilesOf(t, summary).map(tile => (
            <SummaryTile
              key={tile.name}
              tile={tile}
              onOpen={() => onOpen(tile.subject)}
            />
          ))}
        </Toolbar>
      ) : (
        <div data-testid="summary-loading">
          {Array.from({ length: TILE_COUNT }, (_, index) => (
            <Skeleton key={index} height={TILE_HEIGHT} />
          ))}
        </div>
      )}
    </div>
  );
}

function SummaryTile(props: { tile: Tile; onOpen: () => void }) {
  const { title, count, share, whole, note } = props.tile;
  const classes = useStyles();
  const t = useMessages();
  return (
    <ButtonBase className={classes.tile} onClick={props.onOpen}>
      <span>{title}</span>{' '}
      <span className={classes.numbers}>
        <span className={classes.number}>{t.formats.number(count)}</span>{' '}
        <span>{share}</span> <span className={classes.beside}>{whole}</span>
        {note && (
          <span className={classes.beside}>
            <span aria-hidden>{note.mark}</span>
            <VisuallyHidden>{note.text}</VisuallyHidden>
          </span>
        )}
      </span>
    </ButtonBase>
  );
}
