import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import { useApi } from '@backstage/core-plugin-api';
import {
  LEVELS,
  maturityModel,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../api';
import { useMessages } from '../text';
import { NO_FILTERS, withValues } from '../organisation/state/filters';
import { MOST_GROUPS } from '../api/reportLimits';
import { usePageState } from '../organisation/state/usePageState';
import { useReport } from '../api/useReport';
import { portfolioTarget } from './portfolioTarget';

const useStyles = makeStyles(
  theme => ({
    root: { marginBottom: theme.spacing(2) },
    button: { textTransform: 'none', marginLeft: theme.spacing(-0.5) },
  }),
  { name: 'MlopsMaturityPortfolioTargetHint' },
);

/**
 * Says on a group's page when the number of its ML components suggests another
 * target than its components have. Says nothing where they fit.
 */
export function PortfolioTargetHint(props: { groupRef: string; name: string }) {
  const { groupRef, name } = props;
  const api = useApi(maturityApiRef);
  const { update } = usePageState();
  const classes = useStyles();
  const t = useMessages();
  const { data } = useReport(groupRef, signal =>
    api.getLevels(
      { owner: [groupRef], groupBy: 'owner', limit: MOST_GROUPS },
      { signal },
    ),
  );
  // Only what the group owns itself: the groups below have portfolios of their
  // own.
  const own = data?.groups.find(({ key }) => key === groupRef);
  const hint = own && portfolioTarget(maturityModel, own);
  if (!hint) {
    return null;
  }
  const { cases, level, withTarget, lower, higher } = hint;
  const all = withTarget;
  const list = (fits: (target: Level) => boolean) =>
    update(
      {
        view: 'components',
        filters: withValues(
          NO_FILTERS,
          'target',
          LEVELS.filter(fits).map(String),
        ),
      },
      'push',
    );
  return (
    <Alert severity="info" className={classes.root}>
      <AlertTitle>{t('portfolio.target.title')}</AlertTitle>
      <Typography variant="body2">
        {cases === 1
          ? t('portfolio.target.one', { name, level })
          : t('portfolio.target.many', {
              name,
              level,
              count: cases,
            })}{' '}
        {lower > 0 && t('portfolio.target.lower', { count: lower, all })}{' '}
        {higher > 0 && t('portfolio.target.higher', { count: higher, all })}{' '}
        {t('portfolio.target.reasons')}
      </Typography>
      {lower > 0 && (
        <Button
          size="small"
          className={classes.button}
          onClick={() => list(target => target < level)}
        >
          {t('portfolio.target.listLower')}
        </Button>
      )}
      {higher > 0 && (
        <Button
          size="small"
          className={classes.button}
          onClick={() => list(target => target > level)}
        >
          {t('portfolio.target.listHigher')}
        </Button>
      )}
    </Alert>
  );
}
