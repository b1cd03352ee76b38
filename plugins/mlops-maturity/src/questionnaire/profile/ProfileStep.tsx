import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  STAGES,
  type MaturityModel,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import {
  fieldKey,
  type DraftEditor,
  type DraftEditorState,
  type ProfileEdit,
  type ProfileField,
} from '../../draft';
import { useFormats, useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { CountField } from './CountField';
import { MlCasesSuggestion } from './MlCasesSuggestion';
import { Question } from '../../fields/Question';
import { saveNoteOf } from '../../fields/saveWords';
import { Choice } from '../../ui/Choice';
import { ServingModes } from './ServingModes';
import { TargetChoice } from './TargetChoice';
import { yesNoWord } from '../answers/words';

const UNKNOWN = 'unknown';

const YES_NO_FIELDS = [
  'retrainingFrequentAndRepetitive',
  'automationTradeOffFavorable',
  'businessCritical',
] as const;

const useStyles = makeStyles(
  theme => ({
    panel: {
      display: 'grid',
      gap: theme.spacing(1.5),
      padding: theme.spacing(3),
      marginTop: theme.spacing(3),
      minWidth: 0,
    },
    heading: { fontSize: '1.125rem', fontWeight: 'bold' },
  }),
  { name: 'MlopsMaturityProfileStep' },
);

/** What the component is used for, and the target that follows from it. */
export function ProfileStep(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
}) {
  const { state, editor, result } = props;
  const { fields, view } = state;
  const { profile } = state.document;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const formats = useFormats();
  const disabled = !view.access.update;
  const change = (edit: ProfileEdit, pace?: 'typing') =>
    editor.change(edit, pace);
  const noteOf = (field: ProfileField) =>
    saveNoteOf(
      t,
      formats,
      fields.get(fieldKey({ kind: 'profile', id: field })),
    );

  return (
    <>
      <Typography>{t('questionnaire.profile.intro')}</Typography>
      <Paper variant="outlined" className={classes.panel}>
        <Question
          title={t('questionnaire.profile.serving.title')}
          hint={t('questionnaire.profile.serving.hint')}
          saveNote={noteOf('servingModes')}
        >
          <ServingModes
            value={profile.servingModes}
            disabled={disabled}
            onChange={value =>
              change({ kind: 'profile', id: 'servingModes', value })
            }
          />
        </Question>
        <Question title={questionOf(model, 'stage')} saveNote={noteOf('stage')}>
          <Choice
            name="mlops-maturity-stage"
            disabled={disabled}
            value={profile.stage ?? UNKNOWN}
            onChange={value =>
              change({
                kind: 'profile',
                id: 'stage',
                value: STAGES.find(stage => stage === value) ?? null,
              })
            }
            options={[
              ...STAGES.map(stage => ({
                value: stage,
                title: t(`questionnaire.words.stage.${stage}`),
              })),
              {
                value: UNKNOWN,
                title: t('questionnaire.words.stage.unknown'),
              },
            ]}
          />
        </Question>
        {YES_NO_FIELDS.map(field => (
          <Question
            key={field}
            title={questionOf(model, field)}
            saveNote={noteOf(field)}
          >
            <Choice
              name={`mlops-maturity-${field}`}
              disabled={disabled}
              value={String(profile[field] ?? UNKNOWN)}
              onChange={value =>
                change({
                  kind: 'profile',
                  id: field,
                  value: value === UNKNOWN ? null : value === 'true',
                })
              }
              options={[true, false, null].map(value => ({
                value: String(value ?? UNKNOWN),
                title: yesNoWord(t, value),
              }))}
            />
          </Question>
        ))}
        <Question
          title={questionOf(model, 'mlCases')}
          saveNote={noteOf('mlCases')}
        >
          <CountField
            id="mlops-maturity-ml-cases"
            label={t('questionnaire.profile.count.label')}
            value={profile.mlCases}
            disabled={disabled}
            onType={value =>
              change({ kind: 'profile', id: 'mlCases', value }, 'typing')
            }
            onDone={() => editor.flush()}
          />
          <MlCasesSuggestion
            suggestion={view.suggestedMlCases}
            present={profile.mlCases}
            disabled={disabled}
            onTake={value => change({ kind: 'profile', id: 'mlCases', value })}
          />
        </Question>
      </Paper>
      <Paper
        variant="outlined"
        component="section"
        aria-label={t('questionnaire.profile.target.title')}
        className={classes.panel}
      >
        <Typography variant="h4" component="h3" className={classes.heading}>
          {t('questionnaire.profile.target.title')}
        </Typography>
        <TargetChoice
          state={state}
          editor={editor}
          recommended={result.recommendedTarget}
        />
      </Paper>
    </>
  );
}

function questionOf(
  model: MaturityModel,
  field: ProfileField,
): string | undefined {
  return model.targetRules.inputs.find(({ id }) => id === field)?.question;
}
