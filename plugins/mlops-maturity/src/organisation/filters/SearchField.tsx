import { useEffect, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import useDebounce from 'react-use/esm/useDebounce';
import useLatest from 'react-use/esm/useLatest';
import { useMessages } from '../../text';

/** Long enough not to ask for every letter, in milliseconds. */
const PAUSE = 350;

/** Narrows down by a part of the name, once typing pauses. */
export function SearchField(props: {
  value: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const t = useMessages();
  const [text, setText] = useState(value);
  const latest = useLatest({ value, onChange });
  useEffect(() => setText(value), [value]);
  useDebounce(
    () => {
      if (text !== latest.current.value) {
        latest.current.onChange(text);
      }
    },
    PAUSE,
    [text],
  );
  return (
    <TextField
      id="mlops-maturity-search"
      type="search"
      size="small"
      variant="outlined"
      label={t('organisation.fields.search')}
      value={text}
      inputProps={{ maxLength: 200 }}
      onChange={event => setText(event.target.value)}
    />
  );
}
