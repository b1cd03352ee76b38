import { useContext, useId } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type {
  Answer,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { PrintContext } from '../../ui/PrintContext';
import { typeScale } from '../../ui/typeScale';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { DrilldownGroup } from '../state/drilldown';
import { AnswerBar } from './AnswerBar';
import type { RankedStatement } from './orderStatements';
import { useStatementColumns } from './statementColumns';
import { StatementDetails } from './StatementDetails';

const useStyles = makeStyles(
  theme => ({
    root: {
      borderTop: `1px solid ${theme.palette.divider}`,
      pageBreakInside: 'avoid',
    },
    head: {
      minHeight: 40,
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
    open: { transform: 'rotate(180deg)' },
    section: {
      ...typeScale(theme).caption,
      display: 'block',
      color: theme.palette.text.secondary,
    },
    none: { color: theme.palette.text.secondary },
  }),
  { name: 'MlopsMaturityStatementRow' },
);

/**
 * A statement of the ranking; what to do about it unfolds below. On paper there
 * is nothing to unfold.
 */
export function StatementRow(props: {
  item: RankedStatement;
  /** What the page is filtered by. */
  filter: ReportFilter;
  /** Whether its details are shown. */
  open: boolean;
  onToggle: () => void;
  onOpen: (answer: Answer, group?: DrilldownGroup) => void;
}) {
  const { item, filter, open, onToggle, onOpen } = props;
  const { statement, section, report, applicable } = item;
  const classes = useStyles();
  const columns = useStatementColumns();
  const t = useMessages();
  const printing = useContext(PrintContext);
  const detailsId = useId();
  const numbers = (
    <>
      <span className={columns.title}>
        {statement.label}
        <span className={classes.section}>{section.title}</span>
      </span>{' '}
      <span className={columns.bar}>
        <AnswerBar report={report} />
      </span>
      <span className={`${columns.number} ${columns.first}`}>
        <VisuallyHidden>{t('organisation.statements.missing')}</VisuallyHidden>{' '}
        <b>
          {t('organisation.statements.missingRatio', {
            no: report.no,
            applicable,
          })}
        </b>
      </span>{' '}
      <Count
        title={t('organisation.statements.onlyBlocker')}
        count={report.onlyBlocker}
      />{' '}
      <Count
        title={t('organisation.statements.onlyMissingBasic')}
        count={report.onlyMissingBasic}
      />
    </>
  );
  return (
    <li className={classes.root}>
      {printing ? (
        <div className={columns.row}>{numbers}</div>
      ) : (
        <ButtonBase
          className={`${columns.row} ${classes.head}`}
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={onToggle}
        >
          <ExpandMoreIcon className={open ? classes.open : undefined} />
          {numbers}
        </ButtonBase>
      )}
      <div id={detailsId}>
        {open && (
          <StatementDetails item={item} filter={filter} onOpen={onOpen} />
        )}
      </div>
    </li>
  );
}

/** Most statements help nobody on their own, which is not to be read. */
function Count(props: { title: string; count: number }) {
  const { title, count } = props;
  const classes = useStyles();
  const columns = useStatementColumns();
  const { formats } = useMessages();
  return count === 0 ? (
    <span aria-hidden className={`${columns.number} ${classes.none}`}>
      –
    </span>
  ) : (
    <span className={columns.number}>
      <VisuallyHidden>{title}</VisuallyHidden> {formats.number(count)}
    </span>
  );
}
