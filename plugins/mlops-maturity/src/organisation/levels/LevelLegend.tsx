import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { LEVELS } from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { levelName } from '../../assessment/levelName';
import { bucketStyle } from '../buckets/bucketStyle';
import { bucketMark, levelBucket } from '../buckets/levelSegments';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(0, 0, 2),
      padding: 0,
      listStyle: 'none',
    },
    entry: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
    },
    swatch: {
      minWidth: 22,
      height: 20,
      lineHeight: '18px',
      textAlign: 'center',
      border: `1px solid ${theme.palette.text.secondary}`,
      fontSize: '0.6875rem',
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
    },
    open: {
      boxSizing: 'border-box',
      borderBottom: `4px dotted ${theme.palette.text.primary}`,
    },
    hollow: { borderStyle: 'dashed', borderColor: theme.palette.text.primary },
  }),
  { name: 'MlopsMaturityLevelLegend' },
);

/** Explains the parts of the bars. */
export function LevelLegend(props: {
  /** Explains the hollow parts too. */
  targets?: boolean;
  /** Explains the dotted edge of what has open requirements. */
  open?: boolean;
  /** Leaves out what is not assessed, where nothing like that is counted. */
  onlyAssessed?: boolean;
}) {
  const classes = useStyles();
  const theme = useTheme();
  const t = useMessages();
  const model = useMaturityModel();
  const entries = [
    ...LEVELS.map(level => ({
      bucket: levelBucket(level),
      text: levelName(model, level),
    })),
    { bucket: 'none' as const, text: t('common.noLevelYet') },
    ...(props.onlyAssessed
      ? []
      : [{ bucket: 'not-assessed' as const, text: t('common.notAssessed') }]),
  ];
  return (
    <ul className={classes.root} aria-label={t('charts.legend.title')}>
      {entries.map(({ bucket, text }) => (
        <Typography
          key={bucket}
          component="li"
          variant="body2"
          className={classes.entry}
        >
          <span className={classes.swatch} style={bucketStyle(bucket, theme)}>
            {bucketMark(t, bucket)}
          </span>
          {text}
        </Typography>
      ))}
      {props.open && (
        <Typography component="li" variant="body2" className={classes.entry}>
          <span className={`${classes.swatch} ${classes.open}`} />
          {t('charts.legend.open')}
        </Typography>
      )}
      {props.targets && (
        <Typography component="li" variant="body2" className={classes.entry}>
          <span className={`${classes.swatch} ${classes.hollow}`} />
          {t('charts.legend.target')}
        </Typography>
      )}
    </ul>
  );
}
