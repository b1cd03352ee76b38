import Typography from '@material-ui/core/Typography';
import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { stateText } from '../../text/sentences/stateText';
import { Panel } from '../../ui/Panel';

/** How picks and answers go together; nothing while there is no level. */
export function StateExplanation(props: { result: AssessmentResult }) {
  const t = useMessages();
  const text = stateText(t, props.result);
  return text ? (
    <Panel title={t('tab.state', { state: text.title })}>
      <Typography>{text.explanation}</Typography>
    </Panel>
  ) : null;
}
