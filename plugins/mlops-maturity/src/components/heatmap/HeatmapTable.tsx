import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { HeatmapRow } from './heatmapRows';
import type { HeatmapColumn } from './orderColumns';
import { valueText } from './cellText';

/** The visible rows of the heatmap as a plain table of words and numbers. */
export function HeatmapTable(props: {
  rows: readonly HeatmapRow[];
  columns: readonly HeatmapColumn[];
}) {
  const { rows, columns } = props;
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label="Table of practices by group"
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Practice</TableCell>
            {columns.map(({ id, title }) => (
              <TableCell key={id}>{title}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <TableRow key={row.id}>
              <TableCell
                component="th"
                scope="row"
                style={{ paddingLeft: `${row.depth}em`, minWidth: 180 }}
              >
                {row.title}
              </TableCell>
              {columns.map(({ id, group }) => (
                <TableCell key={id} style={{ minWidth: 120 }}>
                  {valueText(row, group)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
