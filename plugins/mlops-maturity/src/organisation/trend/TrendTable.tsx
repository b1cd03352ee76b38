import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import {
  LEVELS,
  type TrendMonth,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { onTargetRatio, scopeTexts } from './trendText';

/**
 * The trend as a plain table, newest month first.
 */
export function TrendTable(props: { months: readonly TrendMonth[] }) {
  const t = useMessages();
  const { month: monthText, number } = t.formats;
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={t('charts.trend.table')}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('charts.trend.monthTitle')}</TableCell>
            <TableCell align="right">{t('charts.trend.assessed')}</TableCell>
            {LEVELS.map(level => (
              <TableCell key={level} align="right">
                {t('common.level', { level })}
              </TableCell>
            ))}
            <TableCell align="right">{t('common.noLevelYet')}</TableCell>
            <TableCell align="right">{t('common.mature')}</TableCell>
            <TableCell align="right">
              {t('charts.levels.onTargetShare')}
            </TableCell>
            <TableCell>{t('charts.trend.scope')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {[...props.months].reverse().map(month => (
            <TableRow key={month.month}>
              <TableCell component="th" scope="row" role="rowheader">
                {monthText(month.month)}
              </TableCell>
              <TableCell align="right">{number(month.assessed)}</TableCell>
              {LEVELS.map(level => (
                <TableCell key={level} align="right">
                  {number(month.reported[level])}
                </TableCell>
              ))}
              <TableCell align="right">
                {number(month.withoutReported)}
              </TableCell>
              <TableCell align="right">{number(month.basicsMet)}</TableCell>
              <TableCell align="right">
                {month.withTarget === 0
                  ? t('charts.levels.noTargets')
                  : onTargetRatio(t, month)}
              </TableCell>
              <TableCell>{scopeTexts(t, month).join(' ')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
