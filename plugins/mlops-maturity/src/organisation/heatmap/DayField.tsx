import { useEffect, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { CalendarDay, FIRST_DAY } from 'backstage-plugin-mlops-maturity-common';
import { isComparable } from '../state/comparableDays';

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
      inputProps={{ min: FIRST_DAY, max: String(latest) }}
      value={text}
      error={text !== value}
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
  );
}
