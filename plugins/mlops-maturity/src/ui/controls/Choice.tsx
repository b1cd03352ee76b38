import { useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { coveredInput } from './coveredInput';
import { typeScale } from '../typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      flexWrap: 'wrap',
      maxWidth: '100%',
      // For the first one of a line, which has nothing to overlap.
      paddingLeft: 1,
    },
    option: {
      position: 'relative',
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minHeight: 32,
      marginLeft: -1,
      padding: theme.spacing(0.25, 1.5, 0.25, 1),
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.text.secondary}`,
      color: theme.palette.text.primary,
      ...typeScale(theme).body,
      lineHeight: 1.3,
      cursor: 'pointer',
      '&:first-child': {
        borderTopLeftRadius: theme.shape.borderRadius,
        borderBottomLeftRadius: theme.shape.borderRadius,
      },
      '&:last-child': {
        borderTopRightRadius: theme.shape.borderRadius,
        borderBottomRightRadius: theme.shape.borderRadius,
      },
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-within': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
        zIndex: 2,
      },
    },
    chosen: {
      backgroundColor: theme.palette.action.selected,
      zIndex: 1,
      '& $title': { fontWeight: 'bold' },
      '&:hover': { backgroundColor: theme.palette.action.selected },
    },
    disabled: {
      cursor: 'default',
      '&:not($chosen)': {
        borderColor: theme.palette.divider,
        color: theme.palette.text.secondary,
      },
      '&:not($chosen):hover': { backgroundColor: 'transparent' },
    },
    input: coveredInput,
    mark: { width: 14, flexShrink: 0, textAlign: 'center', fontWeight: 'bold' },
    title: {
      // As wide as when it is chosen, so that choosing moves nothing.
      '&::after': {
        content: 'attr(data-title)',
        display: 'block',
        height: 0,
        overflow: 'hidden',
        visibility: 'hidden',
        fontWeight: 'bold',
      },
    },
  }),
  { name: 'MlopsMaturityChoice' },
);

/** One of the options of a {@link Choice}. */
export interface ChoiceOption<TValue> {
  value: TValue;
  title: string;
  /** A sign in front of the title; without one, what is chosen gets a dot. */
  mark?: string;
}

/**
 * A few short options side by side, of which one is chosen. They are radio
 * buttons: one tab stop, arrow keys to move.
 *
 * @param props - `value` is `undefined` if nothing is chosen; without a
 * `label`, put it into a `fieldset` with a `legend`
 */
export function Choice<TValue extends string>(props: {
  label?: string;
  /** Unique on the page; only for those who look for the radio buttons. */
  name?: string;
  value: TValue | undefined;
  options: readonly ChoiceOption<TValue>[];
  onChange: (value: TValue) => void;
  disabled?: boolean;
  describedBy?: string;
}) {
  const { label, value, options, onChange } = props;
  const { disabled = false, describedBy } = props;
  const classes = useStyles();
  const ownName = useId();
  const { name = ownName } = props;
  return (
    <div
      className={classes.root}
      role={label === undefined ? undefined : 'radiogroup'}
      aria-label={label}
    >
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
            <span className={classes.title} data-title={option.title}>
              {option.title}
            </span>
          </label>
        );
      })}
    </div>
  );
}
