import { useLayoutEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type { TrendMonth } from 'backstage-plugin-mlops-maturity-common';
import { useFormats, useMessages } from '../../text';
import { typeScale } from '../../ui/typeScale';
import { TrendColumn } from './TrendColumn';
import { trendMonthText } from './trendText';
import { useRovingFocusWithin } from '../../ui/focus/useRovingFocusWithin';

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
    detail: {
      minHeight: '4.5em',
      margin: theme.spacing(1, 0),
      ...typeScale(theme).body,
    },
    hint: {
      minHeight: 30,
      paddingTop: theme.spacing(0.5),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MlopsMaturityTrendChart' },
);

/**
 * The level distribution at month ends, oldest first, as columns. The columns
 * are one stop in the tab order; the arrow keys move between months. What the
 * one counts that is pointed at stands below in words.
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
  const roving = useRovingFocusWithin<HTMLDivElement>();
  // By the mouse or the focus.
  const [pointed, setPointed] = useState<string>();
  const most = Math.max(1, ...months.map(({ assessed }) => assessed));
  const newest = months[months.length - 1];
  const shown = months.find(({ month }) => month === pointed) ?? newest;

  // Where there is no room for all, the newest ones are those to see.
  const scroller = useRef<HTMLDivElement>(null);
  const first = months[0].month;
  useLayoutEffect(() => {
    if (scroller.current) {
      scroller.current.scrollLeft = scroller.current.scrollWidth;
    }
  }, [first, newest.month]);
  return (
    <>
      <div
        ref={scroller}
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
          {...roving}
          onMouseLeave={() => setPointed(undefined)}
          onBlur={event => {
            roving.onBlur(event);
            setPointed(undefined);
          }}
        >
          {months.map(month => (
            <TrendColumn
              key={month.month}
              className={classes.column}
              month={month}
              height={height === 'share' ? 1 : month.assessed / most}
              onPoint={() => setPointed(month.month)}
              // There is nothing after the newest one.
              onOpen={
                month === newest ? undefined : onOpen && (() => onOpen(month))
              }
            />
          ))}
        </div>
      </div>
      <div className={classes.detail}>
        {/* Screen readers have the same words as the names of the columns. */}
        <span aria-hidden>{trendMonthText(t, formats, shown)}</span>
        {onOpen && (
          <div className={classes.hint}>{t('organisation.trend.choose')}</div>
        )}
      </div>
    </>
  );
}
