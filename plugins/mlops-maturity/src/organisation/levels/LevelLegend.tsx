import { useContext, useState } from 'react';
import Popover from '@material-ui/core/Popover';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import HelpIcon from '@material-ui/icons/HelpOutline';
import { LEVELS } from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { levelName } from '../../assessment/levelName';
import { PrintContext } from '../../ui/PrintContext';
import { typeScale } from '../../ui/typeScale';
import { bucketStyle } from '../buckets/bucketStyle';
import {
  bucketMark,
  levelBucket,
  type LevelBucket,
} from '../buckets/levelSegments';
import { IconButton } from '../../ui/Button';

const useStyles = makeStyles(
  theme => ({
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.5),
      margin: theme.spacing(0, 0, 0.5),
      padding: 0,
      listStyle: 'none',
      ...typeScale(theme).caption,
    },
    list: {
      display: 'grid',
      gap: theme.spacing(1),
      margin: 0,
      padding: theme.spacing(2),
      listStyle: 'none',
      ...typeScale(theme).body,
    },
    entry: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    // Where there is no room for the names, the list of the marks has them.
    name: {
      [`@media screen and (max-width: ${theme.breakpoints.values.md - 1}px)`]: {
        '$line &': {
          position: 'absolute',
          width: 1,
          height: 1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
        },
      },
    },
    swatch: {
      flexShrink: 0,
      minWidth: 22,
      height: 18,
      lineHeight: '16px',
      boxSizing: 'border-box',
      textAlign: 'center',
      border: `1px solid ${theme.palette.text.secondary}`,
      fontSize: '0.6875rem',
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
      '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
    },
    open: { borderBottom: `4px dotted ${theme.palette.text.primary}` },
    hollow: { borderStyle: 'dashed', borderColor: theme.palette.text.primary },
    help: { padding: 2 },
  }),
  { name: 'MlopsMaturityLevelLegend' },
);

interface Entry {
  key: string;
  text: string;
  bucket?: LevelBucket;
  mark?: 'open' | 'hollow';
}

/**
 * Explains the parts of the bars in one line; all that can be drawn in them is
 * one click away, and on paper below each other.
 */
export function LevelLegend(props: {
  /** Explains the hollow parts too. */
  targets?: boolean;
  /** Explains the dotted edge of what has open requirements. */
  open?: boolean;
  /** Leaves out what is not assessed, where nothing like that is counted. */
  onlyAssessed?: boolean;
}) {
  const { targets, open, onlyAssessed } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const printing = useContext(PrintContext);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const common: Entry[] = [
    ...LEVELS.map(level => ({
      key: String(level),
      bucket: levelBucket(level),
      text: levelName(model, level),
    })),
    { key: 'none', bucket: 'none', text: t('common.noLevelYet') },
    ...(onlyAssessed
      ? []
      : [
          {
            key: 'not-assessed',
            bucket: 'not-assessed' as const,
            text: t('common.notAssessed'),
          },
        ]),
  ];
  const rare: Entry[] = [
    ...(open
      ? [{ key: 'open', mark: 'open' as const, text: t('charts.legend.open') }]
      : []),
    ...(targets
      ? [
          {
            key: 'targets',
            mark: 'hollow' as const,
            text: t('charts.legend.target'),
          },
        ]
      : []),
  ];
  const entries = (all: readonly Entry[]) =>
    all.map(entry => (
      <li key={entry.key} className={classes.entry}>
        <Swatch entry={entry} />
        <span className={classes.name}>{entry.text}</span>
      </li>
    ));
  return (
    <ul className={classes.line} aria-label={t('charts.legend.title')}>
      {entries(printing ? [...common, ...rare] : common)}
      {!printing && (
        <li>
          <IconButton
            className={classes.help}
            aria-label={t('charts.legend.marks')}
            title={t('charts.legend.marks')}
            aria-haspopup="dialog"
            onClick={event => setAnchor(event.currentTarget)}
          >
            <HelpIcon fontSize="small" />
          </IconButton>
          <Popover
            open={anchor !== undefined}
            anchorEl={anchor}
            anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
            PaperProps={{
              role: 'dialog',
              'aria-label': t('charts.legend.marks'),
              tabIndex: -1,
            }}
            onClose={() => setAnchor(undefined)}
          >
            <ul className={classes.list}>{entries([...common, ...rare])}</ul>
          </Popover>
        </li>
      )}
    </ul>
  );
}

function Swatch(props: { entry: Entry }) {
  const { bucket, mark } = props.entry;
  const classes = useStyles();
  const theme = useTheme();
  const t = useMessages();
  return bucket ? (
    <span className={classes.swatch} style={bucketStyle(bucket, theme)}>
      {bucketMark(t, bucket)}
    </span>
  ) : (
    <span className={`${classes.swatch} ${mark ? classes[mark] : ''}`} />
  );
}
