import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import {
  maturityModel,
  statementsOf,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { DraftStrip } from '../common/DraftStrip';
import { StartAssessment } from '../common/StartAssessment';
import { Panel } from './Panel';

/** What an assessment brings and takes, for a component without one. */
export function NotAssessedOverview(props: { view: AssessmentView }) {
  const { view } = props;
  return (
    <>
      <DraftStrip view={view} />
      <Panel title="Not assessed yet">
        <Typography paragraph>
          An assessment shows where the operations of this component stand
          between level 0 and level 4, which practices are missing, and what to
          do next. Higher is not better: the right target depends on what the
          component is used for.
        </Typography>
        <Typography component="ol" paragraph>
          <li>Say how the component is used. That decides what applies.</li>
          <li>
            Pick the description that fits for each of{' '}
            {maturityModel.dimensions.length} dimensions.
          </li>
          <li>
            Answer up to {statementsOf(maturityModel).length} statements with
            yes, no, or not applicable, in any order.
          </li>
          <li>Look at the result and submit it.</li>
        </Typography>
        <Typography paragraph>
          Each answer is saved as a draft that the whole team shares. Nothing
          counts before it is submitted.
        </Typography>
        <Box>
          <StartAssessment view={view} />
        </Box>
      </Panel>
    </>
  );
}
