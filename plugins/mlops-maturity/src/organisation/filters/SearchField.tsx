import { useEffect, useState } from 'react';
import InputBase from '@material-ui/core/InputBase';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import useDebounce from 'react-use/esm/useDebounce';
import useLatest from 'react-use/esm/useLatest';
import { useMessages } from '../../text';
import { typeScale } from '../../ui/typeScale';

/** Long enough not to ask for every letter, in milliseconds. */
const PAUSE = 350;

const useStyles = makeStyles(
  theme => ({
    root: {
      flex: '0 1 180px',
      [theme.breakpoints.down('xs')]: { flexGrow: 1 },
      minWidth: 120,
      minHeight: 32,
      padding: theme.spacing(0, 1),
      boxSizing: 'border-box',
      gap: theme.spacing(0.5),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
      ...typeScale(theme).body,
      '&:focus-within': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
    },
    input: {
      padding: 0,
      '&::placeholder': { color: theme.palette.text.secondary, opacity: 1 },
    },
  }),
  { name: 'MlopsMaturitySearchField' },
);

/** Narrows down by a part of the name, once typing pauses. */
export function SearchField(props: {
  value: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const classes = useStyles();
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
  const label = t('organisation.fields.search');
  return (
    <InputBase
      id="mlops-maturity-search"
      type="search"
      classes={{ root: classes.root, input: classes.input }}
      startAdornment={<SearchIcon aria-hidden fontSize="small" />}
      placeholder={label}
      value={text}
      inputProps={{ 'aria-label': label, maxLength: 200 }}
      onChange={event => setText(event.target.value)}
    />
  );
}
