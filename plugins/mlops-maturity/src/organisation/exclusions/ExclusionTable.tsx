import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import {
  entityLabels,
  findStatement,
  type ExclusionsReport,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useFormats, useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { wholeWords, wrapLongTitle } from '../../ui/longWords';
import { useTabLink } from '../../url/useTabLink';
import { Owners } from '../drilldown/Owners';

const COLUMNS = ['component', 'statement', 'reason', 'owner', 'since'] as const;

const useStyles = makeStyles(
  theme => ({
    cell: {
      ...wholeWords,
      padding: theme.spacing(1),
      lineHeight: 1.4,
      verticalAlign: 'top',
      '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
    },
    // One background for all rows of a component, whose name spans them.
    component: {
      '&:nth-of-type(even)': {
        backgroundColor: theme.palette.background.default,
      },
    },
    row: { '&&': { backgroundColor: 'transparent' } },
    name: { ...wrapLongTitle, minWidth: 140 },
    reason: { minWidth: 220, maxWidth: '60ch', overflowWrap: 'anywhere' },
    day: { whiteSpace: 'nowrap' },
  }),
  { name: 'MlopsMaturityExclusionTable' },
);

/** What was set aside, where, why and since when. */
export function ExclusionTable(props: {
  components: ExclusionsReport['items'];
}) {
  const { components } = props;
  const classes = useStyles();
  const t = useMessages();
  const { day } = useFormats();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const label = entityLabels(
    components.map(({ entityRef: ref, title }) => ({ ref, title })),
  );
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={t('organisation.exclusions.table')}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <TableCell key={column} className={classes.cell}>
                {t(`organisation.exclusions.column.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {components.map(({ entityRef, owners, reportedLevel, exclusions }) => (
          <TableBody key={entityRef} className={classes.component}>
            {exclusions.map(
              ({ statementId, reason, updatedAt, setAside }, place) => (
                <TableRow key={statementId} className={classes.row}>
                  {place === 0 && (
                    <TableCell
                      component="th"
                      scope="rowgroup"
                      role="rowheader"
                      rowSpan={exclusions.length}
                      className={`${classes.cell} ${classes.name}`}
                    >
                      {label(entityRef)}
                    </TableCell>
                  )}
                  <TableCell className={`${classes.cell} ${classes.name}`}>
                    <Link
                      to={tabLink(entityRef, {
                        view: 'questionnaire',
                        statement: statementId,
                      })}
                      underline="always"
                    >
                      {findStatement(model, statementId)?.label ?? statementId}
                    </Link>
                    {setAside.length > 0 && reportedLevel !== null && (
                      <Typography variant="caption" component="div">
                        <span aria-hidden>⊘ </span>
                        {t('organisation.exclusions.holdsUp', {
                          level: reportedLevel,
                        })}
                      </Typography>
                    )}
                  </TableCell>
                  <TableCell className={`${classes.cell} ${classes.reason}`}>
                    {reason}
                  </TableCell>
                  {place === 0 && (
                    <TableCell
                      rowSpan={exclusions.length}
                      className={`${classes.cell} ${classes.name}`}
                    >
                      <Owners owners={owners} />
                    </TableCell>
                  )}
                  <TableCell className={`${classes.cell} ${classes.day}`}>
                    {updatedAt === null ? (
                      t('organisation.components.none')
                    ) : (
                      <>
                        {day(updatedAt)}
                        <Typography variant="caption" component="div">
                          {t('common.freshness.age', {
                            count: daysSince(updatedAt),
                          })}
                        </Typography>
                      </>
                    )}
                  </TableCell>
                </TableRow>
              ),
            )}
          </TableBody>
        ))}
      </Table>
    </TableContainer>
  );
}

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** Whole days; none for what a clock ahead of this one has stamped. */
function daysSince(time: string): number {
  return Math.max(0, Math.floor((Date.now() - Date.parse(time)) / DAY_IN_MS));
}
