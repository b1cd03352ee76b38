import { Fragment } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { Button } from '../../ui/controls/Button';
import { StillTrue } from '../../assessment/StillTrue';
import { unchangedSections } from '../../assessment/unchangedSections';
import type { ShownStatements } from '../answers/useShownStatements';
import type { Slice } from '../answers/useSlice';
import { LevelsStep } from '../levels/LevelsStep';
import { ProfileStep } from '../profile/ProfileStep';
import type { Evidence } from '../section/evidence/useEvidence';
import { SectionPart } from '../section/SectionPart';
import { STATEMENTS_MARK } from '../steps/statementFocus';
import { stepsOf, stepTitle, type Step } from '../steps/steps';
import type { Place } from '../steps/usePlace';
import { Part } from './Part';

const EMPTY_TEXTS = {
  all: 'emptyAll',
  open: 'emptyOpen',
  no: 'emptyNo',
  stale: 'emptyStale',
  contradicted: 'emptyContradicted',
  levels: 'emptyLevels',
  'to-confirm': 'emptyToConfirm',
  mine: 'emptyMine',
} as const;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(4),
    },
    end: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
    },
  }),
  { name: 'MlopsMaturityAllParts' },
);

/** Everything that is asked, on one page. */
export function AllParts(props: {
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  evidence: Evidence;
  slice: Slice;
  shown: ShownStatements;
  hasShortcuts: boolean;
  place: Place;
}) {
  const { state, editor, result, evidence, slice, shown, place } = props;
  const { view, document } = state;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const unchanged = unchangedSections(view, document, model);

  const asideOf = (step: Step) => {
    const age = view.result?.freshness?.sections[step.id];
    return (
      age &&
      step.kind === 'section' && (
        <StillTrue
          section={step.section}
          age={age}
          canConfirm={view.access.submit && unchanged.includes(step.id)}
        />
      )
    );
  };
  return (
    <div className={classes.root} {...{ [STATEMENTS_MARK]: '' }}>
      {stepsOf(model).map(step => {
        switch (step.kind) {
          case 'profile':
            return (
              <Part
                key={step.id}
                step={step}
                intro={t('questionnaire.profile.intro')}
              >
                <ProfileStep state={state} editor={editor} result={result} />
              </Part>
            );
          case 'levels':
            return (
              <Part
                key={step.id}
                step={step}
                intro={t('questionnaire.levels.intro')}
              >
                <LevelsStep
                  state={state}
                  editor={editor}
                  result={result}
                  onGo={place.go}
                />
              </Part>
            );
          case 'section':
            return shown.isSectionShown(step.section) ? (
              <Part
                key={step.id}
                step={step}
                intro={step.section.summary}
                aside={asideOf(step)}
              >
                <SectionPart
                  section={step.section}
                  state={state}
                  editor={editor}
                  result={result}
                  evidence={evidence}
                  isShown={shown.isShown}
                  hasShortcuts={props.hasShortcuts}
                  place={place}
                />
              </Part>
            ) : null;
          default:
            return (
              <Fragment key={step.id}>
                {shown.count === 0 && (
                  <Typography variant="body2">
                    {t(
                      `questionnaire.section.filter.${
                        slice.role === null
                          ? EMPTY_TEXTS[slice.filter]
                          : 'emptyRole'
                      }`,
                    )}
                  </Typography>
                )}
                <div className={classes.end}>
                  <Typography variant="body2">
                    {evidenceText(t, evidence)}
                  </Typography>
                  <Button
                    color="primary"
                    variant="contained"
                    onClick={() => place.go(step.id)}
                  >
                    {t('questionnaire.editor.step.next', {
                      title: stepTitle(t, step),
                    })}
                  </Button>
                </div>
              </Fragment>
            );
        }
      })}
    </div>
  );
}

/** What there is to say about evidence as a whole; mostly nothing. */
function evidenceText(t: Translate, evidence: Evidence): string | null {
  if (evidence.state === 'failed') {
    return t('questionnaire.section.evidence.failed');
  }
  return evidence.missing.length > 0
    ? t('questionnaire.section.evidence.providersFailed', {
        providers: t.formats.list(evidence.missing),
      })
    : null;
}
