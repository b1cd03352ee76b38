import { useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findOption,
  type Dimension,
  type DimensionOption,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/Button';
import { useMessages } from '../../text';
import { optionLevels } from '../answers/words';

const useStyles = makeStyles(
  theme => ({
    options: {
      display: 'grid',
      gap: theme.spacing(1.5),
      gridTemplateColumns: 'repeat(auto-fit, minmax(250px, 1fr))',
    },
    option: {
      position: 'relative',
      display: 'block',
      padding: theme.spacing(2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-within': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 2,
      },
    },
    chosen: {
      borderColor: theme.palette.primary.main,
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    },
    disabled: {
      cursor: 'default',
      '&:hover': { backgroundColor: 'transparent' },
    },
    head: {
      display: 'flex',
      alignItems: 'baseline',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1),
    },
    input: {
      flexShrink: 0,
      margin: 0,
      width: 16,
      height: 16,
      alignSelf: 'center',
      accentColor: theme.palette.primary.main,
    },
    levels: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.body2.fontSize,
      whiteSpace: 'nowrap',
    },
    label: { display: 'block', fontWeight: 'bold' },
    list: {
      margin: 0,
      paddingLeft: theme.spacing(2.5),
      lineHeight: 1.45,
      fontSize: theme.typography.body2.fontSize,
      '& li + li': { marginTop: theme.spacing(0.5) },
    },
    quiet: { color: theme.palette.text.secondary },
    kind: {
      display: 'block',
      margin: theme.spacing(1, 0, 0.25),
      fontSize: theme.typography.caption.fontSize,
      fontWeight: 'bold',
    },
    note: {
      marginTop: theme.spacing(1),
      color: theme.palette.text.secondary,
    },
    clear: {
      fontWeight: 'normal',
      color: theme.palette.text.secondary,
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityDimensionPick' },
);

/** The descriptions to pick from for one dimension. */
export function DimensionPick(props: {
  dimension: Dimension;
  pick: Level | null;
  onPick: (level: Level | null) => void;
  disabled: boolean;
}) {
  const { dimension, pick, onPick, disabled } = props;
  const classes = useStyles();
  const t = useMessages();
  const options = useRef<HTMLDivElement>(null);
  const picked = findOption(dimension, pick);
  return (
    <>
      <div className={classes.options} ref={options}>
        {dimension.options.map((option, index) => {
          const isChosen = option.id === picked?.id;
          const id = `mlops-maturity-${option.id}`;
          return (
            <label
              key={option.id}
              className={[
                classes.option,
                ...(isChosen ? [classes.chosen] : []),
                ...(disabled ? [classes.disabled] : []),
              ].join(' ')}
            >
              <span className={classes.head}>
                <input
                  type="radio"
                  name={`mlops-maturity-${dimension.id}`}
                  className={classes.input}
                  checked={isChosen}
                  disabled={disabled}
                  onChange={() => onPick(option.countsAs)}
                  aria-labelledby={`${id}-label ${id}-levels`}
                  aria-describedby={`${id}-text`}
                />
                <span>
                  <span className={classes.label} id={`${id}-label`}>
                    {option.label}
                  </span>
                  <span className={classes.levels} id={`${id}-levels`}>
                    {optionLevels(t, option)}
                  </span>
                </span>
              </span>
              <div id={`${id}-text`}>
                <Characteristics
                  option={option}
                  below={dimension.options[index - 1]}
                />
                {option.note && (
                  <Typography
                    variant="caption"
                    component="p"
                    className={classes.note}
                  >
                    {option.note}
                  </Typography>
                )}
              </div>
            </label>
          );
        })}
      </div>
      {picked && !disabled && (
        <Button
          size="small"
          className={classes.clear}
          aria-label={t('questionnaire.levels.clearFor', {
            dimension: dimension.title,
          })}
          onClick={() => {
            onPick(null);
            options.current?.querySelector('input')?.focus();
          }}
        >
          {t('questionnaire.levels.clear')}
        </Button>
      )}
    </>
  );
}

/**
 * What an option says: first what stands in it for the first time, then what
 * the one below says in the same words. What it does not repeat has not ended
 * for that, and the model never says that something ends.
 */
function Characteristics(props: {
  option: DimensionOption;
  below: DimensionOption | undefined;
}) {
  const { option, below } = props;
  const classes = useStyles();
  const t = useMessages();
  const before = below?.characteristics ?? [];
  const shared = option.characteristics.filter(text => before.includes(text));
  const added = option.characteristics.filter(text => !before.includes(text));
  return (
    <>
      {added.length > 0 && (
        <>
          <span className={classes.kind}>
            {below
              ? t('questionnaire.levels.new')
              : t('questionnaire.levels.start')}
          </span>
          <TextList texts={added} />
        </>
      )}
      {shared.length > 0 && (
        <>
          <span className={classes.kind}>
            {t('questionnaire.levels.shared', { count: shared.length })}
          </span>
          <TextList texts={shared} isQuiet />
        </>
      )}
    </>
  );
}

function TextList(props: { texts: readonly string[]; isQuiet?: boolean }) {
  const { texts, isQuiet } = props;
  const classes = useStyles();
  return (
    <ul className={isQuiet ? `${classes.list} ${classes.quiet}` : classes.list}>
      {texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
