import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  findTargetRule,
  LEVELS,
  maturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentResult,
  Level,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor, DraftEditorState } from '../../editing';
import { levelName, levelTitle } from '../common';
import { DraftTextField } from './DraftTextField';
import { Question } from './Question';
import { saveNoteOf } from './saveWords';
import { SegmentedChoice } from './SegmentedChoice';
import { useMessages } from '../../translation';

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
  const classes = useStyles();
  const disabled = !view.access.update;
  const setTarget = (value: Level | null) =>
    editor.change({ kind: 'target', value });
  return (
    <>
      <div className={classes.recommendation}>
        <Recommendation
          recommended={recommended}
          canTake={!disabled && recommended?.level !== document.target}
          onTake={setTarget}
        />
      </div>
      <Question
        title="Which level does this component aim for?"
        hint="The target that fits the use, not the highest. You decide; the recommendation does not bind."
        saveNote={saveNoteOf(fields.get('target'))}
      >
        <SegmentedChoice
          name="mlops-maturity-target"
          disabled={disabled}
          value={document.target === null ? NO_TARGET : `${document.target}`}
          onChange={value =>
            setTarget(LEVELS.find(level => `${level}` === value) ?? null)
          }
          options={[
            ...LEVELS.map(level => ({
              value: `${level}`,
              label: `${level} · ${levelName(level)}`,
            })),
            { value: NO_TARGET, label: 'Not set' },
          ]}
        />
      </Question>
      <div className={classes.note}>
        <DraftTextField
          id="mlops-maturity-target-note"
          label="Why this target? (optional)"
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
  const [caveat, ...otherCaveats] = maturityModel.targetRules.caveats;
  if (!recommended) {
    return (
      <Alert severity="info">
        No target is recommended yet; the answers above lead to one.
      </Alert>
    );
  }
  return (
    <Alert severity="info">
      <Typography role="status">
        Recommended: <strong>{levelTitle(t, recommended.level)}</strong>.{' '}
        {findTargetRule(maturityModel, recommended.ruleId)?.reason}
      </Typography>
      <Typography variant="body2">{caveat}</Typography>
      <details>
        <summary className={classes.summary}>More to weigh</summary>
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
        Take the recommendation
      </Button>
    </Alert>
  );
}
