import { useMemo, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import TuneIcon from '@material-ui/icons/Tune';
import {
  findSection,
  scoreAssessment,
  toScoringInput,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { useDraftEditor } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Announcer } from '../../ui/states/Announcer';
import { Button } from '../../ui/controls/Button';
import { MEASURED } from '../../ui/narrow';
import { AllParts } from './AllParts';
import { ConflictList } from './ConflictList';
import { Notices } from './Notices';
import { Part } from './Part';
import { ReviewStep } from '../review/ReviewStep';
import { SaveBar } from './SaveBar';
import { SkipToOpen } from './SkipToOpen';
import { StatementTools } from '../section/StatementTools';
import { StepList } from './StepList';
import { useShortcutsEnabled } from '../answers/useShortcutsEnabled';
import { useShownStatements } from '../answers/useShownStatements';
import { useEvidence } from '../section/evidence/useEvidence';
import { usePartInSight } from './usePartInSight';
import { usePlace } from '../steps/usePlace';
import { useSlice } from '../answers/useSlice';
import { isOpen } from '../answers/statementFilter';
import { firstOpenPlace } from '../steps/placeToBe';
import { useGoing } from '../steps/useGoing';

const useStyles = makeStyles(
  theme => ({
    columns: {
      display: 'grid',
      gridTemplateColumns: '220px minmax(0, 1000px)',
      gap: theme.spacing(3),
      alignItems: 'start',
      marginTop: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: theme.spacing(2),
      },
    },
    steps: {
      position: 'sticky',
      top: 64,
      [theme.breakpoints.down('sm')]: { position: 'static' },
    },
    content: { ...MEASURED, minWidth: 0 },
    slice: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
    tools: { marginTop: theme.spacing(2) },
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
  const isReview = place.step.kind === 'review';
  const evidence = useEvidence(state.view.entityRef, !isReview);
  const [hasShortcuts, enableShortcuts] = useShortcutsEnabled();
  const [hasTools, setHasTools] = useState(false);
  const classes = useStyles();
  const { document } = state;
  const result = useMemo(
    () => scoreAssessment(toScoringInput(document), model),
    [document, model],
  );
  const shown = useShownStatements(state, result, slice, place.statementId);
  const parts = useRef<HTMLDivElement>(null);
  const inSight = usePartInSight(parts, String(isReview));

  const findFirstOpen = () =>
    firstOpenPlace(
      model,
      document,
      result,
      id => !result.excluded.byServing.includes(id) && isOpen(document, id),
    );
  useGoing(place, () => (state.view.draft ? findFirstOpen() : undefined));

  // A part that a filter leaves nothing of is shown as a whole again.
  const goToStep = (stepId: string) => {
    const section = findSection(model, stepId);
    return section && !shown.isSectionShown(section)
      ? place.goToAll(stepId)
      : place.go(stepId);
  };
  return (
    <Announcer>
      {!isReview && <SkipToOpen find={findFirstOpen} onGo={place.go} />}
      <SaveBar
        state={state}
        editor={editor}
        total={result.completion.total}
        isReview={isReview}
        onGo={place.go}
      >
        {!isReview && (
          <>
            <Button
              size="small"
              startIcon={<TuneIcon />}
              aria-expanded={hasTools}
              aria-controls="mlops-maturity-tools"
              onClick={() => setHasTools(!hasTools)}
            >
              {t('questionnaire.editor.tools')}
            </Button>
            <Button
              size="small"
              color="primary"
              variant="outlined"
              onClick={() => place.go('review')}
            >
              {t('questionnaire.editor.save.review')}
            </Button>
          </>
        )}
      </SaveBar>
      <div id="mlops-maturity-tools" hidden={!hasTools || isReview}>
        {hasTools && !isReview && (
          <Paper variant="outlined" className={classes.tools}>
            <StatementTools
              state={state}
              editor={editor}
              result={result}
              slice={slice}
              shown={shown}
              shortcuts={{
                isEnabled: hasShortcuts,
                onEnable: enableShortcuts,
              }}
            />
          </Paper>
        )}
      </div>
      {shown.isSliced && !isReview && (
        <div className={classes.slice}>
          <Typography variant="body2" role="status">
            {slice.role === null
              ? t('questionnaire.section.filter.slice', { count: shown.count })
              : t('questionnaire.section.role.slice', {
                  count: shown.count,
                  role: t(`questionnaire.words.role.${slice.role}`),
                })}
          </Typography>
          <Button size="small" color="primary" onClick={slice.showAll}>
            {t('questionnaire.section.filter.showAll')}
          </Button>
        </div>
      )}
      <Notices state={state} userEntityRef={userEntityRef} />
      <div className={classes.columns}>
        <div className={classes.steps}>
          <StepList
            current={(!isReview && inSight) || place.step.id}
            document={document}
            result={result}
            linkTo={place.linkTo}
            onGo={goToStep}
          />
        </div>
        <div className={classes.content} ref={parts}>
          <ConflictList
            conflicts={state.conflicts}
            editor={editor}
            userEntityRef={userEntityRef}
          />
          {isReview ? (
            <Part step={place.step}>
              <ReviewStep
                state={state}
                editor={editor}
                result={result}
                onGo={place.goToAll}
              />
            </Part>
          ) : (
            <AllParts
              state={state}
              editor={editor}
              result={result}
              evidence={evidence}
              slice={slice}
              shown={shown}
              hasShortcuts={hasShortcuts}
              place={place}
            />
          )}
        </div>
      </div>
    </Announcer>
  );
}
