import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TableSortLabel from '@material-ui/core/TableSortLabel';
import {
  entityLabels,
  type ComponentRow,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMessages } from '../../text';
import { wholeWords, wrapLongTitle } from '../../ui/longWords';
import type { ComponentSort } from '../state/choices';
import { COLUMN_SORTS, type ColumnName } from './columns';
import { ComponentCell } from './ComponentCell';

/** What they hold comes from the catalog, and can have words without end. */
const NAME_COLUMNS: readonly ColumnName[] = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'tags',
];

const useStyles = makeStyles(
  theme => ({
    title: { minWidth: 160 },
    cell: {
      fontVariantNumeric: 'tabular-nums',
      padding: theme.spacing(1),
      lineHeight: 1.4,
      ...wholeWords,
      '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
    },
    name: { ...wrapLongTitle, minWidth: 110 },
    // In most rows, what stands beside a level takes one line.
    level: { minWidth: 250 },
  }),
  { name: 'MlopsMaturityComponentTable' },
);

/**
 * Components as the rows of a table. The heads of the columns that the backend
 * can sort by are buttons that do so.
 */
export function ComponentTable(props: {
  rows: readonly ComponentRow[];
  columns: readonly ColumnName[];
  sort: ComponentSort;
  order: 'asc' | 'desc';
  onSort: (sort: ComponentSort, order: 'asc' | 'desc') => void;
}) {
  const { rows, columns, sort, order, onSort } = props;
  const classes = useStyles();
  const t = useMessages();
  const tabLink = useTabLink();
  const label = entityLabels(
    rows.map(({ entityRef: ref, title }) => ({ ref, title })),
  );
  const head = (title: string, by: ComponentSort | undefined) =>
    by === undefined ? (
      title
    ) : (
      <TableSortLabel
        active={sort === by}
        direction={sort === by ? order : 'asc'}
        onClick={() =>
          onSort(by, sort === by && order === 'asc' ? 'desc' : 'asc')
        }
      >
        {title}
      </TableSortLabel>
    );
  const direction = (by: ComponentSort | undefined) =>
    sort === by ? order : false;
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={t('organisation.components.table')}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell
              className={`${classes.cell} ${classes.title}`}
              sortDirection={direction('title')}
            >
              {head(t('organisation.components.column.title'), 'title')}
            </TableCell>
            {columns.map(column => (
              <TableCell
                key={column}
                className={classes.cell}
                sortDirection={direction(COLUMN_SORTS[column])}
              >
                {head(
                  t(`organisation.components.column.${column}`),
                  COLUMN_SORTS[column],
                )}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.entityRef}>
              <TableCell
                component="th"
                scope="row"
                role="rowheader"
                className={`${classes.cell} ${classes.name}`}
              >
                <Link to={tabLink(row.entityRef)} underline="always">
                  {label(row.entityRef)}
                </Link>
              </TableCell>
              {columns.map(column => (
                <TableCell
                  key={column}
                  className={[
                    classes.cell,
                    ...(NAME_COLUMNS.includes(column) ? [classes.name] : []),
                    ...(column === 'gap' ? [classes.level] : []),
                  ].join(' ')}
                >
                  <ComponentCell column={column} row={row} columns={columns} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
