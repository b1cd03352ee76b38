import { makeStyles } from '@material-ui/core/styles';
import {
  findTargetRule,
  LEVELS,
  type AssessmentResult,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { typeScale } from '../../ui/typeScale';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { levelName, levelTitle } from '../../assessment/levelName';
import { DraftTextField } from '../../fields/DraftTextField';
import { Question } from '../../fields/Question';
import { problemText } from '../../fields/saveWords';
import { ClearableChoice } from './ClearableChoice';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      paddingTop: theme.spacing(1.5),
      borderTop: `1px solid ${theme.palette.divider}`,
      ...typeScale(theme).body,
    },
    recommendation: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      minHeight: 32,
      marginBottom: theme.spacing(1),
    },
    note: { maxWidth: '75ch', marginTop: theme.spacing(1) },
    caveats: {
      margin: theme.spacing(0.5, 0, 0),
      paddingLeft: theme.spacing(2.5),
      maxWidth: '75ch',
    },
    summary: { cursor: 'pointer', width: 'fit-content', minHeight: 24 },
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
  const isOverride =
    recommended !== null && target !== null && target !== recommended.level;
  const disabled = !view.access.update;
  const question = t('questionnaire.profile.target.question');
  const setTarget = (value: Level | null) =>
    editor.change({ kind: 'target', value });
  return (
    <div className={classes.root}>
      <Question
        title={question}
        hint={t('questionnaire.profile.target.hint')}
        problem={problemText(t, fields.get('target'))}
      >
        <div className={classes.recommendation}>
          <span role="status">
            {recommended
              ? t('questionnaire.profile.target.recommended', {
                  level: (
                    <strong>{levelTitle(t, model, recommended.level)}</strong>
                  ),
                  reason:
                    findTargetRule(model, recommended.ruleId)?.reason ?? '',
                })
              : t('questionnaire.profile.target.nothingRecommended')}
          </span>
          {recommended && !disabled && (
            <Button
              size="small"
              variant="outlined"
              color="primary"
              // Keeps the focus, which would be lost with a button that goes.
              aria-disabled={recommended.level === target}
              onClick={() => setTarget(recommended.level)}
            >
              {recommended.level === target
                ? t('questionnaire.profile.target.taken')
                : t('questionnaire.profile.target.take')}
            </Button>
          )}
        </div>
        <ClearableChoice
          name="mlops-maturity-target"
          question={question}
          disabled={disabled}
          value={target === null ? undefined : String(target)}
          onChange={value =>
            setTarget(LEVELS.find(level => String(level) === value) ?? null)
          }
          options={LEVELS.map(level => ({
            value: String(level),
            title: t('questionnaire.profile.target.option', {
              level,
              name: levelName(model, level),
            }),
          }))}
        />
      </Question>
      <details>
        <summary className={classes.summary}>
          {t('questionnaire.profile.target.more')}
        </summary>
        <ul className={classes.caveats}>
          {model.targetRules.caveats.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
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
    </div>
  );
}
