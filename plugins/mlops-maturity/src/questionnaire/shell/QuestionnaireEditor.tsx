import { useEffect, useMemo, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  scoreAssessment,
  toScoringInput,
  type AssessmentResult,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/Button';
import {
  useDraftEditor,
  type DraftEditor,
  type DraftEditorState,
} from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Announcer } from '../../ui/Announcer';
import { ConflictList } from './ConflictList';
import { LevelsStep } from '../levels/LevelsStep';
import { Notices } from './Notices';
import { ProfileStep } from '../profile/ProfileStep';
import { ReviewStep } from '../review/ReviewStep';
import { SaveBar } from './SaveBar';
import { SectionStep } from '../section/SectionStep';
import { StepList } from './StepList';
import { neighboursOf, stepTitle } from '../steps/steps';
import { useEvidence, type Evidence } from '../section/evidence/useEvidence';
import { usePlace, type Place } from '../steps/usePlace';
import { useSlice, type Slice } from '../answers/useSlice';

const useStyles = makeStyles(
  theme => ({
    columns: {
      display: 'grid',
      gridTemplateColumns: '240px minmax(0, 960px)',
      gap: theme.spacing(4),
      alignItems: 'start',
      marginTop: theme.spacing(3),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: theme.spacing(3),
      },
    },
    steps: {
      position: 'sticky',
      top: 76,
      [theme.breakpoints.down('sm')]: { position: 'static' },
    },
    heading: {
      fontSize: '1.5rem',
      fontWeight: 'bold',
      marginBottom: theme.spacing(1),
      scrollMarginTop: theme.spacing(12),
      '&:focus': { outline: 0 },
    },
    moves: {
      display: 'flex',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
      marginTop: theme.spacing(4),
    },
  }),
  { name: 'MlopsMaturityQuestionnaireEditor' },
);

/** Edits one assessment as one person. */
export function QuestionnaireEditor(props: {
  view: AssessmentView;
  userEntityRef: string;
  onView: (view: AssessmentView) => void;
}) {
  const { userEntityRef } = props;
  const place = usePlace();
  const slice = useSlice();
  const t = useMessages();
  const model = useMaturityModel();
  const { editor, state } = useDraftEditor({ ...props, model });
  const evidence = useEvidence(
    state.view.entityRef,
    place.step.kind === 'section',
  );
  const classes = useStyles();
  const { document } = state;
  const result = useMemo(
    () => scoreAssessment(toScoringInput(document), model),
    [document, model],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const shownStep = useRef(place.step.id);

  // Somebody who moves on starts to read at the top of the new page.
  useEffect(() => {
    if (shownStep.current !== place.step.id) {
      shownStep.current = place.step.id;
      if (place.statementId === undefined) {
        heading.current?.focus();
      }
    }
  }, [place]);

  const { previous, next } = neighboursOf(model, place.step);
  return (
    <Announcer>
      <SaveBar
        state={state}
        editor={editor}
        total={result.completion.total}
        onReview={
          place.step.kind === 'review' ? undefined : () => place.go('review')
        }
      />
      <Notices state={state} userEntityRef={userEntityRef} />
      <div className={classes.columns}>
        <div className={classes.steps}>
          <StepList
            current={place.step}
            document={document}
            result={result}
            slice={slice}
            onGo={place.go}
          />
        </div>
        <div>
          <ConflictList
            conflicts={state.conflicts}
            editor={editor}
            userEntityRef={userEntityRef}
          />
          <Typography
            variant="h3"
            component="h2"
            ref={heading}
            tabIndex={-1}
            className={classes.heading}
          >
            {stepTitle(t, place.step)}
          </Typography>
          <StepContent
            place={place}
            state={state}
            editor={editor}
            result={result}
            evidence={evidence}
            slice={slice}
          />
          <div className={classes.moves}>
            {previous ? (
              <Button onClick={() => place.go(previous.id)}>
                {t('questionnaire.editor.step.previous', {
                  title: stepTitle(t, previous),
                })}
              </Button>
            ) : (
              <span />
            )}
            {next && (
              <Button
                color="primary"
                variant="outlined"
                onClick={() => place.go(next.id)}
              >
                {t('questionnaire.editor.step.next', {
                  title: stepTitle(t, next),
                })}
              </Button>
            )}
          </div>
        </div>
      </div>
    </Announcer>
  );
}

function StepContent(props: {
  place: Place;
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  evidence: Evidence;
  slice: Slice;
}) {
  const { place, state, editor, result } = props;
  const { step, statementId, go } = place;
  switch (step.kind) {
    case 'profile':
      return <ProfileStep state={state} editor={editor} result={result} />;
    case 'levels':
      return (
        <LevelsStep state={state} editor={editor} result={result} onGo={go} />
      );
    case 'section':
      return (
        <SectionStep
          key={step.id}
          section={step.section}
          state={state}
          editor={editor}
          result={result}
          evidence={props.evidence}
          slice={props.slice}
          statementId={statementId}
          onGo={go}
        />
      );
    default:
      return (
        <ReviewStep state={state} editor={editor} result={result} onGo={go} />
      );
  }
}
