import { makeStyles } from '@material-ui/core/styles';
import {
  findOption,
  LEVELS,
  type Dimension,
  type DimensionOption,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { levelName } from '../../assessment/levelName';
import { coveredInput } from '../../ui/controls/coveredInput';
import { NARROW } from '../../ui/narrow';
import { typeScale } from '../../ui/typeScale';
import { optionLevels } from '../answers/words';
import { optionDomId } from './OptionTexts';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: `minmax(0, 1.2fr) repeat(${LEVELS.length}, minmax(0, 1fr))`,
      alignItems: 'stretch',
      gap: theme.spacing(0.5),
      padding: theme.spacing(0.5, 2),
      ...typeScale(theme).body,
      lineHeight: 1.3,
      [NARROW]: {
        gridTemplateColumns: `repeat(${LEVELS.length}, minmax(0, 1fr))`,
        padding: theme.spacing(0.75, 1.5),
      },
    },
    head: {
      backgroundColor: theme.palette.action.hover,
      [NARROW]: { display: 'none' },
    },
    level: { padding: theme.spacing(0.25, 1) },
    title: {
      alignSelf: 'center',
      fontWeight: 'bold',
      [NARROW]: { gridColumn: '1 / -1' },
    },
    // On a narrow page the choices show levels, and this what is chosen.
    chosenLabel: {
      display: 'none',
      fontWeight: 'normal',
      [NARROW]: { display: 'inline' },
    },
    option: {
      position: 'relative',
      display: 'flex',
      alignItems: 'center',
      minHeight: 40,
      padding: theme.spacing(0.5, 1),
      boxSizing: 'border-box',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflowWrap: 'anywhere',
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-within': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
      [NARROW]: { justifyContent: 'center' },
    },
    chosen: {
      borderColor: theme.palette.primary.main,
      boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
      backgroundColor: theme.palette.action.selected,
      fontWeight: 'bold',
    },
    disabled: { cursor: 'default' },
    input: coveredInput,
    label: { [NARROW]: { display: 'none' } },
    levels: { display: 'none', [NARROW]: { display: 'inline' } },
  }),
  { name: 'MlopsMaturityDimensionRow' },
);

/** Which level each column of options stands for. */
export function LevelsHead({ target }: { target: Level | null }) {
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  return (
    // Each option says its levels itself.
    <div className={`${classes.row} ${classes.head}`} aria-hidden>
      <span />
      {LEVELS.map(level => (
        <span key={level} className={classes.level}>
          <strong>
            {level}
            {level === target &&
              ` · ${t('questionnaire.profile.target.title')}`}
          </strong>
          <br />
          {levelName(model, level)}
        </span>
      ))}
    </div>
  );
}

/**
 * The descriptions of one dimension by their names, from left to right; one
 * that describes several levels is as wide as these.
 */
export function DimensionRow(props: {
  dimension: Dimension;
  pick: Level | null;
  onPick: (level: Level) => void;
  onFocus: (option: DimensionOption) => void;
  onHover: (option: DimensionOption) => void;
  disabled: boolean;
}) {
  const { dimension, pick, onPick, onFocus, onHover, disabled } = props;
  const classes = useStyles();
  const t = useMessages();
  const picked = findOption(dimension, pick);
  const titleId = `mlops-maturity-${dimension.id}`;
  return (
    <div role="group" aria-labelledby={titleId} className={classes.row}>
      <div className={classes.title}>
        <span id={titleId}>{dimension.title}</span>
        {picked && (
          <span className={classes.chosenLabel} aria-hidden>
            {' '}
            {picked.label}
          </span>
        )}
      </div>
      {dimension.options.map(option => {
        const isChosen = option.id === picked?.id;
        const id = optionDomId(option);
        const [first] = option.levels;
        const last = option.levels.at(-1) ?? first;
        return (
          <label
            key={option.id}
            className={[
              classes.option,
              ...(isChosen ? [classes.chosen] : []),
              ...(disabled ? [classes.disabled] : []),
            ].join(' ')}
            style={{ gridColumnEnd: `span ${option.levels.length}` }}
            onPointerEnter={() => onHover(option)}
          >
            <input
              type="radio"
              name={titleId}
              className={classes.input}
              checked={isChosen}
              disabled={disabled}
              onFocus={() => onFocus(option)}
              onChange={() => onPick(option.countsAs)}
              aria-labelledby={`${id}-label ${id}-levels`}
              aria-describedby={`${id}-text`}
            />
            <span>
              <span aria-hidden>{isChosen ? '● ' : '○ '}</span>
              <span className={classes.label} id={`${id}-label`}>
                {option.label}
              </span>
              <span hidden id={`${id}-levels`}>
                {optionLevels(t, option)}
              </span>
              <span className={classes.levels} aria-hidden>
                {first === last
                  ? t.formats.number(first)
                  : t('questionnaire.levels.range', { first, last })}
              </span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
