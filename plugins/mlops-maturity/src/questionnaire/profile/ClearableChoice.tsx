import { useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { NARROW } from '../../ui/narrow';
import { Choice, type ChoiceOption } from '../../ui/controls/Choice';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    // What comes and goes stands before the answers, so that these stay.
    atEnd: {
      flexDirection: 'row-reverse',
      [NARROW]: { flexDirection: 'row' },
    },
    clear: { fontWeight: 'normal' },
  }),
  { name: 'MlopsMaturityClearableChoice' },
);

/** One of a few answers, or none: what is not known yet is not a choice. */
export function ClearableChoice<TValue extends string>(props: {
  /** Unique on the page. */
  name: string;
  /** What is asked. */
  question: string;
  options: readonly ChoiceOption<TValue>[];
  /** `undefined` if it is not known yet. */
  value: TValue | undefined;
  onChange: (value: TValue | undefined) => void;
  disabled: boolean;
  /** Whether the answers stand at the end of the line. */
  isAtEnd?: boolean;
}) {
  const { name, question, options, value, onChange, disabled, isAtEnd } = props;
  const classes = useStyles();
  const t = useMessages();
  const root = useRef<HTMLDivElement>(null);
  return (
    <div
      className={isAtEnd ? `${classes.root} ${classes.atEnd}` : classes.root}
      ref={root}
    >
      <Choice
        name={name}
        options={options}
        value={value}
        disabled={disabled}
        onChange={onChange}
      />
      {value !== undefined && !disabled && (
        <Button
          size="small"
          className={classes.clear}
          aria-label={t('questionnaire.section.statement.clearFor', {
            statement: question,
          })}
          onClick={() => {
            onChange(undefined);
            root.current?.querySelector('input')?.focus();
          }}
        >
          {t('questionnaire.section.statement.clear')}
        </Button>
      )}
    </div>
  );
}
