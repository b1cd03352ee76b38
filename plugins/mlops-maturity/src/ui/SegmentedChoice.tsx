import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
    },
    option: {
      position: 'relative',
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.75),
      minHeight: 36,
      padding: theme.spacing(0.5, 1.75, 0.5, 1.25),
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: 18,
      color: theme.palette.text.primary,
      // Dialogs stand outside of what sets the font of the page.
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.body2.fontSize,
      lineHeight: 1.3,
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-within': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    chosen: {
      backgroundColor: theme.palette.primary.main,
      borderColor: theme.palette.primary.main,
      color: theme.palette.getContrastText(theme.palette.primary.main),
      fontWeight: 'bold',
      '&:hover': { backgroundColor: theme.palette.primary.main },
    },
    disabled: {
      cursor: 'default',
      '&:not($chosen)': {
        borderColor: theme.palette.divider,
        color: theme.palette.text.secondary,
        '&:hover': { backgroundColor: 'transparent' },
      },
    },
    // Covers the option, so that it can be clicked, focused and found.
    input: {
      position: 'absolute',
      inset: 0,
      width: '100%',
      height: '100%',
      margin: 0,
      opacity: 0,
      cursor: 'inherit',
      // Keeps the question in sight, and the focus out from under the bar.
      scrollMargin: '160px 0 120px',
    },
    mark: {
      display: 'inline-block',
      width: 16,
      textAlign: 'center',
      fontWeight: 'bold',
    },
  }),
  { name: 'MlopsMaturitySegmentedChoice' },
);

/** One of the choices of a {@link SegmentedChoice}. */
export interface SegmentedOption<TValue> {
  value: TValue;
  label: ReactNode;
  /** A sign in front of the label that tells choices apart without colour. */
  mark?: string;
}

/**
 * A few short choices next to each other. They are radio buttons: one tab
 * stop, arrow keys to move.
 *
 * @param props - `value` is `undefined` if nothing is chosen; put the group
 * into a `fieldset` with a `legend`
 */
export function SegmentedChoice<TValue extends string>(props: {
  /** Unique on the page; holds the radio buttons together. */
  name: string;
  options: readonly SegmentedOption<TValue>[];
  value: TValue | undefined;
  onChange: (value: TValue) => void;
  disabled?: boolean;
  describedBy?: string;
}) {
  const {
    name,
    options,
    value,
    onChange,
    disabled = false,
    describedBy,
  } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      {options.map(option => {
        const isChosen = option.value === value;
        return (
          <label
            key={option.value}
            className={[
              classes.option,
              ...(isChosen ? [classes.chosen] : []),
              ...(disabled ? [classes.disabled] : []),
            ].join(' ')}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              className={classes.input}
              checked={isChosen}
              onChange={() => onChange(option.value)}
              disabled={disabled}
              aria-describedby={describedBy}
            />
            <span className={classes.mark} aria-hidden>
              {option.mark ?? (isChosen ? '●' : '○')}
            </span>
            <span>{option.label}</span>
          </label>
        );
      })}
    </div>
  );
}
