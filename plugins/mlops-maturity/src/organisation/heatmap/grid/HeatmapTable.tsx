import { makeStyles } from '@material-ui/core/styles';
import TableContainer from '@material-ui/core/TableContainer';
import { useMessages } from '../../../text';
import type { CellViews } from '../matrix/CellViews';
import type { HeatmapRow } from '../matrix/heatmapRows';
import type { HeatmapColumn } from '../matrix/orderColumns';

const useStyles = makeStyles(
  theme => ({
    // Plain elements, because there can be tens of thousands of cells.
    table: {
      borderCollapse: 'collapse',
      fontFamily: theme.typography.fontFamily,
      fontSize: '0.875rem',
      '& th, & td': {
        minWidth: 120,
        padding: theme.spacing(0.75, 2, 0.75, 1),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'left',
        fontWeight: 'normal',
        overflowWrap: 'anywhere',
      },
      '& thead th': { fontWeight: 'bold', verticalAlign: 'bottom' },
      '& tbody th': { minWidth: 180 },
    },
  }),
  { name: 'MlopsMaturityHeatmapTable' },
);

/** The visible rows of the heatmap as a plain table of words and numbers. */
export function HeatmapTable(props: {
  rows: readonly HeatmapRow[];
  columns: readonly HeatmapColumn[];
  cells: CellViews;
}) {
  const { rows, columns, cells } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('heatmap.table')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('heatmap.practice')}</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id}>
              <th scope="row" style={{ paddingLeft: `${row.depth}em` }}>
                {row.title}
              </th>
              {columns.map(column => (
                <td key={column.id}>{cells.of(row.id, column.id)?.words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableContainer>
  );
}
