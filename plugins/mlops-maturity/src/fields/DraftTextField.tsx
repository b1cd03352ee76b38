import { useEffect, useRef, useState, type ReactNode } from 'react';
import TextField from '@material-ui/core/TextField';
import { useFieldStyles } from './useFieldStyles';

/** The longest text that the backend takes, in characters. */
const MAX_LENGTH = 2000;

/**
 * A text that is saved while it is typed.
 *
 * @remarks
 * What is being typed belongs to the typist: the field follows `value` only
 * while it is not focused, so that saving never moves the cursor or takes a
 * blank away.
 */
export function DraftTextField(props: {
  /** Unique on the page; ties the label to the field. */
  id: string;
  label: string;
  value: string;
  onType: (text: string) => void;
  /** Called when the field is left. */
  onDone: () => void;
  disabled?: boolean;
  required?: boolean;
  error?: boolean;
  helperText?: ReactNode;
  multiline?: boolean;
  maxLength?: number;
  type?: 'text' | 'url';
}) {
  const {
    value,
    onType,
    onDone,
    type = 'text',
    maxLength = MAX_LENGTH,
  } = props;
  const classes = useFieldStyles();
  const [text, setText] = useState(value);
  const isFocused = useRef(false);

  useEffect(() => {
    if (!isFocused.current) {
      setText(value);
    }
  }, [value]);

  return (
    <TextField
      id={props.id}
      className={classes.root}
      label={props.label}
      value={text}
      onChange={event => {
        setText(event.target.value);
        onType(event.target.value);
      }}
      onFocus={() => {
        isFocused.current = true;
      }}
      onBlur={() => {
        isFocused.current = false;
        onDone();
      }}
      disabled={props.disabled}
      required={props.required}
      error={props.error}
      helperText={props.helperText}
      multiline={props.multiline}
      minRows={props.multiline ? 2 : undefined}
      type={type}
      variant="outlined"
      size="small"
      fullWidth
      // A label that moves would cover a text that arrives while it does.
      InputLabelProps={{ shrink: true }}
      inputProps={{ maxLength }}
    />
  );
}
