import Typography from '@material-ui/core/Typography';
import {
  pickedOptions,
  type AssessmentDocument,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { supportedSetAside } from '../../assessment/supportedSetAside';
import { LinkButton } from '../../ui/controls/Button';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';

/**
 * Offers the level that the answers support, where the picks declare less;
 * else nothing.
 */
export function UnderstatedNote(props: {
  entityRef: string;
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { entityRef, result, document } = props;
  const { state, declaredLevel, confirmedLevel } = result;
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  if (state !== 'understated' || confirmedLevel === null) {
    return null;
  }
  const lower = pickedOptions(document.picks, model).flatMap(
    ({ dimension, option }) =>
      option && option.countsAs < confirmedLevel ? [dimension.title] : [],
  );
  const setAside = supportedSetAside(model, document, result);
  return (
    <Panel title={t('tab.understated')} defaultOpen={false}>
      <Typography variant="body2" paragraph>
        {t('sentences.understated.text', {
          supported: confirmedLevel,
          declared: declaredLevel ?? t('common.noLevel'),
          dimensions: t.formats.list(lower),
        })}{' '}
        {setAside > 0 &&
          t('sentences.understated.setAside', { count: setAside })}
      </Typography>
      <LinkButton
        variant="outlined"
        color="primary"
        to={tabLink(entityRef, { view: 'questionnaire', section: 'levels' })}
      >
        {t('tab.takeLevel', { level: confirmedLevel })}
      </LinkButton>
    </Panel>
  );
}
