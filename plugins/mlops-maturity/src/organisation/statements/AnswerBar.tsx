import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { StatementReport } from 'backstage-plugin-mlops-maturity-common';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      height: 10,
      border: `1px solid ${theme.palette.text.secondary}`,
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
      '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
    },
  }),
  { name: 'MlopsMaturityAnswerBar' },
);

/**
 * What each answer is drawn with: yes filled, no empty, unanswered hatched.
 */
export function answerFills(dark: boolean) {
  const line = dark ? '#8a8a8a' : '#9e9e9e';
  return {
    yes: dark ? '#6BAED6' : '#2171B5',
    no: 'transparent',
    unanswered: `repeating-linear-gradient(135deg, ${line} 0 2px, transparent 2px 6px)`,
  } as const;
}

/**
 * How a statement was answered. It is drawn for the eye only; the numbers stand
 * next to it.
 */
export function AnswerBar(props: {
  report: Pick<StatementReport, 'yes' | 'no' | 'unanswered'>;
}) {
  const { report } = props;
  const classes = useStyles();
  const fills = answerFills(useTheme().palette.type === 'dark');
  return (
    <span aria-hidden className={classes.root}>
      {(['yes', 'no', 'unanswered'] as const).map(answer => (
        <span
          key={answer}
          style={{ flexGrow: report[answer], background: fills[answer] }}
        />
      ))}
    </span>
  );
}
