import { useState } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentNames,
  findOption,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { fieldKey, type DraftEditor, type DraftEditorState } from '../../draft';
import { useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { limitText, stateText } from '../../text/sentences';
import { levelTitle } from '../../assessment/levelName';
import { FieldProblem } from '../../fields/FieldProblem';
import { problemText } from '../../fields/saveWords';
import { DimensionHints } from './DimensionHints';
import { DimensionRow, LevelsHead } from './DimensionRow';
import { OptionTexts, type OptionPlace } from './OptionTexts';
import { UnderstatedOffer } from './UnderstatedOffer';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    root: { overflow: 'hidden' },
    result: {
      padding: theme.spacing(1, 2),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    headline: { fontWeight: 'bold' },
    hints: { display: 'grid', gap: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityLevelsStep' },
);

/** The level that the owner declares: one description for each dimension. */
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
  const { dimensions } = assessmentNames(model, {
    document,
    result,
    edition: model,
  });
  // That nothing is wrong needs no words.
  const stateWords =
    result.state === 'consistent' ? undefined : stateText(t, result);
  const disabled = !view.access.update;
  const [first] = model.dimensions;
  const [looked, setLooked] = useState<OptionPlace>({
    dimension: first.id,
    option: (
      findOption(first, document.picks[first.id] ?? null) ?? first.options[0]
    ).id,
  });
  // What the pointer is over comes before it, until the pointer is gone.
  const [hovered, setHovered] = useState<OptionPlace>();
  const limiting = model.dimensions
    .filter(({ id }) => result.limitingDimensions.includes(id))
    .map(({ title }) => title);
  return (
    <>
      <Paper variant="outlined" className={classes.root}>
        <LevelsHead target={document.target} />
        {model.dimensions.map(dimension => (
          <div key={dimension.id} onPointerLeave={() => setHovered(undefined)}>
            <DimensionRow
              dimension={dimension}
              pick={document.picks[dimension.id] ?? null}
              disabled={disabled}
              onFocus={option =>
                setLooked({ dimension: dimension.id, option: option.id })
              }
              onHover={option =>
                setHovered({ dimension: dimension.id, option: option.id })
              }
              onPick={value =>
                editor.change({ kind: 'pick', id: dimension.id, value })
              }
            />
            <FieldProblem
              text={problemText(
                t,
                fields.get(fieldKey({ kind: 'pick', id: dimension.id })),
              )}
            />
          </div>
        ))}
        <OptionTexts
          looked={hovered ?? looked}
          picks={document.picks}
          disabled={disabled}
          onClear={id => editor.change({ kind: 'pick', id, value: null })}
        />
        <div className={classes.result} role="status">
          <Typography variant="body2" className={classes.headline}>
            {limitText(t, dimensions, result)}
          </Typography>
          <Typography variant="body2">
            {result.declaredLevel === null
              ? t('questionnaire.levels.notDeclared')
              : t('questionnaire.levels.declared', {
                  level: levelTitle(t, model, result.declaredLevel),
                  dimensions: t.formats.list(limiting),
                })}{' '}
            {stateWords &&
              t('questionnaire.levels.state', {
                title: stateWords.title,
                explanation: stateWords.explanation,
              })}
          </Typography>
        </div>
      </Paper>
      {/* Below, where what comes and goes moves none of the choices. */}
      {!disabled && (
        <UnderstatedOffer document={document} result={result} editor={editor} />
      )}
      <div role="status" className={classes.hints}>
        {model.dimensions.map(dimension => (
          <DimensionHints
            key={dimension.id}
            dimension={dimension}
            result={result}
            onGo={onGo}
          />
        ))}
      </div>
    </>
  );
}
