import { useId } from 'react';
import InputBase from '@material-ui/core/InputBase';
import MenuItem from '@material-ui/core/MenuItem';
import MuiSelect from '@material-ui/core/Select';
import { makeStyles } from '@material-ui/core/styles';
import { typeScale } from '../typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      minWidth: 0,
      maxWidth: '100%',
      minHeight: 32,
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      // Also where it stands on the darker background of a page.
      backgroundColor: theme.palette.background.paper,
      ...typeScale(theme).body,
      '&:hover': { borderColor: theme.palette.text.primary },
      '&:focus-within': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
    },
    label: {
      flexShrink: 0,
      paddingLeft: theme.spacing(1),
      color: theme.palette.text.secondary,
    },
    input: { minWidth: 0, fontSize: 'inherit' },
    value: {
      minHeight: 0,
      padding: theme.spacing(0.5, 3, 0.5, 1),
      '&:focus': { backgroundColor: 'transparent' },
    },
  }),
  { name: 'MlopsMaturitySelect' },
);

/** Chooses one of several options from a list; its label stands before it. */
export function Select<TValue extends string>(props: {
  label: string;
  value: TValue;
  options: readonly { value: TValue; title: string }[];
  onChange: (value: TValue) => void;
}) {
  const { label, value, options, onChange } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <div className={classes.root}>
      <span id={`${id}-label`} className={classes.label}>
        {label}
      </span>
      <MuiSelect
        id={id}
        labelId={`${id}-label`}
        value={value}
        // An empty value is a choice too, and is shown as one.
        displayEmpty
        classes={{ root: classes.value }}
        input={<InputBase className={classes.input} />}
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
      </MuiSelect>
    </div>
  );
}
