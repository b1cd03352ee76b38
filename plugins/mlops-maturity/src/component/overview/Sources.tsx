import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';

/** Leads to those whose work the model builds on; they stand with the levels. */
export function Sources({ entityRef }: { entityRef: string }) {
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  return (
    <Typography variant="caption" component="footer">
      <Link to={tabLink(entityRef, { view: 'levels' })} underline="always">
        {t('tab.attribution.link', { version: model.modelVersion })}
      </Link>
    </Typography>
  );
}
