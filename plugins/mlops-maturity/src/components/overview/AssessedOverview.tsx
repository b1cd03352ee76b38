import { makeStyles } from '@material-ui/core/styles';
import type {
  AssessmentResult,
  AssessmentSubmission,
  AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { DraftStrip } from '../common/DraftStrip';
import { ContradictionList } from './ContradictionList';
import { Headline } from './Headline';
import { NextPickList } from './NextPickList';
import { NextStepList } from './NextStepList';
import { ProfileTable } from './ProfileTable';
import { SectionBars } from './SectionBars';
import { StateExplanation } from './StateExplanation';
import { TargetPanel } from './TargetPanel';

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
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: '3fr 2fr',
      },
    },
    column: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(3),
      minWidth: 0,
    },
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
  return (
    <div className={classes.root}>
      <Headline submission={submission} result={result} />
      <DraftStrip view={view} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <ContradictionList
            entityRef={entityRef}
            result={result}
            document={document}
          />
          <NextStepList
            entityRef={entityRef}
            result={result}
            document={document}
          />
          <NextPickList result={result} />
          <SectionBars result={result} />
        </div>
        <div className={classes.column}>
          <StateExplanation result={result} />
          <ProfileTable result={result} document={document} />
          <TargetPanel result={result} document={document} />
        </div>
      </div>
    </div>
  );
}
