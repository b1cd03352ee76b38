import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import {
  LEVELS,
  type FacetsReport,
  type LevelsGroup,
  type LevelsReport,
  type Level,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../ui/controls/Button';
import { levelsReport } from '../api/queries';
import { useQuery } from '../api/useQuery';
import { useMaturityModel } from '../text/model/useMaturityModel';
import { useMessages } from '../text';
import { NO_FILTERS, withValues } from '../organisation/state/filters';
import { levelsQuery } from '../organisation/levels/levelsQuery';
import { depthBelow, hasOneDepth } from '../organisation/state/grouping';
import { usePageState } from '../organisation/state/usePageState';
import { portfolioTarget } from './portfolioTarget';

const useStyles = makeStyles(
  theme => ({
    root: { marginBottom: theme.spacing(2) },
    button: { marginLeft: theme.spacing(-0.5) },
  }),
  { name: 'MlopsMaturityPortfolioTargetHint' },
);

/**
 * Says on a group's page when the number of its ML components suggests another
 * target than its components have. Says nothing where they fit.
 */
export function PortfolioTargetHint(props: {
  groupRef: string;
  name: string;
  facets: FacetsReport | undefined;
}) {
  const { groupRef, name, facets } = props;
  const { update } = usePageState();
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const whole = { owner: [groupRef] };
  // What the tab shows at first has a row for what the group owns itself.
  const depth = facets && depthBelow(facets, 'owner', groupRef);
  const isPlain = !facets || hasOneDepth(facets, 'owner', groupRef);
  const grouping = {
    groupBy: 'owner' as const,
    depth: isPlain ? depth : undefined,
  };
  const first = useQuery(
    levelsReport,
    levelsQuery(whole, { ...grouping, groups: 'largest' }),
  ).data;
  const isCut = first && first.groups.length < first.groupCount;
  const all = useQuery(
    levelsReport,
    isCut && !ownRow(first, groupRef)
      ? levelsQuery(whole, { ...grouping, groups: 'all' })
      : undefined,
  ).data;
  // Only what the group owns itself: the groups below have portfolios of their
  // own.
  const own = ownRow(first, groupRef) ?? ownRow(all, groupRef);
  const hint = own && portfolioTarget(model, own);
  if (!hint) {
    return null;
  }
  const { cases, level, withTarget, lower, higher } = hint;
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
        {lower > 0 &&
          t('portfolio.target.lower', { count: lower, all: withTarget })}{' '}
        {higher > 0 &&
          t('portfolio.target.higher', { count: higher, all: withTarget })}{' '}
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

function ownRow(
  report: LevelsReport | undefined,
  groupRef: string,
): LevelsGroup | undefined {
  return report?.groups.find(({ key }) => key === groupRef);
}
