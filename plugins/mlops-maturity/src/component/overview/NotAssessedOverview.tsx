import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import {
  statementsOf,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { DraftStrip } from '../../assessment/DraftStrip';
import { StartAssessment } from '../../assessment/StartAssessment';
import { Panel } from '../../ui/Panel';

/** What an assessment brings and takes, for a component without one. */
export function NotAssessedOverview(props: { view: AssessmentView }) {
  const { view } = props;
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <>
      <DraftStrip view={view} />
      <Panel title={t('tab.notAssessed.title')}>
        <Typography paragraph>{t('tab.notAssessed.text')}</Typography>
        <Typography component="ol" paragraph>
          <li>{t('tab.notAssessed.profile')}</li>
          <li>
            {t('tab.notAssessed.picks', {
              number: model.dimensions.length,
            })}
          </li>
          <li>
            {t('tab.notAssessed.answers', {
              number: statementsOf(model).length,
            })}
          </li>
          <li>{t('tab.notAssessed.submit')}</li>
        </Typography>
        <Typography paragraph>{t('tab.notAssessed.draft')}</Typography>
        <Box>
          <StartAssessment view={view} />
        </Box>
      </Panel>
    </>
  );
}
