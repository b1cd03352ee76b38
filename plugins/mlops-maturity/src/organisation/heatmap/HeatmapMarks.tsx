import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { MARKS } from '../../text/marks';
import { Explained } from '../controls/Explained';
import { HelpButton } from '../controls/HelpButton';
import type { HeatmapMode } from '../state/choices';
import { useHeatmapStyles } from './grid/useHeatmapStyles';
import { FEW_COMPONENTS } from './matrix/pooledAnswers';

const useStyles = makeStyles(
  theme => ({ counted: { margin: theme.spacing(0, 0, 1.5) } }),
  { name: 'MlopsMaturityHeatmapMarks' },
);

/** Explains what the cells count, and those marks that are rare. */
export function HeatmapMarks(props: { mode: HeatmapMode; counted: string }) {
  const { mode, counted } = props;
  const classes = useStyles();
  const cell = useHeatmapStyles();
  const t = useMessages();
  const swatch = (...names: string[]) => (
    <span className={[cell.swatch, ...names].join(' ')} />
  );
  return (
    <HelpButton title={t('heatmap.legend.marks')} above>
      <p className={classes.counted}>{counted}</p>
      <Explained
        entries={[
          mode === 'gap'
            ? { key: 'beyond', sign: '+', text: t('heatmap.legend.beyond') }
            : { key: 'all', sign: MARKS.yes, text: t('heatmap.legend.all') },
          {
            key: 'nothing',
            sign: '–',
            text:
              mode === 'gap'
                ? t('heatmap.legend.notNeeded')
                : t('heatmap.legend.nothing'),
          },
          {
            key: 'thin',
            sign: swatch(cell.thin, cell.striped),
            text: t('heatmap.legend.thin', { few: FEW_COMPONENTS }),
          },
          {
            key: 'no-data',
            sign: swatch(cell.noData),
            text: t('heatmap.legend.noData'),
          },
          {
            key: 'stale',
            sign: swatch(cell.stale),
            text: t('heatmap.legend.stale'),
          },
          {
            key: 'open',
            sign: MARKS.open,
            text: t('heatmap.legend.open'),
          },
          {
            key: 'set-aside',
            sign: MARKS['set-aside'],
            text: t('heatmap.legend.setAside'),
          },
        ]}
      />
    </HelpButton>
  );
}
