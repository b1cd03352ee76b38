import { useId, useState } from 'react';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { MARKS } from '../../text/marks';
import { Button } from '../../ui/Button';
import { typeScale } from '../../ui/typeScale';
import type { HeatmapMode } from '../state/choices';
import { useHeatmapStyles } from './grid/useHeatmapStyles';
import { FEW_COMPONENTS } from './matrix/heatmapCell';

const useStyles = makeStyles(
  theme => ({
    root: {
      maxWidth: 420,
      padding: theme.spacing(2),
      ...typeScale(theme).body,
    },
    title: { ...typeScale(theme).title, margin: 0 },
    marks: {
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      alignItems: 'center',
      gap: theme.spacing(0.75, 1.5),
      margin: theme.spacing(1.5, 0, 0),
      '& dt': { minWidth: 28, textAlign: 'center', fontWeight: 'bold' },
      '& dd': { margin: 0 },
    },
    text: { margin: theme.spacing(1, 0, 0) },
    close: { display: 'block', margin: theme.spacing(1, 0, 0, 'auto') },
  }),
  { name: 'MlopsMaturityHeatmapMarks' },
);

/** Explains what the cells count, and those marks that are rare. */
export function HeatmapMarks(props: { mode: HeatmapMode; counted: string }) {
  const { mode, counted } = props;
  const classes = useStyles();
  const cell = useHeatmapStyles();
  const t = useMessages();
  const titleId = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const close = () => setAnchor(undefined);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="dialog"
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('heatmap.legend.marks')}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        PaperProps={{ role: 'dialog', 'aria-labelledby': titleId }}
      >
        <div className={classes.root}>
          <h3 id={titleId} className={classes.title}>
            {t('heatmap.legend.marks')}
          </h3>
          <p className={classes.text}>{counted}</p>
          <dl className={classes.marks}>
            {mode === 'gap' && (
              <>
                <dt>+</dt>
                <dd>{t('heatmap.legend.beyond')}</dd>
              </>
            )}
            {mode !== 'gap' && (
              <>
                <dt>{MARKS.yes}</dt>
                <dd>{t('heatmap.legend.all')}</dd>
              </>
            )}
            <dt>–</dt>
            <dd>
              {mode === 'gap'
                ? t('heatmap.legend.notNeeded')
                : t('heatmap.legend.nothing')}
            </dd>
            <dt>
              <span className={`${cell.swatch} ${cell.thin} ${cell.striped}`} />
            </dt>
            <dd>{t('heatmap.legend.thin', { few: FEW_COMPONENTS })}</dd>
            <dt>
              <span className={`${cell.swatch} ${cell.noData}`} />
            </dt>
            <dd>{t('heatmap.legend.noData')}</dd>
            <dt>
              <span className={`${cell.swatch} ${cell.stale}`} />
            </dt>
            <dd>{t('heatmap.legend.stale')}</dd>
            <dt>{MARKS.open}</dt>
            <dd>{t('heatmap.legend.open')}</dd>
            <dt>{MARKS['set-aside']}</dt>
            <dd>{t('heatmap.legend.setAside')}</dd>
          </dl>
          <Button size="small" className={classes.close} onClick={close}>
            {t('common.close')}
          </Button>
        </div>
      </Popover>
    </>
  );
}
