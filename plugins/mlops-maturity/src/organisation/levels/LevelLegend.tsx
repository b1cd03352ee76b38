import { useContext } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { PrintContext } from '../../ui/PrintContext';
import { typeScale } from '../../ui/typeScale';
import { LegendSwatch } from './LegendSwatch';
import { useLegendEntries, type LegendOptions } from './useLegendEntries';

const useStyles = makeStyles(
  theme => ({
    line: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      // German has to fit 1280 px, or the first bar leaves the first screen.
      columnGap: 5,
      rowGap: theme.spacing(0.5),
      margin: theme.spacing(0, 0, 0.5),
      padding: 0,
      listStyle: 'none',
      ...typeScale(theme).caption,
    },
    entry: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 3,
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
  }),
  { name: 'MlopsMaturityLevelLegend' },
);

/**
 * Explains the parts of the bars in one line, and on paper all that is drawn.
 */
export function LevelLegend(props: LegendOptions) {
  const classes = useStyles();
  const t = useMessages();
  const printing = useContext(PrintContext);
  const { common, rare } = useLegendEntries(props);
  return (
    <ul className={classes.line} aria-label={t('charts.legend.title')}>
      {(printing ? [...common, ...rare] : common).map(entry => (
        <li key={entry.key} className={classes.entry}>
          <LegendSwatch entry={entry} />
          <span className={classes.name}>{entry.text}</span>
        </li>
      ))}
    </ul>
  );
}
