import { entityLabels } from 'backstage-plugin-mlops-maturity-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import { Link } from '../ui/kit';
import { Button } from '../ui/controls/Button';
import { problemsIn } from '../api/misconfiguration';
import { reasonText } from '../text/reasonText';
import { usePageLink } from '../url/usePageLink';
import { useTabLink } from '../url/useTabLink';
import { LevelNamesContext } from '../text/model/LevelNamesContext';
import { useCommonMessages } from '../text';
import { RowStanding } from '../assessment/RowStanding';
import { LevelBadge } from '../assessment/LevelBadge';
import { standingLevel } from '../assessment/StandingLevel';
import { ConfigurationProblems } from '../ui/states/ConfigurationProblems';
import { attentionText } from './attentionText';
import { useLevelNames } from './useLevelNames';
import { useMyComponents } from './useMyComponents';

const ROW_HEIGHT = 56;

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      padding: 0,
      listStyle: 'none',
      fontFamily: theme.typography.fontFamily,
    },
    row: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      minHeight: ROW_HEIGHT,
      padding: theme.spacing(0.75, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    text: {
      flex: 1,
      minWidth: 0,
      overflowWrap: 'anywhere',
      '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
    },
    skeleton: { margin: theme.spacing(1, 0) },
    more: {
      display: 'inline-block',
      marginTop: theme.spacing(1.5),
      fontFamily: theme.typography.fontFamily,
    },
  }),
  { name: 'MlopsMaturityMyComponents' },
);

/**
 * The ML components of the signed-in user's teams, those that need attention
 * first, each with the reason in words and a link to its tab.
 */
export function MyComponents() {
  const { owners, components, error, retry } = useMyComponents();
  const nameOf = useLevelNames();
  const classes = useStyles();
  const t = useCommonMessages();
  const tabLink = useTabLink();
  const pageLink = usePageLink();

  const problems = problemsIn(error);
  if (problems) {
    return <ConfigurationProblems problems={problems} onRetry={retry} />;
  }
  if (error) {
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={retry}>
            {t('common.retry')}
          </Button>
        }
      >
        {t('widget.failed', { reason: reasonText(t, error) })}
      </Alert>
    );
  }
  if (!components) {
    return (
      <div data-testid="my-components-loading">
        {Array.from({ length: 4 }, (_, index) => (
          <Skeleton
            key={index}
            variant="rect"
            height={ROW_HEIGHT - 8}
            className={classes.skeleton}
          />
        ))}
      </div>
    );
  }
  const { items, totalItems } = components;
  const label = entityLabels(
    items.map(({ entityRef: ref, title }) => ({ ref, title })),
  );
  if (totalItems === 0) {
    return (
      <Typography color="textSecondary">
        {t(owners.length === 0 ? 'widget.guest' : 'widget.nothing')}
      </Typography>
    );
  }
  const allOfThem = pageLink([
    ['view', 'components'],
    ...owners.map((owner): [string, string] => ['owner', owner]),
  ]);
  return (
    <LevelNamesContext.Provider value={nameOf}>
      <Typography variant="body2" color="textSecondary">
        {t('widget.total', { count: totalItems })}
      </Typography>
      <ul className={classes.list} aria-label={t('widget.list')}>
        {items.map(row => (
          <li key={row.entityRef} className={classes.row}>
            <LevelBadge level={standingLevel(row)} />
            <div className={classes.text}>
              <Link to={tabLink(row.entityRef)}>{label(row.entityRef)}</Link>
              <Typography variant="body2" color="textSecondary" component="div">
                {attentionText(t, row)} <RowStanding row={row} />
              </Typography>
            </div>
          </li>
        ))}
      </ul>
      {allOfThem !== undefined && items.length < totalItems && (
        <Link to={allOfThem} className={classes.more}>
          {t('widget.all', { count: totalItems })}
        </Link>
      )}
    </LevelNamesContext.Provider>
  );
}
