import { useEffect, useRef, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { useFormats, useMessages } from '../../text';
import { useFieldStyles } from '../../fields/useFieldStyles';

/** The greatest count that the backend takes. */
const MAX_COUNT = 100_000;

/**
 * A whole number that may be unknown; saved while it is typed. While the text
 * is no number, the value is the one from before the typing: no part of what
 * is meant is saved.
 */
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
  const { number, readCount } = useFormats();
  const saved = value === null ? '' : String(value);
  const [text, setText] = useState(saved);
  /** The value from before the typing; `undefined` while nobody types. */
  const before = useRef<number | null>();

  useEffect(() => {
    if (before.current === undefined) {
      setText(saved);
    }
  }, [saved]);

  /** `null` is unknown, `undefined` is not a count. */
  const parse = (typed: string): number | null | undefined => {
    if (typed.trim() === '') {
      return null;
    }
    const read = readCount(typed);
    return read !== undefined && read <= MAX_COUNT ? read : undefined;
  };
  const count = parse(text);
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
        before.current = value;
      }}
      onChange={event => {
        setText(event.target.value);
        const typed = parse(event.target.value);
        const next = typed === undefined ? before.current : typed;
        if (next !== undefined && next !== value) {
          onType(next);
        }
      }}
      onBlur={() => {
        before.current = undefined;
        onDone();
      }}
    />
  );
}
