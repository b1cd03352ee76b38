import { useId, useState } from 'react';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type {
  Answer,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import type { DrilldownGroup } from '../state/drilldown';
import { AnswerBar } from './AnswerBar';
import type { RankedStatement } from './orderStatements';
import { StatementDetails } from './StatementDetails';

const useStyles = makeStyles(
  theme => ({
    root: {
      borderTop: `1px solid ${theme.palette.divider}`,
      pageBreakInside: 'avoid',
    },
    head: {
      width: '100%',
      display: 'grid',
      gridTemplateColumns:
        '24px minmax(0, 1fr) minmax(90px, 180px) 110px 130px 130px',
      gap: theme.spacing(0.5, 1.5),
      alignItems: 'center',
      padding: theme.spacing(1, 0.5),
      textAlign: 'left',
      fontSize: '0.875rem',
      fontVariantNumeric: 'tabular-nums',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
      },
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: '24px minmax(0, 1fr) minmax(60px, 100px) 90px',
      },
    },
    open: { transform: 'rotate(180deg)' },
    label: { overflowWrap: 'anywhere' },
    basic: { [theme.breakpoints.down('sm')]: { gridColumn: 2 } },
    blocker: { [theme.breakpoints.down('sm')]: { gridColumn: '3 / -1' } },
  }),
  { name: 'MlopsMaturityStatementRow' },
);

/** A statement of the ranking; what to do about it unfolds below. */
export function StatementRow(props: {
  item: RankedStatement;
  /** What the page is filtered by. */
  filter: ReportFilter;
  /** Unfolded for good, as on paper. */
  expanded: boolean;
  onOpen: (answer: Answer, group?: DrilldownGroup) => void;
}) {
  const { item, filter, expanded, onOpen } = props;
  const { statement, section, report, applicable } = item;
  const classes = useStyles();
  const t = useMessages();
  const detailsId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const open = expanded || unfolded;
  return (
    <li className={classes.root}>
      <ButtonBase
        className={classes.head}
        aria-expanded={open}
        aria-controls={detailsId}
        onClick={() => setUnfolded(!unfolded)}
      >
        <ExpandMoreIcon className={open ? classes.open : undefined} />
        <span className={classes.label}>
          {statement.label}
          <Typography
            component="span"
            variant="caption"
            color="textSecondary"
            display="block"
          >
            {section.title}
          </Typography>
        </span>
        <AnswerBar report={report} />
        <Figure
          title={t('organisation.statements.missing')}
          value={t('organisation.statements.missingRatio', {
            no: report.no,
            applicable,
          })}
        />
        <Figure
          className={classes.basic}
          title={t('organisation.statements.onlyMissingBasic')}
          value={t.formats.number(report.onlyMissingBasic)}
        />
        <Figure
          className={classes.blocker}
          title={t('organisation.statements.onlyBlocker')}
          value={t.formats.number(report.onlyBlocker)}
        />
      </ButtonBase>
      <div id={detailsId}>
        {open && (
          <StatementDetails item={item} filter={filter} onOpen={onOpen} />
        )}
      </div>
    </li>
  );
}

function Figure(props: { title: string; value: string; className?: string }) {
  const { title, value, className } = props;
  return (
    <span className={className}>
      <Typography
        component="span"
        variant="caption"
        color="textSecondary"
        display="block"
      >
        {title}{' '}
      </Typography>
      <b>{value}</b>
    </span>
  );
}
