import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import {
  fieldKey,
  type DraftEditor,
  type DraftEditorState,
} from '../../editing';
import { levelTitle } from '../common';
import { listing } from '../sentences';
import { DimensionPick } from './DimensionPick';
import { Question } from './Question';
import { saveNoteOf } from './saveWords';
import { useMessages, type Translate } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    dimensions: {
      display: 'grid',
      gap: theme.spacing(3),
      marginTop: theme.spacing(3),
    },
    dimension: { padding: theme.spacing(3), minWidth: 0 },
  }),
  { name: 'MlopsMaturityLevelsStep' },
);

/** The level that the owner declares, one dimension at a time. */
export function LevelsStep(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
}) {
  const { state, editor, result } = props;
  const { document, fields, view } = state;
  const classes = useStyles();
  const t = useMessages();
  return (
    <>
      <Typography>
        Pick, for each dimension, the description that fits as a whole today.
        Points marked + are new compared with the description before. The lowest
        pick is the declared level.
      </Typography>
      <Typography role="status" style={{ marginTop: 8 }}>
        {declaredText(t, result)}
      </Typography>
      <div className={classes.dimensions}>
        {maturityModel.dimensions.map(dimension => (
          <Paper
            key={dimension.id}
            variant="outlined"
            className={classes.dimension}
          >
            <Question
              title={dimension.title}
              hint={dimension.question}
              saveNote={saveNoteOf(
                fields.get(fieldKey({ kind: 'pick', id: dimension.id })),
              )}
            >
              <DimensionPick
                dimension={dimension}
                pick={document.picks[dimension.id] ?? null}
                disabled={!view.access.update}
                onPick={value =>
                  editor.change({ kind: 'pick', id: dimension.id, value })
                }
              />
            </Question>
          </Paper>
        ))}
      </div>
    </>
  );
}

function declaredText(t: Translate, result: AssessmentResult): string {
  if (result.declaredLevel === null) {
    return 'No level is declared until all five are picked.';
  }
  const limits = maturityModel.dimensions
    .filter(({ id }) => result.limitingDimensions.includes(id))
    .map(({ title }) => title);
  return `Declared: ${levelTitle(t, result.declaredLevel)}, set by ${listing(
    limits,
  )}.`;
}
