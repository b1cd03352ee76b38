import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  openRange,
  toScoringInput,
  type AssessmentResult,
  type AssessmentSubmission,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { DraftStrip } from '../../assessment/DraftStrip';
import { ExplanationDialog } from '../explanation/ExplanationDialog';
import { ChangedSince } from './ChangedSince';
import { Checklist } from './Checklist';
import { ContradictionList } from './ContradictionList';
import { Headline } from './Headline';
import { NextPickList } from './NextPickList';
import { NextStepList } from './NextStepList';
import { OpenRequirements } from './OpenRequirements';
import { PlanPanel } from './PlanPanel';
import { ProfileTable } from './ProfileTable';
import { QuestionableList } from './QuestionableList';
import { TargetPanel } from './TargetPanel';
import { UnderstatedNote } from './UnderstatedNote';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(3),
    },
    columns: {
      display: 'grid',
      gap: theme.spacing(3),
      alignItems: 'start',
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
      },
    },
    column: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(3),
      minWidth: 0,
      // One column mixes both, so that the profile stays with the headline.
      [theme.breakpoints.down('md')]: {
        display: 'contents',
        '& > *': { order: 2 },
        '& > $headline': { order: 0 },
        '& > $profile': { order: 1 },
        '&$aside > *': { order: 3 },
        '&$aside > $profile': { order: 1 },
      },
    },
    aside: {},
    headline: { minWidth: 0 },
    profile: { minWidth: 0 },
  }),
  { name: 'MlopsMaturityOverview' },
);

/** What the newest submission says. */
export function AssessedOverview(props: {
  view: AssessmentView;
  submission: AssessmentSubmission;
  result: AssessmentResult;
}) {
  const { view, submission, result } = props;
  const { document } = submission;
  const { entityRef } = view;
  const classes = useStyles();
  const model = useMaturityModel();
  const range = useMemo(
    () => openRange(toScoringInput(document), model),
    [document, model],
  );
  const findings = { entityRef, result, document };
  return (
    <div className={classes.root}>
      <DraftStrip view={view} />
      <ChangedSince changes={view.changedSince} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <div className={classes.headline}>
            <Headline
              entityRef={entityRef}
              submission={submission}
              result={result}
              range={range}
              openAnswers={view.names.openAnswers}
            />
          </div>
          <ContradictionList {...findings} />
          <OpenRequirements entityRef={entityRef} result={result} />
          <QuestionableList entityRef={entityRef} result={result} />
          <UnderstatedNote {...findings} />
          <NextStepList view={view} result={result} document={document} />
          <NextPickList result={result} />
        </div>
        <div className={`${classes.column} ${classes.aside}`}>
          <div className={classes.profile}>
            <ProfileTable result={result} document={document} />
          </div>
          <PlanPanel view={view} />
          <TargetPanel {...findings} />
          <Checklist view={view} result={result} range={range} />
        </div>
      </div>
      <ExplanationDialog
        entityRef={entityRef}
        explained={{ document, result }}
      />
    </div>
  );
}
