import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';

const useStyles = makeStyles(
  theme => ({ footer: { display: 'block', marginTop: theme.spacing(2) } }),
  { name: 'MlopsMaturitySources' },
);

/** Leads to those whose work the model builds on; they stand with the levels. */
export function Sources({ entityRef }: { entityRef: string }) {
  const { footer } = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  return (
    <Typography variant="caption" component="footer" className={footer}>
      <Link to={tabLink(entityRef, { view: 'levels' })} underline="always">
        {t('tab.attribution.link', { version: model.modelVersion })}
      </Link>
    </Typography>
  );
}
