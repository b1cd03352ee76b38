import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '../../ui/kit';
import { Skeleton } from '../../ui/states/Skeleton';
import {
  entityLabels,
  type ComponentRow,
  type ComponentsReport,
} from 'backstage-plugin-mlops-maturity-common';
import { isLoading, type QueryResult } from '../../api/useQuery';
import { useTabLink } from '../../url/useTabLink';
import {
  useFormats,
  useMessages,
  type Formats,
  type Translate,
} from '../../text';
import { LevelBadge } from '../../assessment/LevelBadge';
import { RowStanding } from '../../assessment/RowStanding';
import { standingLevel } from '../../assessment/StandingLevel';
import { sourceText } from '../../text/sentences/inheritedText';
import { EmptyNote } from '../notes/EmptyNote';
import { MoreButton } from '../notes/MoreButton';
import { EvidenceLinks } from './EvidenceLinks';
import { Owners } from './Owners';
import { ReportError } from '../../ui/states/ReportError';

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
  }),
  { name: 'MlopsMaturityComponentList' },
);

/**
 * The components behind a number, each with a link to its maturity tab, or to
 * one statement of its questionnaire with the day and the evidence of its
 * answer.
 */
export function ComponentList(props: {
  pages: QueryResult<ComponentsReport>;
  statementId?: string;
}) {
  const { pages, statementId } = props;
  const { data, error, retry } = pages;
  const items = data?.items ?? [];
  const total = data?.totalItems;
  const loading = isLoading(pages);
  const classes = useStyles();
  const t = useMessages();
  const formats = useFormats();
  const tabLink = useTabLink();
  const label = entityLabels(
    items.map(({ entityRef: ref, title }) => ({ ref, title })),
  );
  return (
    <>
      {total === 0 && <EmptyNote>{t('organisation.list.nothing')}</EmptyNote>}
      <ul
        className={classes.root}
        aria-label={t('organisation.list.components')}
      >
        {items.map(item => (
          <li key={item.entityRef} className={classes.row}>
            <LevelBadge level={standingLevel(item)} />
            <div className={classes.text}>
              <Link
                to={tabLink(
                  item.entityRef,
                  statementId === undefined
                    ? {}
                    : { view: 'questionnaire', statement: statementId },
                )}
              >
                {label(item.entityRef)}
              </Link>
              <Typography variant="body2" color="textSecondary" component="div">
                <Owners owners={item.owners} /> ·{' '}
                {factsOf(t, formats, item).join(' · ')}{' '}
                <RowStanding row={item} />
              </Typography>
              {item.answerDetail && (
                <EvidenceLinks
                  component={label(item.entityRef)}
                  evidence={item.answerDetail.evidence}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {loading && items.length === 0 && <Skeleton height={5 * ROW_HEIGHT} />}
      {error && <ReportError what="components" error={error} onRetry={retry} />}
      <MoreButton pages={pages} shown={items.length} total={total ?? 0} />
    </>
  );
}

function factsOf(
  t: Translate,
  { day }: Pick<Formats, 'day'>,
  row: ComponentRow,
): string[] {
  const { answerDetail, assessedAt, stale, hasDraft, target } = row;
  const answeredAt = answerDetail?.updatedAt;
  return [
    ...(answeredAt
      ? [t('organisation.list.answeredOn', { date: day(answeredAt) })]
      : []),
    ...(answerDetail?.inheritedFrom === undefined
      ? []
      : [
          sourceText(
            t,
            answerDetail.inheritedFrom && {
              entityRef: answerDetail.inheritedFrom.ref,
              title: answerDetail.inheritedFrom.title,
            },
          ),
        ]),
    assessedAt === null
      ? t('organisation.list.notAssessed')
      : t('organisation.list.assessedOn', { date: day(assessedAt) }),
    ...(stale ? [t('organisation.list.stale')] : []),
    ...(hasDraft ? [t('organisation.list.draft')] : []),
    ...(target === null
      ? []
      : [t('organisation.list.target', { level: target })]),
    ...(row.questionable > 0
      ? [
          t('organisation.components.questionable', {
            count: row.questionable,
          }),
        ]
      : []),
  ];
}
