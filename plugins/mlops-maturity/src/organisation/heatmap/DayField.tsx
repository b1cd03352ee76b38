import { useEffect, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { CalendarDay } from 'backstage-plugin-mlops-maturity-common';

/** Nothing is older; while a year is typed, it is the year 2, 20 and 202. */
const EARLIEST = '2000-01-01';

/** A day; handed on once it is one that there can be something from. */
export function DayField(props: {
  id: string;
  label: string;
  /** As 2026-12-31. */
  value: string;
  latest: CalendarDay;
  onChange: (value: string) => void;
}) {
  const { id, label, value, latest, onChange } = props;
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <TextField
      id={id}
      type="date"
      size="small"
      variant="outlined"
      label={label}
      style={{ minWidth: 170 }}
      InputLabelProps={{ shrink: true }}
      inputProps={{ min: EARLIEST, max: String(latest) }}
      value={text}
      error={text !== value}
      onChange={event => {
        const typed = event.target.value;
        setText(typed);
        const day = CalendarDay.parse(typed);
        const isPossible = day && !latest.isBefore(day) && typed >= EARLIEST;
        if (isPossible) {
          onChange(typed);
        }
      }}
      onBlur={() => setText(value)}
    />
  );
}
