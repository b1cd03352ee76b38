import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  findTargetRule,
  LEVELS,
  type AssessmentResult,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/Button';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useFormats, useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { levelName, levelTitle } from '../../assessment/levelName';
import { DraftTextField } from '../../fields/DraftTextField';
import { Question } from '../../fields/Question';
import { saveNoteOf } from '../../fields/saveWords';
import { Choice } from '../../ui/Choice';

const NO_TARGET = 'none';

const useStyles = makeStyles(
  theme => ({
    recommendation: { margin: theme.spacing(2, 0) },
    note: { maxWidth: '75ch' },
    caveats: {
      margin: theme.spacing(1, 0, 0),
      paddingLeft: theme.spacing(2.5),
      fontSize: theme.typography.body2.fontSize,
    },
    summary: {
      cursor: 'pointer',
      fontSize: theme.typography.body2.fontSize,
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityTargetChoice' },
);

/** The recommended target, and the one that the owner sets. */
export function TargetChoice(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  recommended: AssessmentResult['recommendedTarget'];
}) {
  const { state, editor, recommended } = props;
  const { document, fields, view } = state;
  const { target } = document;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const formats = useFormats();
  const isOverride =
    recommended !== null && target !== null && target !== recommended.level;
  const disabled = !view.access.update;
  const setTarget = (value: Level | null) =>
    editor.change({ kind: 'target', value });
  return (
    <>
      <div className={classes.recommendation}>
        <Recommendation
          recommended={recommended}
          canTake={!disabled && recommended?.level !== target}
          onTake={setTarget}
        />
      </div>
      <Question
        title={t('questionnaire.profile.target.question')}
        hint={t('questionnaire.profile.target.hint')}
        saveNote={saveNoteOf(t, formats, fields.get('target'))}
      >
        <Choice
          name="mlops-maturity-target"
          disabled={disabled}
          value={target === null ? NO_TARGET : String(target)}
          onChange={value =>
            setTarget(LEVELS.find(level => String(level) === value) ?? null)
          }
          options={[
            ...LEVELS.map(level => ({
              value: String(level),
              title: t('questionnaire.profile.target.option', {
                level,
                name: levelName(model, level),
              }),
            })),
            {
              value: NO_TARGET,
              title: t('questionnaire.profile.target.notSet'),
            },
          ]}
        />
      </Question>
      <div className={classes.note}>
        <DraftTextField
          id="mlops-maturity-target-note"
          label={
            isOverride
              ? t('questionnaire.profile.target.noteWanted')
              : t('questionnaire.profile.target.note')
          }
          helperText={
            isOverride
              ? t('questionnaire.profile.target.noteWantedHint', {
                  recommended: recommended.level,
                  target,
                })
              : undefined
          }
          multiline
          value={document.targetNote ?? ''}
          disabled={disabled}
          onType={value =>
            editor.change({ kind: 'targetNote', value }, 'typing')
          }
          onDone={() => editor.flush()}
        />
      </div>
    </>
  );
}

function Recommendation(props: {
  recommended: AssessmentResult['recommendedTarget'];
  canTake: boolean;
  onTake: (level: Level) => void;
}) {
  const { recommended, canTake, onTake } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const [caveat, ...otherCaveats] = model.targetRules.caveats;
  if (!recommended) {
    return (
      <Alert severity="info">
        {t('questionnaire.profile.target.nothingRecommended')}
      </Alert>
    );
  }
  return (
    <Alert severity="info">
      <Typography role="status">
        {t('questionnaire.profile.target.recommended', {
          level: <strong>{levelTitle(t, model, recommended.level)}</strong>,
          reason: findTargetRule(model, recommended.ruleId)?.reason ?? '',
        })}
      </Typography>
      <Typography variant="body2">{caveat}</Typography>
      <details>
        <summary className={classes.summary}>
          {t('questionnaire.profile.target.more')}
        </summary>
        <ul className={classes.caveats}>
          {otherCaveats.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      <Button
        size="small"
        variant="outlined"
        color="primary"
        disabled={!canTake}
        onClick={() => onTake(recommended.level)}
        style={{ marginTop: 8 }}
      >
        {t('questionnaire.profile.target.take')}
      </Button>
    </Alert>
  );
}
