import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  conflictingAnswersOf,
  countedAnswers,
  inheritedAnswerOf,
  statementsOfSection,
  toScoringInput,
  type Answer,
  type AssessmentDocument,
  type MaturityModel,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../text';
import { partsText } from '../../text/sentences';
import { Panel } from '../../ui/Panel';
import { ConflictingAnswers } from '../../assessment/ConflictingAnswers';
import { InheritedMark } from '../../assessment/InheritedMark';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    item: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(120px, 30%)',
      gap: theme.spacing(0, 2),
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'MlopsMaturityRevisionAnswers' },
);

/** Every answer of a revision, in the words of the model of its day. */
export function RevisionAnswers(props: {
  document: AssessmentDocument;
  model: MaturityModel;
}) {
  const { document, model } = props;
  const classes = useStyles();
  const t = useMessages();
  const { answers, heldParts } = useMemo(
    () => countedAnswers(toScoringInput(document), model),
    [document, model],
  );
  return (
    <>
      {model.sections.map(section => (
        <Panel key={section.id} title={section.title}>
          <ul className={classes.list}>
            {statementsOfSection(section).map(asked => {
              const { id, statement } = asked;
              const parts =
                answers.get(id) === 'no'
                  ? partsText(t, asked, heldParts.get(id))
                  : undefined;
              const inherited = inheritedAnswerOf(document, id);
              const conflicting = conflictingAnswersOf(document, id);
              const answer = inherited ?? document.answers[id];
              return (
                <li key={id} className={classes.item}>
                  <div>
                    <Typography variant="body2">{statement}</Typography>
                    {[...(parts ? [parts] : []), ...detailsOf(t, answer)].map(
                      detail => (
                        <Typography
                          key={detail}
                          variant="body2"
                          color="textSecondary"
                        >
                          {detail}
                        </Typography>
                      ),
                    )}
                    {conflicting && (
                      <Typography variant="body2" color="textSecondary">
                        <ConflictingAnswers answers={conflicting} isShort />
                      </Typography>
                    )}
                  </div>
                  <strong>
                    {inherited ? (
                      <InheritedMark inherited={inherited} />
                    ) : (
                      answerText(t, answer?.value ?? 'unanswered')
                    )}
                  </strong>
                </li>
              );
            })}
          </ul>
        </Panel>
      ))}
    </>
  );
}

function answerText(t: Translate, answer: Answer): string {
  switch (answer) {
    case 'yes':
      return t('history.asItWas.yes');
    case 'no':
      return t('history.asItWas.no');
    case 'not-applicable':
      return t('history.asItWas.notApplicable');
    default:
      return t('history.asItWas.unanswered');
  }
}

function detailsOf(
  t: Translate,
  answer: Pick<StatementAnswer, 'reason' | 'note' | 'evidence'> | undefined,
): string[] {
  const links = answer?.evidence?.length ?? 0;
  return [
    ...(answer?.reason
      ? [t('history.asItWas.reason', { reason: answer.reason })]
      : []),
    ...(answer?.note ? [t('history.asItWas.note', { note: answer.note })] : []),
    ...(links > 0 ? [t('history.asItWas.links', { count: links })] : []),
  ];
}
