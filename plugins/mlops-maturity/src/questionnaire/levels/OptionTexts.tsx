import { makeStyles } from '@material-ui/core/styles';
import {
  findOption,
  type AssessmentDocument,
  type Dimension,
  type DimensionOption,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { Button } from '../../ui/controls/Button';
import { NARROW } from '../../ui/narrow';
import { typeScale } from '../../ui/typeScale';
import { optionLevels } from '../answers/words';

/** An option of a dimension, by their ids. */
export interface OptionPlace {
  dimension: string;
  option: string;
}

/** The id that the elements of an option begin with. */
export function optionDomId({ id }: DimensionOption): string {
  return `mlops-maturity-${id}`;
}

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      gap: theme.spacing(1, 4),
      padding: theme.spacing(1.5, 2),
      borderTop: `1px solid ${theme.palette.divider}`,
      ...typeScale(theme).body,
      [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    },
    // All texts in one place, so that it is as high as the longest of them and
    // nothing moves when another one is looked at.
    stack: { display: 'grid', '& > *': { gridArea: '1 / 1' } },
    // Still there for those who listen to what an option says.
    away: { opacity: 0, pointerEvents: 'none', userSelect: 'none' },
    title: { fontWeight: 'bold' },
    kind: {
      color: theme.palette.text.secondary,
      marginTop: theme.spacing(0.5),
    },
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
    note: { color: theme.palette.text.secondary },
    other: { [NARROW]: { display: 'none' } },
  }),
  { name: 'MlopsMaturityOptionTexts' },
);

/** What the option says that is looked at, beside the chosen one. */
export function OptionTexts(props: {
  looked: OptionPlace;
  picks: AssessmentDocument['picks'];
  onClear: (dimension: string) => void;
  disabled: boolean;
}) {
  const { looked, picks, onClear, disabled } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const about = model.dimensions.find(({ id }) => id === looked.dimension);
  const picked = about && findOption(about, picks[about.id] ?? null);
  return (
    <div className={classes.root}>
      <div className={classes.stack}>
        {model.dimensions.flatMap(dimension =>
          dimension.options.map((option, index) => (
            <div
              key={option.id}
              className={option.id === looked.option ? undefined : classes.away}
              aria-hidden={option.id !== looked.option}
            >
              <OptionText
                id={`${optionDomId(option)}-text`}
                dimension={dimension}
                option={option}
                below={dimension.options[index - 1]}
              />
            </div>
          )),
        )}
      </div>
      <div>
        {about && picked && picked.id !== looked.option && (
          <div className={classes.other}>
            <OptionText
              dimension={about}
              option={picked}
              below={about.options[about.options.indexOf(picked) - 1]}
              isChosen
            />
          </div>
        )}
        {about && picked && !disabled && (
          <Button
            size="small"
            onClick={() => {
              onClear(about.id);
              document
                .querySelector<HTMLElement>(
                  `input[name="mlops-maturity-${about.id}"]`,
                )
                ?.focus();
            }}
          >
            {t('questionnaire.levels.clearOf', { dimension: about.title })}
          </Button>
        )}
      </div>
    </div>
  );
}

/**
 * What an option says: first what stands in it for the first time, then what
 * the one below says in the same words. What it does not repeat has not ended
 * for that, and the model never says that something ends.
 */
function OptionText(props: {
  id?: string;
  dimension: Dimension;
  option: DimensionOption;
  below: DimensionOption | undefined;
  isChosen?: boolean;
}) {
  const { id, dimension, option, below, isChosen = false } = props;
  const classes = useStyles();
  const t = useMessages();
  const before = below?.characteristics ?? [];
  const shared = option.characteristics.filter(text => before.includes(text));
  const added = option.characteristics.filter(text => !before.includes(text));
  const title = t('questionnaire.levels.optionTitle', {
    dimension: dimension.title,
    levels: optionLevels(t, option),
    option: option.label,
  });
  return (
    <>
      <div className={classes.title}>
        {isChosen ? t('questionnaire.levels.chosen', { title }) : title}
      </div>
      {!isChosen && <div className={classes.note}>{dimension.question}</div>}
      <div id={id}>
        {added.length > 0 && (
          <>
            <div className={classes.kind}>
              {below
                ? t('questionnaire.levels.new')
                : t('questionnaire.levels.start')}
            </div>
            <TextList texts={added} />
          </>
        )}
        {shared.length > 0 && (
          <>
            <div className={classes.kind}>
              {t('questionnaire.levels.shared', { count: shared.length })}
            </div>
            <TextList texts={shared} />
          </>
        )}
        {option.note && <div className={classes.note}>{option.note}</div>}
      </div>
    </>
  );
}

function TextList(props: { texts: readonly string[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.texts.map(text => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
