import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  SharedStatement,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { DraftTextField } from '../../fields/DraftTextField';
import { EvidenceLinks } from '../../fields/EvidenceLinks';
import { Question } from '../../fields/Question';
import { Choice } from '../../ui/controls/Choice';
import type { SharedAnswerForm } from './sharedAnswerForm';

const ID = 'mlops-maturity-shared-answer';

const useStyles = makeStyles(
  theme => ({ root: { display: 'grid', gap: theme.spacing(2) } }),
  { name: 'MlopsMaturitySharedAnswerFields' },
);

/** Where a shared answer is given: the answer, its note and its evidence. */
export function SharedAnswerFields(props: {
  statement: Statement;
  shared: SharedStatement;
  form: SharedAnswerForm;
  onChange: (change: Partial<SharedAnswerForm>) => void;
}) {
  const { statement, shared, form, onChange } = props;
  const classes = useStyles();
  const t = useMessages();
  const word = (value: 'yes' | 'no') =>
    t(`questionnaire.words.answer.${value}`);
  return (
    <div className={classes.root}>
      <Typography>{statement.statement}</Typography>
      <Typography variant="body2" color="textSecondary">
        {statement.help}
      </Typography>
      <Question title={t('sharedAnswers.dialog.answer')}>
        <Choice
          name={`${ID}-choice`}
          value={form.choice}
          onChange={choice => onChange({ choice })}
          options={[
            { value: 'yes' as const, mark: '✓', title: word('yes') },
            { value: 'no' as const, mark: '✕', title: word('no') },
            ...(shared.answer
              ? [
                  {
                    value: 'take-back' as const,
                    mark: '↺',
                    title: t('sharedAnswers.dialog.takeBack'),
                  },
                ]
              : []),
          ]}
        />
      </Question>
      {form.choice !== 'take-back' && (
        <>
          <DraftTextField
            id={`${ID}-note`}
            label={t('sharedAnswers.dialog.note')}
            helperText={t('sharedAnswers.dialog.noteHint')}
            multiline
            value={form.note}
            onType={note => onChange({ note })}
            onDone={() => {}}
          />
          <EvidenceLinks
            id={`${ID}-link`}
            links={form.evidence}
            disabled={false}
            onChange={evidence => onChange({ evidence })}
            onDone={() => {}}
          />
        </>
      )}
    </div>
  );
}
