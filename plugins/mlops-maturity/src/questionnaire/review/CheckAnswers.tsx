import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  countedAnswers,
  pickedOptions,
  statementsOfSection,
  toScoringInput,
  type Answer,
  type AssessmentResult,
  type CountedAnswers,
  type EffectiveAnswer,
  type Section,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditorState } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { partsText } from '../../text/sentences';
import { Button } from '../../ui/controls/Button';
import { NARROW } from '../../ui/narrow';
import { typeScale } from '../../ui/typeScale';
import { levelTitle } from '../../assessment/levelName';
import { optionLevels, servingWord } from '../answers/words';
import { StillTrue } from '../../assessment/StillTrue';
import { unchangedSections } from '../../assessment/unchangedSections';
import { progressText, stepProgress } from '../steps/stepProgress';
import { stepsOf, stepTitle, type Step } from '../steps/steps';
import type { Place } from '../steps/usePlace';

/** A longer list is folded away, so that the page can be taken in. */
const MOST_SHOWN = 8;

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0 },
    row: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr) auto',
      gap: theme.spacing(0, 2),
      alignItems: 'start',
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      ...typeScale(theme).body,
      [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
    },
    title: { fontWeight: 'bold', padding: theme.spacing(0.75, 0) },
    value: {
      margin: 0,
      padding: theme.spacing(0.75, 0),
      [NARROW]: { gridRow: 2, gridColumn: '1 / -1', paddingTop: 0 },
    },
    change: { margin: 0 },
    named: {
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      alignItems: 'baseline',
      gap: theme.spacing(0, 0.5),
    },
    names: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 0.5),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    summary: { cursor: 'pointer' },
  }),
  { name: 'MlopsMaturityCheckAnswers' },
);

/**
 * What was answered, part by part: the no's and what is open by name, the rest
 * by number. Where nothing was changed, one can say that it is still true.
 */
export function CheckAnswers(props: {
  state: DraftEditorState;
  result: AssessmentResult;
  onGo: Place['go'];
}) {
  const { state, result, onGo } = props;
  const { view, document } = state;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const unchanged = unchangedSections(view, document, model);
  const counted = countedAnswers(toScoringInput(document), model);
  const { target } = document;

  const valueOf = (step: Step): ReactNode => {
    switch (step.kind) {
      case 'profile':
        return t.formats.facts([
          servingWord(t, document.profile.servingModes),
          t(`questionnaire.words.stage.${document.profile.stage ?? 'unknown'}`),
          target === null
            ? t('questionnaire.words.value.noTarget')
            : t('questionnaire.review.answers.target', {
                target: levelTitle(t, model, target),
              }),
        ]);
      case 'levels':
        return t.formats.facts(
          pickedOptions(document.picks, model).map(({ dimension, option }) =>
            t('questionnaire.review.answers.pick', {
              dimension: dimension.title,
              pick: option
                ? optionLevels(t, option)
                : t('questionnaire.words.pick.none'),
            }),
          ),
        );
      case 'section':
        return (
          <SectionAnswers
            section={step.section}
            counted={counted}
            onGo={onGo}
          />
        );
      default:
        return null;
    }
  };
  return (
    <dl className={classes.list}>
      {stepsOf(model).map(step => {
        const progress = stepProgress(model, step, document, result);
        const age = view.result?.freshness?.sections[step.id];
        const title = stepTitle(t, step);
        return (
          progress && (
            <div key={step.id} className={classes.row}>
              <dt className={classes.title}>{title}</dt>
              <dd className={classes.value}>
                {valueOf(step)}
                {progress.done < progress.of && step.kind !== 'section' && (
                  <div>{progressText(t, progress)}</div>
                )}
                {step.kind === 'section' && age && (
                  <StillTrue
                    section={step.section}
                    age={age}
                    canConfirm={
                      view.access.submit && unchanged.includes(step.id)
                    }
                  />
                )}
              </dd>
              <dd className={classes.change}>
                <Button
                  size="small"
                  color="primary"
                  aria-label={t(
                    view.access.update
                      ? 'questionnaire.review.answers.changeOf'
                      : 'questionnaire.review.answers.seeOf',
                    { title },
                  )}
                  onClick={() => onGo(step.id)}
                >
                  {view.access.update
                    ? t('questionnaire.review.answers.change')
                    : t('questionnaire.review.answers.see')}
                </Button>
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

function SectionAnswers(props: {
  section: Section;
  counted: CountedAnswers;
  onGo: Place['go'];
}) {
  const { section, counted, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const statements = statementsOfSection(section);
  const of = (value: EffectiveAnswer) =>
    statements.filter(({ id }) => counted.answers.get(id) === value);
  const [yes, no, open, excluded] = (
    ['yes', 'no', 'unanswered', 'excluded-by-hand'] as const
  ).map(of);
  const titleOf = (answer: Answer, { length }: readonly Statement[]) =>
    t('questionnaire.review.answers.counted', {
      answer: t(`questionnaire.words.answer.${answer}`),
      count: length,
    });
  const item = (statement: Statement) => {
    const { id, label } = statement;
    const parts = no.includes(statement)
      ? partsText(t, statement, counted.heldParts.get(id))
      : undefined;
    return (
      <li key={id}>
        <Button
          size="small"
          color="primary"
          onClick={() => onGo(section.id, id)}
        >
          {label}
        </Button>
        {parts && t('questionnaire.review.answers.parts', { parts })}
      </li>
    );
  };
  return (
    <>
      <div>{titleOf('yes', yes)}</div>
      {(
        [
          ['no', no],
          ['unanswered', open],
          ['not-applicable', excluded],
        ] as const
      ).map(([answer, named]) => {
        const title = titleOf(answer, named);
        const list = <ul className={classes.names}>{named.map(item)}</ul>;
        if (named.length > MOST_SHOWN) {
          return (
            <details key={answer}>
              <summary className={classes.summary}>{title}</summary>
              {list}
            </details>
          );
        }
        return (
          named.length > 0 && (
            <div key={answer} className={classes.named}>
              <span>{title}</span>
              {list}
            </div>
          )
        );
      })}
    </>
  );
}
