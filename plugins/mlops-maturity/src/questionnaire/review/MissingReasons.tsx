import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findStatement,
  overridesWithoutReason,
  type AssessmentDocument,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { InheritedMark } from '../../assessment/InheritedMark';
import { GoToStatement } from '../steps/GoToStatement';
import { ReviewPanel } from './ReviewPanel';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(1, 0, 0),
      paddingLeft: theme.spacing(2.5),
      lineHeight: 1.45,
      '& > li + li': { marginTop: theme.spacing(1) },
    },
  }),
  { name: 'MlopsMaturityMissingReasons' },
);

/**
 * The answers that differ from inherited ones without saying why, which keeps
 * the draft from being submitted; nothing if there are none.
 */
export function MissingReasons(props: {
  document: AssessmentDocument;
  onGo: Place['go'];
}) {
  const { document, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const missing = overridesWithoutReason(document);
  if (missing.length === 0) {
    return null;
  }
  return (
    <ReviewPanel
      title={t('sharedAnswers.review.title', { count: missing.length })}
    >
      <Typography variant="body2">
        {t('sharedAnswers.review.explanation')}
      </Typography>
      <ul className={classes.list}>
        {missing.map(id => {
          const label = findStatement(model, id)?.label ?? id;
          const inherited = document.inherited?.[id];
          return (
            <li key={id}>
              {inherited &&
                t('sharedAnswers.review.item', {
                  statement: label,
                  answer: t(
                    `questionnaire.words.answer.${
                      document.answers[id]?.value ?? 'unanswered'
                    }`,
                  ),
                  inherited: <InheritedMark inherited={inherited} />,
                })}{' '}
              <GoToStatement statementId={id} label={label} onGo={onGo} />
            </li>
          );
        })}
      </ul>
    </ReviewPanel>
  );
}
