import { useEffect, useRef, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { useFormats, useMessages } from '../../translation';
import { useFieldStyles } from './useFieldStyles';

/** The greatest count that the backend takes. */
const MAX_COUNT = 100_000;

/** A whole number that may be unknown; saved while it is typed. */
export function CountField(props: {
  /** Unique on the page; ties the label to the field. */
  id: string;
  label: string;
  value: number | null;
  onType: (value: number | null) => void;
  onDone: () => void;
  disabled: boolean;
}) {
  const { id, label, value, onType, onDone, disabled } = props;
  const classes = useFieldStyles();
  const t = useMessages();
  const { number } = useFormats();
  const saved = value === null ? '' : String(value);
  const [text, setText] = useState(saved);
  const isFocused = useRef(false);

  useEffect(() => {
    if (!isFocused.current) {
      setText(saved);
    }
  }, [saved]);

  const count = parseCount(text);
  const help =
    count === undefined
      ? t('questionnaire.profile.count.invalid', { most: number(MAX_COUNT) })
      : t('questionnaire.profile.count.unknown');
  return (
    <TextField
      id={id}
      className={classes.root}
      label={label}
      value={text}
      disabled={disabled}
      variant="outlined"
      size="small"
      error={count === undefined}
      helperText={disabled ? undefined : help}
      inputProps={{ inputMode: 'numeric' }}
      onFocus={() => {
        isFocused.current = true;
      }}
      onChange={event => {
        setText(event.target.value);
        const typed = parseCount(event.target.value);
        if (typed !== undefined) {
          onType(typed);
        }
      }}
      onBlur={() => {
        isFocused.current = false;
        onDone();
      }}
    />
  );
}

/** `null` is unknown, `undefined` is not a count. */
function parseCount(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') {
    return null;
  }
  const count = Number(trimmed);
  return /^\d+$/.test(trimmed) && count <= MAX_COUNT ? count : undefined;
}
