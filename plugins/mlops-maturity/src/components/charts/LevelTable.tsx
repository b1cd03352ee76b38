import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useMessages } from '../../translation';
import { ratioText } from '../common';
import type { LevelRow } from './levelRows';
import {
  bucketText,
  LEVEL_BUCKETS,
  levelSegmentsBy,
  type LevelBasis,
} from './levelSegments';

/**
 * The level distribution as a plain table of counts.
 */
export function LevelTable(props: {
  rows: readonly LevelRow[];
  basis: LevelBasis;
}) {
  const { rows, basis } = props;
  const t = useMessages();
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label="Table of the level distribution"
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Group</TableCell>
            <TableCell align="right">components</TableCell>
            {LEVEL_BUCKETS.map(bucket => (
              <TableCell key={bucket} align="right">
                {bucketText(bucket)}
              </TableCell>
            ))}
            <TableCell align="right">on target</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, title, group }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">
                {title}
              </TableCell>
              <TableCell align="right">{group.inScope}</TableCell>
              {levelSegmentsBy(basis, group).map(({ bucket, count }) => (
                <TableCell key={bucket} align="right">
                  {count}
                </TableCell>
              ))}
              <TableCell align="right">
                {group.withTarget === 0
                  ? 'no targets'
                  : ratioText(
                      t,
                      { yes: group.onTarget, applicable: group.withTarget },
                      { percent: true },
                    )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
