import Box from '@material-ui/core/Box';
import Typography from '@material-ui/core/Typography';
import { Link } from '@backstage/core-components';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';

/** Credits those whose work the model builds on. */
export function Attribution() {
  return (
    <Box component="footer" marginTop={4}>
      <Typography variant="caption" component="p">
        Model version {maturityModel.modelVersion}. It builds on the work of
        others:
      </Typography>
      {maturityModel.attribution.map(source => (
        <Typography key={source.url} variant="caption" component="p">
          <Link to={source.url} underline="always">
            {source.name}
          </Link>{' '}
          by {source.author}
          {source.licence && `, ${source.licence}`}
          {source.copyright && `, ${source.copyright}`}. {source.usedFor}.
        </Typography>
      ))}
    </Box>
  );
}
