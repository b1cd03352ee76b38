import { makeStyles, useTheme } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { typeScale } from '../../ui/typeScale';
import { answerFills } from './AnswerBar';
import { smallScreen, useStatementColumns } from './statementColumns';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...typeScale(theme).caption,
      alignItems: 'end',
      color: theme.palette.text.secondary,
    },
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1),
      whiteSpace: 'nowrap',
      [smallScreen(theme)]: { display: 'none' },
    },
    swatch: {
      display: 'inline-block',
      width: 10,
      height: 10,
      marginRight: 3,
      border: `1px solid ${theme.palette.text.secondary}`,
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
    },
  }),
  { name: 'MlopsMaturityStatementHead' },
);

/**
 * What the numbers of the statements are, once for all rows. Each row says it
 * of its own numbers to those who listen.
 */
export function StatementHead() {
  const classes = useStyles();
  const columns = useStatementColumns();
  const t = useMessages();
  const dark = useTheme().palette.type === 'dark';
  const fills = answerFills(dark);
  return (
    <div aria-hidden className={`${columns.row} ${classes.root}`}>
      <span className={columns.title} />
      <span className={`${columns.bar} ${classes.legend}`}>
        {(['yes', 'no', 'unanswered'] as const).map(answer => (
          <span key={answer}>
            <span
              className={classes.swatch}
              style={{ background: fills[answer] }}
            />
            {t(`organisation.list.answer.${answer}`)}
          </span>
        ))}
      </span>
      <span className={`${columns.number} ${columns.first}`}>
        {t('organisation.statements.missing')}
      </span>
      <span className={columns.number}>
        {t('organisation.statements.onlyBlocker')}
      </span>
      <span className={columns.number}>
        {t('organisation.statements.onlyMissingBasic')}
      </span>
    </div>
  );
}
