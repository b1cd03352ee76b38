import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TrendMonth } from 'backstage-plugin-mlops-maturity-common';
import { useFormats, useMessages } from '../../text';
import { TrendColumn } from './TrendColumn';
import { trendMonthText } from './trendText';
import { useRovingFocus } from '../../ui/useRovingFocus';

const useStyles = makeStyles(
  theme => ({
    // Wider than the page where there are many months: then it scrolls.
    scroll: { overflowX: 'auto', padding: theme.spacing(0.5) },
    columns: {
      display: 'flex',
      alignItems: 'flex-end',
      gap: theme.spacing(0.75),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    column: { flex: '1 0 38px', maxWidth: 72 },
    // Room for the longest text, so that nothing below moves.
    detail: { minHeight: '4.5em', marginTop: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityTrendChart' },
);

/**
 * The level distribution at month ends, oldest first, as columns. The columns
 * are one stop in the tab order; the arrow keys move between months, and what
 * a month counts stands below in words.
 */
export function TrendChart(props: {
  months: readonly TrendMonth[];
  /** `count` makes columns as high as more components are assessed. */
  height: 'share' | 'count';
  /** Opens what has changed since the end of a month. */
  onOpen?: (month: TrendMonth) => void;
}) {
  const { months, height, onOpen } = props;
  const classes = useStyles();
  const t = useMessages();
  const formats = useFormats();
  const roving = useRovingFocus(months.map(({ month }) => month));
  const [pointed, setPointed] = useState<string>();
  const most = Math.max(1, ...months.map(({ assessed }) => assessed));
  const shown = months.find(({ month }) => month === pointed) ?? months.at(-1);
  return (
    <>
      <div
        className={classes.scroll}
        role="region"
        // What scrolls has to be reachable by keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('charts.trend.months')}
      >
        <div
          role="toolbar"
          tabIndex={-1}
          aria-label={t('charts.trend.title')}
          className={classes.columns}
          onKeyDown={roving.onKeyDown}
        >
          {months.map((month, index) => {
            const { onFocus, ...item } = roving.item(month.month);
            return (
              <TrendColumn
                key={month.month}
                className={classes.column}
                month={month}
                running={index === months.length - 1}
                height={height === 'share' ? 1 : month.assessed / most}
                item={{
                  ...item,
                  onFocus: () => {
                    onFocus();
                    setPointed(month.month);
                  },
                }}
                onPoint={() => setPointed(month.month)}
                onOpen={onOpen && (() => onOpen(month))}
              />
            );
          })}
        </div>
      </div>
      {/* Screen readers have the same words as the names of the columns. */}
      <Typography variant="body2" className={classes.detail} aria-hidden>
        {shown && trendMonthText(t, formats, shown)}
      </Typography>
    </>
  );
}
