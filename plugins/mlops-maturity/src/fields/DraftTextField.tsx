import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import useLatest from 'react-use/esm/useLatest';
import TextField from '@material-ui/core/TextField';
import { useFieldStyles } from './useFieldStyles';

/** The longest text that the backend takes, in characters. */
const MAX_LENGTH = 2000;

/**
 * A text that is saved while it is typed, or when it is complete.
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
  /**
   * For texts of which the beginning may mean something else, as with an
   * address: handed on once the field is left or Enter is pressed.
   */
  onlyWhole?: boolean;
  /** Says what is wrong with the text as it is typed, where something is. */
  check?: (text: string) => string | undefined;
}) {
  const {
    value,
    onType,
    onDone,
    type = 'text',
    maxLength = MAX_LENGTH,
    onlyWhole = false,
    check,
  } = props;
  const classes = useFieldStyles();
  const [text, setText] = useState(value);
  const isFocused = useRef(false);
  /** What is typed and not handed on yet. */
  const pending = useRef<string>();
  const handOn = useLatest(() => {
    if (pending.current !== undefined) {
      onType(pending.current);
      pending.current = undefined;
    }
  });
  // A page that is left takes the field away without leaving it.
  useLayoutEffect(() => () => handOn.current(), [handOn]);
  // Whether it is complete only the typist knows: the browser asks before a
  // page is left with it.
  useEffect(() => {
    const askFirst = (event: BeforeUnloadEvent) => {
      if (pending.current !== undefined) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', askFirst);
    return () => window.removeEventListener('beforeunload', askFirst);
  }, []);

  useEffect(() => {
    if (!isFocused.current) {
      setText(value);
    }
  }, [value]);

  const problem = check?.(text);
  return (
    <TextField
      id={props.id}
      className={classes.root}
      label={props.label}
      value={text}
      onChange={event => {
        setText(event.target.value);
        pending.current = event.target.value;
        if (!onlyWhole) {
          handOn.current();
        }
      }}
      onKeyDown={event => {
        if (onlyWhole && event.key === 'Enter') {
          handOn.current();
          onDone();
        }
      }}
      onFocus={() => {
        isFocused.current = true;
      }}
      onBlur={() => {
        isFocused.current = false;
        handOn.current();
        onDone();
      }}
      disabled={props.disabled}
      required={props.required}
      error={props.error || problem !== undefined}
      helperText={problem ?? props.helperText}
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
