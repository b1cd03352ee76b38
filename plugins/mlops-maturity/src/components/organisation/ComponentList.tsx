import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import { useTabLink } from '../../hooks/useTabLink';
import { LevelBadge } from '../common';
import { ReportError } from './ReportError';
import type { ComponentPages } from './useComponentPages';

const ROW_HEIGHT = 60;

const useStyles = makeStyles(
  theme => ({
    root: { margin: 0, padding: 0, listStyle: 'none' },
    row: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      minHeight: ROW_HEIGHT,
      padding: theme.spacing(1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    text: {
      flex: 1,
      minWidth: 0,
      overflowWrap: 'anywhere',
      // Links above each other stay far enough apart to be hit.
      '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
    },
    skeleton: { margin: theme.spacing(1, 0) },
    more: { marginTop: theme.spacing(1.5) },
  }),
  { name: 'MlopsMaturityComponentList' },
);

/**
 * The components behind a number, each with a link to its maturity tab, or to
 * one statement of its questionnaire.
 */
export function ComponentList(props: {
  pages: ComponentPages;
  statementId?: string;
}) {
  const { items, total, loading, error, loadMore } = props.pages;
  const { statementId } = props;
  const classes = useStyles();
  const tabLink = useTabLink();
  return (
    <>
      {total === 0 && (
        <Typography color="textSecondary">No components here.</Typography>
      )}
      <ul className={classes.root} aria-label="Components">
        {items.map(item => (
          <li key={item.entityRef} className={classes.row}>
            <LevelBadge level={item.reportedLevel} />
            <div className={classes.text}>
              <Link
                to={tabLink(
                  item.entityRef,
                  statementId === undefined
                    ? {}
                    : { view: 'questionnaire', statement: statementId },
                )}
              >
                {item.title}
              </Link>
              <Typography variant="body2" color="textSecondary">
                <Owners owners={item.owners} /> · {assessedText(item)}
              </Typography>
            </div>
          </li>
        ))}
      </ul>
      {loading &&
        items.length === 0 &&
        Array.from({ length: 5 }, (_, index) => (
          <Skeleton
            key={index}
            variant="rect"
            height={ROW_HEIGHT}
            className={classes.skeleton}
          />
        ))}
      {error && (
        <ReportError
          what="the components"
          error={error}
          onRetry={() => loadMore?.()}
        />
      )}
      {!error && (loadMore || (loading && items.length > 0)) && (
        <Button
          className={classes.more}
          variant="outlined"
          disabled={loading}
          onClick={loadMore}
        >
          Load more ({items.length} of {total})
        </Button>
      )}
    </>
  );
}

function Owners(props: { owners: ComponentRow['owners'] }) {
  const { owners } = props;
  return owners.length === 0 ? (
    <>no owner</>
  ) : (
    <>
      {owners.map(({ ref, title }, index) => (
        <span key={ref}>
          {index > 0 && ', '}
          <EntityRefLink
            entityRef={ref}
            title={title}
            hideIcon
            // Colour alone would not tell it from the text around it.
            underline="always"
          />
        </span>
      ))}
    </>
  );
}

function assessedText({
  assessedAt,
  stale,
  hasDraft,
  target,
}: ComponentRow): string {
  const date =
    assessedAt === null
      ? 'not assessed'
      : `assessed ${new Date(assessedAt).toLocaleDateString(undefined, {
          dateStyle: 'medium',
        })}`;
  return [
    date,
    ...(stale ? ['stale'] : []),
    ...(hasDraft ? ['draft in progress'] : []),
    ...(target === null ? [] : [`target ${target}`]),
  ].join(' · ');
}
