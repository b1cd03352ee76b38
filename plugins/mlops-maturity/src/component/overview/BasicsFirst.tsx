import Typography from '@material-ui/core/Typography';
import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';

/** Points out that advanced practices rest on basics that are missing. */
export function BasicsFirst(props: { result: AssessmentResult }) {
  const { basics, beyondBasics } = props.result.completion;
  const t = useMessages();
  return basics.no > 0 && beyondBasics.yes > 0 ? (
    <Panel title={t('tab.basicsFirst.title')}>
      <Typography>
        {t('tab.basicsFirst.text', {
          inPlace: t('tab.basicsFirst.inPlace', { count: beyondBasics.yes }),
          missing: t('tab.basicsFirst.missing', { count: basics.no }),
        })}
      </Typography>
    </Panel>
  ) : null;
}
