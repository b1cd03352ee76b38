import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
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
import { useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { ClearableChoice } from './ClearableChoice';
import { CountField } from './CountField';
import { MlCasesSuggestion } from './MlCasesSuggestion';
import { Question } from '../../fields/Question';
import { problemText } from '../../fields/saveWords';
import { ServingModes } from './ServingModes';
import { TargetChoice } from './TargetChoice';

const YES_NO = ['yes', 'no'] as const;

const YES_NO_FIELDS = [
  'retrainingFrequentAndRepetitive',
  'automationTradeOffFavorable',
  'businessCritical',
] as const;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5, 2),
      minWidth: 0,
    },
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
  const disabled = !view.access.update;
  const change = (edit: ProfileEdit, pace?: 'typing') =>
    editor.change(edit, pace);
  const problemOf = (field: ProfileField) =>
    problemText(t, fields.get(fieldKey({ kind: 'profile', id: field })));

  return (
    <Paper variant="outlined" className={classes.root}>
      <Question
        isRow
        title={t('questionnaire.profile.serving.title')}
        hint={t('questionnaire.profile.serving.hint')}
        problem={problemOf('servingModes')}
      >
        <ServingModes
          value={profile.servingModes}
          disabled={disabled}
          onChange={value =>
            change({ kind: 'profile', id: 'servingModes', value })
          }
        />
      </Question>
      <Question
        isRow
        title={questionOf(model, 'stage')}
        problem={problemOf('stage')}
      >
        <ClearableChoice
          isAtEnd
          name="mlops-maturity-stage"
          question={questionOf(model, 'stage')}
          disabled={disabled}
          value={profile.stage ?? undefined}
          onChange={value =>
            change({ kind: 'profile', id: 'stage', value: value ?? null })
          }
          options={STAGES.map(stage => ({
            value: stage,
            title: t(`questionnaire.words.stage.${stage}`),
          }))}
        />
      </Question>
      {YES_NO_FIELDS.map(field => (
        <Question
          isRow
          key={field}
          title={questionOf(model, field)}
          problem={problemOf(field)}
        >
          <ClearableChoice
            isAtEnd
            name={`mlops-maturity-${field}`}
            question={questionOf(model, field)}
            disabled={disabled}
            value={yesNoOf(profile[field])}
            onChange={value =>
              change({
                kind: 'profile',
                id: field,
                value: value === undefined ? null : value === 'yes',
              })
            }
            options={YES_NO.map(value => ({
              value,
              title: t(`questionnaire.words.yesNo.${value}`),
            }))}
          />
        </Question>
      ))}
      <Question
        isRow
        title={questionOf(model, 'mlCases')}
        problem={problemOf('mlCases')}
        hint={
          <MlCasesSuggestion
            suggestion={view.suggestedMlCases}
            present={profile.mlCases}
            disabled={disabled}
            onTake={value => change({ kind: 'profile', id: 'mlCases', value })}
          />
        }
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
      </Question>
      <TargetChoice
        state={state}
        editor={editor}
        recommended={result.recommendedTarget}
      />
    </Paper>
  );
}

function questionOf(model: MaturityModel, field: ProfileField): string {
  const input = model.targetRules.inputs.find(({ id }) => id === field);
  return input?.question ?? field;
}

function yesNoOf(value: boolean | null): 'yes' | 'no' | undefined {
  if (value === null) {
    return undefined;
  }
  return value ? 'yes' : 'no';
}
