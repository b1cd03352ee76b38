import Typography from '@material-ui/core/Typography';
import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import { stateText } from '../sentences/stateText';
import { useMessages } from '../../translation';
import { Panel } from './Panel';

/** How picks and answers go together; nothing while there is no level. */
export function StateExplanation(props: { result: AssessmentResult }) {
  const t = useMessages();
  const text = stateText(t, props.result);
  return text ? (
    <Panel
      title={`Picks and answers: ${text.title.toLocaleLowerCase('en-US')}`}
    >
      <Typography>{text.explanation}</Typography>
    </Panel>
  ) : null;
}
