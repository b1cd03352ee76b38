import { makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { LEVELS } from 'backstage-plugin-mlops-maturity-common';
import { levelName } from '../common';
import { bucketStyle } from './bucketStyle';
import { levelBucket, type LevelBucket } from './levelSegments';

const ENTRIES: readonly { bucket: LevelBucket; mark: string; text: string }[] =
  [
    ...LEVELS.map(level => ({
      bucket: levelBucket(level),
      mark: String(level),
      text: levelName(level),
    })),
    { bucket: 'none', mark: '', text: 'Assessed, no level' },
    { bucket: 'not-assessed', mark: '', text: 'Not assessed' },
  ];

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
      width: 20,
      height: 20,
      lineHeight: '18px',
      textAlign: 'center',
      border: `1px solid ${theme.palette.text.secondary}`,
      fontSize: '0.75rem',
      fontWeight: 'bold',
    },
  }),
  { name: 'MlopsMaturityLevelLegend' },
);

/** Explains the parts of the bars. */
export function LevelLegend() {
  const classes = useStyles();
  const theme = useTheme();
  return (
    <ul className={classes.root} aria-label="Legend of the levels">
      {ENTRIES.map(({ bucket, mark, text }) => (
        <Typography
          key={bucket}
          component="li"
          variant="body2"
          className={classes.entry}
        >
          <span className={classes.swatch} style={bucketStyle(bucket, theme)}>
            {mark}
          </span>
          {text}
        </Typography>
      ))}
    </ul>
  );
}
