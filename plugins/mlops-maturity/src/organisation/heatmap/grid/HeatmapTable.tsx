import { useContext } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import TableContainer from '@material-ui/core/TableContainer';
import { useMessages } from '../../../text';
import { PrintContext } from '../../../ui/PrintContext';
import type { CellView } from '../matrix/cellView';
import type { PreparedCells } from '../matrix/PreparedCells';
import { SCALE_COLOURS, type HeatmapScale } from '../matrix/colourScales';
import type { HeatmapRow } from '../matrix/heatmapRows';
import type { HeatmapColumn } from '../matrix/heatmapColumns';

/** As many columns as fit on a sheet of paper, whichever way it is turned. */
const COLUMNS_OF_SHEET = 8;

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
        verticalAlign: 'top',
        fontWeight: 'normal',
        overflowWrap: 'anywhere',
      },
      '& thead th': { fontWeight: 'bold', verticalAlign: 'bottom' },
      '& tbody th': { minWidth: 180 },
    },
    sheet: {
      tableLayout: 'fixed',
      marginBottom: theme.spacing(3),
      '& thead th:first-child': { width: 150 },
      '& small': { display: 'block' },
    },
  }),
  { name: 'MlopsMaturityHeatmapTable' },
);

/**
 * The visible rows of the heatmap as a plain table of words and numbers. On
 * paper, where nothing scrolls, there is a table for every few columns, each
 * with the heads of all rows.
 */
export function HeatmapTable(props: {
  rows: readonly HeatmapRow[];
  columns: readonly HeatmapColumn[];
  cells: PreparedCells;
}) {
  const { rows, columns, cells } = props;
  const classes = useStyles();
  const t = useMessages();
  const printing = useContext(PrintContext);
  const tables = printing ? inBlocks(columns, COLUMNS_OF_SHEET) : [columns];
  return (
    <TableContainer tabIndex={0} role="region" aria-label={t('heatmap.table')}>
      {tables.map(block => (
        <table
          key={block[0]?.id}
          className={
            printing ? `${classes.table} ${classes.sheet}` : classes.table
          }
        >
          <thead>
            <tr>
              <th scope="col">{t('heatmap.practice')}</th>
              {block.map(({ id, title }) => (
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
                {block.map(column => {
                  const view = cells.of(row.id, column.id);
                  return (
                    <td
                      key={column.id}
                      style={printing ? colourOf(cells.scale, view) : undefined}
                    >
                      {printing && view ? <Numbers view={view} /> : view?.words}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </TableContainer>
  );
}

/** What is drawn in a cell, and in words what the grid has marks for. */
function Numbers(props: { view: CellView }) {
  const { value, ratio, segments, notes } = props.view;
  return (
    <>
      {value}
      {!segments && ratio !== undefined && <small>{ratio}</small>}
      {notes.map(note => (
        <small key={note}>{note}</small>
      ))}
    </>
  );
}

/** As on the screen, where it is light as paper is. */
function colourOf(
  scale: HeatmapScale,
  view: CellView | undefined,
): { backgroundColor: string; color: string } | undefined {
  if (view?.step === undefined) {
    return undefined;
  }
  const { background, text } = SCALE_COLOURS.light[scale][view.step];
  return { backgroundColor: background, color: text };
}

function inBlocks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, block) =>
    items.slice(block * size, (block + 1) * size),
  );
}
