import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { StatementReport } from 'backstage-plugin-mlops-maturity-common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      height: 12,
      border: `1px solid ${theme.palette.text.secondary}`,
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
    },
  }),
  { name: 'MlopsMaturityAnswerBar' },
);

/**
 * How a statement was answered: yes filled, no empty, unanswered hatched. It is
 * drawn for the eye only; the numbers stand next to it.
 */
export function AnswerBar(props: {
  report: Pick<StatementReport, 'yes' | 'no' | 'unanswered'>;
}) {
  const { yes, no, unanswered } = props.report;
  const classes = useStyles();
  const dark = useTheme().palette.type === 'dark';
  const line = dark ? '#8a8a8a' : '#9e9e9e';
  return (
    <span aria-hidden className={classes.root}>
      <span
        style={{ flexGrow: yes, backgroundColor: dark ? '#6BAED6' : '#2171B5' }}
      />
      <span style={{ flexGrow: no }} />
      <span
        style={{
          flexGrow: unanswered,
          background: `repeating-linear-gradient(135deg, ${line} 0 2px, transparent 2px 6px)`,
        }}
      />
    </span>
  );
}
