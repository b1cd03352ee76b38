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
import { SubmittedNote } from '../../questionnaire/review/SubmittedNote';
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
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
    // The answer and what to do about it, in one look.
    first: {
      display: 'grid',
      gap: theme.spacing(2),
      alignItems: 'start',
      gridTemplateColumns: 'minmax(0, 1fr)',
      [theme.breakpoints.up('md')]: {
        gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      },
    },
    folded: {
      display: 'grid',
      gap: theme.spacing(1),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  }),
  { name: 'MlopsMaturityOverview' },
);

/**
 * What the newest submission says: the level and the next steps at once, and
 * everything else behind its heading.
 */
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
      <SubmittedNote
        entityRef={entityRef}
        submission={submission}
        result={result}
      />
      <div className={classes.first}>
        <Headline
          view={view}
          submission={submission}
          result={result}
          range={range}
        />
        <NextStepList view={view} result={result} document={document} />
      </div>
      <div className={classes.folded}>
        <ContradictionList {...findings} />
        <OpenRequirements entityRef={entityRef} result={result} />
        <QuestionableList entityRef={entityRef} result={result} />
        <UnderstatedNote {...findings} />
        <ChangedSince changes={view.changedSince} />
        <PlanPanel view={view} />
        <Checklist view={view} result={result} range={range} />
        <ProfileTable result={result} document={document} />
        <NextPickList result={result} />
        <TargetPanel {...findings} />
      </div>
      <ExplanationDialog
        entityRef={entityRef}
        explained={{ document, result }}
      />
    </div>
  );
}
