import { useEffect, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { CalendarDay, FIRST_DAY } from 'backstage-plugin-mlops-maturity-common';
import { typeScale } from '../../ui/typeScale';
import { isComparable } from '../state/comparableDays';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      ...typeScale(theme).body,
      color: theme.palette.text.secondary,
    },
    input: {
      height: 32,
      boxSizing: 'border-box',
      padding: theme.spacing(0, 1),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      background: 'none',
      color: theme.palette.text.primary,
      colorScheme: theme.palette.type,
      font: 'inherit',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
      '&[aria-invalid="true"]': { borderColor: theme.palette.error.main },
    },
  }),
  { name: 'MlopsMaturityDayField' },
);

/** A day; handed on once it is one that there can be something from. */
export function DayField(props: {
  label: string;
  /** As 2026-12-31. */
  value: string;
  latest: CalendarDay;
  onChange: (value: string) => void;
}) {
  const { label, value, latest, onChange } = props;
  const classes = useStyles();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <label className={classes.root}>
      {label}
      <input
        type="date"
        className={classes.input}
        min={FIRST_DAY}
        max={String(latest)}
        value={text}
        aria-invalid={text !== value}
        onChange={event => {
          const typed = event.target.value;
          setText(typed);
          const day = CalendarDay.parse(typed);
          if (day && isComparable(day, latest)) {
            onChange(typed);
          }
        }}
        onBlur={() => setText(value)}
      />
    </label>
  );
}
