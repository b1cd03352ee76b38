import { useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';

const useStyles = makeStyles(
  theme => ({
    button: {
      textTransform: 'none',
      whiteSpace: 'nowrap',
      // The default grey is too faint to read.
      color: theme.palette.text.primary,
      '&$selected': {
        color: theme.palette.text.primary,
        fontWeight: 'bold',
      },
    },
    selected: {},
  }),
  { name: 'MlopsMaturityChoice' },
);

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; title: string }[];
  onChange: (value: T) => void;
}

/** Chooses one of two or three short options that are all in view. */
export function Toggle<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, onChange } = props;
  const classes = useStyles();
  return (
    <ToggleButtonGroup exclusive size="small" value={value} aria-label={label}>
      {options.map(option => (
        <ToggleButton
          key={option.value}
          value={option.value}
          classes={{ root: classes.button, selected: classes.selected }}
          onClick={() => onChange(option.value)}
        >
          {option.title}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Chooses one of several options from a list. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <TextField
      // Without an id, the label does not name the control.
      id={id}
      select
      size="small"
      variant="outlined"
      label={label}
      value={value}
      style={{ minWidth: `${Math.max(7, label.length / 2 + 2.5)}em` }}
      // An empty value is a choice too, and is shown as one.
      InputLabelProps={{ shrink: true, style: { whiteSpace: 'nowrap' } }}
      SelectProps={{ displayEmpty: true }}
      onChange={event => {
        const chosen = options.find(
          option => option.value === event.target.value,
        );
        if (chosen) {
          onChange(chosen.value);
        }
      }}
    >
      {options.map(option => (
        <MenuItem key={option.value} value={option.value}>
          {option.title}
        </MenuItem>
      ))}
    </TextField>
  );
}
