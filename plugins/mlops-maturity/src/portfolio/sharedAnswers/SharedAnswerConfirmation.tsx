import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  SharedAnswersView,
  SharedStatement,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { reasonText } from '../../text/reasonText';
import { useMessages, type Translate } from '../../text';
import { effectTexts } from './effectTexts';
import { SharedAnswerConflict } from './SharedAnswerConflict';
import { changedAnswerOf, type SharedAnswerForm } from './sharedAnswerForm';
import { countedValue, sharedEffect, type SharedValue } from './sharedEffect';
import type { SharedAnswerSavingState } from './useSharedAnswerSaving';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    heading: { fontSize: '1.125rem', fontWeight: 'bold' },
    effects: {
      margin: 0,
      paddingLeft: theme.spacing(2.5),
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.body1.fontSize,
      lineHeight: 1.5,
    },
  }),
  { name: 'MlopsMaturitySharedAnswerConfirmation' },
);

/**
 * What a shared answer changes below, before it is saved, and what became of
 * the attempt to save it.
 */
export function SharedAnswerConfirmation(props: {
  view: SharedAnswersView;
  shared: SharedStatement;
  statement: Statement;
  form: SharedAnswerForm;
  saving: SharedAnswerSavingState;
}) {
  const { view, shared, statement, form, saving } = props;
  const classes = useStyles();
  const t = useMessages();
  const value = changedAnswerOf(form)?.value ?? null;
  const effect = sharedEffect(view, shared, value);
  return (
    <div className={classes.root}>
      {(saving.kind === 'conflict' || saving.kind === 'outdated') && (
        <SharedAnswerConflict
          current={shared.answer}
          isOther={saving.kind === 'outdated'}
        />
      )}
      {saving.kind === 'failed' && (
        <Alert severity="error">
          {t('sharedAnswers.dialog.failed', {
            message: reasonText(t, saving.error),
          })}
        </Alert>
      )}
      <Typography variant="h4" component="h3" className={classes.heading}>
        {t('sharedAnswers.dialog.confirmTitle')}
      </Typography>
      <Typography>
        {statement.label}:{' '}
        {t('sharedAnswers.dialog.fromTo', {
          before: <strong>{valueText(t, countedValue(shared))}</strong>,
          after: <strong>{valueText(t, value)}</strong>,
        })}
      </Typography>
      <ul className={classes.effects}>
        {effectTexts(t, effect).map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function valueText(t: Translate, value: SharedValue): string {
  return value === null
    ? t('sharedAnswers.section.none')
    : t(`questionnaire.words.answer.${value}`);
}
