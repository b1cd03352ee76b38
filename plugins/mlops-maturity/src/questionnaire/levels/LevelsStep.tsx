import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import { fieldKey, type DraftEditor, type DraftEditorState } from '../../draft';
import { useFormats, useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { DimensionHints } from './DimensionHints';
import { DimensionPick } from './DimensionPick';
import { LevelProfile } from './LevelProfile';
import { Question } from '../../fields/Question';
import { saveNoteOf } from '../../fields/saveWords';
import { UnderstatedOffer } from './UnderstatedOffer';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 260px',
      gap: theme.spacing(3),
      alignItems: 'start',
      marginTop: theme.spacing(3),
      [theme.breakpoints.down('md')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    // First in reading order, because it says what the picks lead to.
    profile: {
      order: 1,
      position: 'sticky',
      top: 76,
      [theme.breakpoints.down('md')]: { order: 0, position: 'static' },
    },
    dimensions: { display: 'grid', gap: theme.spacing(3) },
    dimension: { padding: theme.spacing(3), minWidth: 0 },
  }),
  { name: 'MlopsMaturityLevelsStep' },
);

/** The level that the owner declares, one dimension at a time. */
export function LevelsStep(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  onGo: Place['go'];
}) {
  const { state, editor, result, onGo } = props;
  const { document, fields, view } = state;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const formats = useFormats();
  return (
    <>
      <Typography>{t('questionnaire.levels.intro')}</Typography>
      {view.access.update && (
        <UnderstatedOffer document={document} result={result} editor={editor} />
      )}
      <div className={classes.columns}>
        <div className={classes.profile}>
          <LevelProfile document={document} result={result} />
        </div>
        <div className={classes.dimensions}>
          {model.dimensions.map(dimension => (
            <Paper
              key={dimension.id}
              variant="outlined"
              className={classes.dimension}
            >
              <Question
                title={dimension.title}
                hint={dimension.question}
                saveNote={saveNoteOf(
                  t,
                  formats,
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
              <DimensionHints
                dimension={dimension}
                result={result}
                onGo={onGo}
              />
            </Paper>
          ))}
        </div>
      </div>
    </>
  );
}
