import { useContext } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  groupLabels,
  type Answer,
  type ReportFilter,
  type StatementReport,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';
import { CutNote } from '../../ui/states/CutNote';
import { wrapLongTitle } from '../../ui/longWords';
import type { DrilldownGroup } from '../state/drilldown';
import { PrintContext } from '../../ui/PrintContext';
import { ReportError } from '../../ui/states/ReportError';
import type { RankedStatement } from './orderStatements';
import { useEveryOwner } from './useEveryOwner';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(0, 1, 2, 5), fontSize: '0.875rem' },
    text: { maxWidth: '80ch', marginBottom: theme.spacing(1) },
    answers: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1.5),
    },
    teams: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
      gap: theme.spacing(2),
    },
    teamName: wrapLongTitle,
    button: { flexShrink: 0 },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    team: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      minHeight: 32,
      fontVariantNumeric: 'tabular-nums',
    },
  }),
  { name: 'MlopsMaturityStatementDetails' },
);

/** What to do about a statement, where it is missing, and whom to ask. */
export function StatementDetails(props: {
  item: RankedStatement;
  /** What the page is filtered by. */
  filter: ReportFilter;
  onOpen: (answer: Answer, group?: DrilldownGroup) => void;
}) {
  const { item, filter, onOpen } = props;
  const { statement, report } = item;
  const { onlyMissingBasic, onlyBlocker } = report;
  const classes = useStyles();
  const t = useMessages();
  const everyOwner = useEveryOwner(statement.id, filter);
  const showAll = useContext(PrintContext) ? undefined : everyOwner.show;
  const { missingIn, missingInOwners, practisedBy, practisedByOwners } =
    everyOwner.report ?? report;
  return (
    <div className={classes.root}>
      <Typography variant="body2" className={classes.text}>
        {statement.statement}
      </Typography>
      <Typography variant="subtitle2" component="h3">
        {t('organisation.statements.firstStep')}
      </Typography>
      <Typography variant="body2" className={classes.text}>
        {statement.remediation}
      </Typography>
      {onlyMissingBasic > 0 && (
        <Typography variant="body2">
          {t('organisation.statements.onlyMissingBasicText', {
            count: onlyMissingBasic,
          })}
        </Typography>
      )}
      {onlyBlocker > 0 && (
        <Typography variant="body2">
          {t('organisation.statements.onlyBlockerText', { count: onlyBlocker })}
        </Typography>
      )}
      <Typography variant="subtitle2" component="h3">
        {t('organisation.statements.answers')}
      </Typography>
      <div className={classes.answers}>
        {answersOf(report).map(({ answer, count }) => (
          <Button
            key={answer}
            className={classes.button}
            size="small"
            variant="outlined"
            disabled={count === 0}
            onClick={() => onOpen(answer)}
          >
            {t('organisation.list.answerCount', {
              answer: t(`organisation.list.answer.${answer}`),
              number: count,
            })}
          </Button>
        ))}
      </div>
      <div className={classes.teams}>
        <Teams
          title={t('organisation.statements.missingIn')}
          nobody={t(
            report.no > 0
              ? 'organisation.statements.noOwnerNamed'
              : 'organisation.statements.nowhere',
          )}
          name="teamMissing"
          teams={missingIn}
          all={missingInOwners}
          onShowAll={showAll}
          onOpen={group => onOpen('no', group)}
        />
        <Teams
          title={t('organisation.statements.practisedBy')}
          nobody={t(
            report.yes > 0
              ? 'organisation.statements.noOwnerNamed'
              : 'organisation.statements.nobody',
          )}
          name="teamPractised"
          ask
          teams={practisedBy}
          all={practisedByOwners}
          onShowAll={showAll}
          onOpen={group => onOpen('yes', group)}
        />
      </div>
      {everyOwner.error && (
        <ReportError
          what="statements"
          error={everyOwner.error}
          onRetry={everyOwner.retry}
        />
      )}
    </div>
  );
}

function Teams(props: {
  title: string;
  nobody: string;
  name: 'teamMissing' | 'teamPractised';
  /** Whether to lead to the team, not only to its components. */
  ask?: boolean;
  teams: StatementReport['missingIn'];
  /** How many there are, named or not. */
  all: number;
  /** Names all of them; absent while that is on its way or cannot help. */
  onShowAll?: () => void;
  onOpen: (group: DrilldownGroup) => void;
}) {
  const { title, nobody, name, ask = false, teams, all } = props;
  const { onShowAll, onOpen } = props;
  const label = groupLabels('owner', teams);
  const classes = useStyles();
  const t = useMessages();
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {title}
      </Typography>
      {teams.length === 0 && <Typography variant="body2">{nobody}</Typography>}
      <ul className={classes.list} aria-label={title}>
        {teams.map(({ key, count, applicable }) => (
          <li key={key} className={classes.team}>
            <span className={classes.teamName}>
              {ask && key !== '' ? (
                <EntityRefLink
                  entityRef={key}
                  title={label(key)}
                  hideIcon
                  // Colour alone would not tell it from the text around it.
                  underline="always"
                />
              ) : (
                label(key) || t('organisation.without.owner')
              )}
            </span>
            <Button
              className={classes.button}
              size="small"
              variant="outlined"
              aria-label={t(`organisation.statements.${name}`, {
                team: label(key) || t('organisation.without.owner'),
                number: count,
                applicable,
              })}
              onClick={() => onOpen({ kind: 'owner', entityRef: key })}
            >
              {t('organisation.statements.teamCount', {
                count,
                applicable,
              })}
            </Button>
          </li>
        ))}
      </ul>
      <CutNote shown={teams.length} all={all} onShowAll={onShowAll} />
    </div>
  );
}

function answersOf(
  report: StatementReport,
): { answer: Answer; count: number }[] {
  return [
    { answer: 'no', count: report.no },
    { answer: 'yes', count: report.yes },
    { answer: 'not-applicable', count: report.notApplicable },
    { answer: 'unanswered', count: report.unanswered },
  ];
}
