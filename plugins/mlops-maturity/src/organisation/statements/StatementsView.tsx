import { useContext, useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Skeleton } from '../../ui/states/Skeleton';
import { statementsReport } from '../../api/queries';
import { isLoading, useQuery } from '../../api/useQuery';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Select } from '../../ui/controls/Select';
import type { DrilldownGroup } from '../state/drilldown';
import { EmptyNote } from '../notes/EmptyNote';
import { Outdated } from '../../ui/states/Outdated';
import { Panel } from '../../ui/Panel';
import { PrintContext } from '../../ui/PrintContext';
import { ReportError } from '../../ui/states/ReportError';
import { Toolbar } from '../../ui/controls/Toolbar';
import { HelpButton } from '../controls/HelpButton';
import type { ViewProps } from '../state/ViewProps';
import { orderStatements } from './orderStatements';
import { StatementHead } from './StatementHead';
import { StatementRow } from './StatementRow';
import { StatementTerms } from './StatementTerms';

const useStyles = makeStyles(
  {
    list: { margin: 0, padding: 0, listStyle: 'none' },
  },
  { name: 'MlopsMaturityStatementsView' },
);

/** What is missing most, what would help most, and who can be asked. */
export function StatementsView(props: ViewProps) {
  const { filter, state, update, onOpen } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const printing = useContext(PrintContext);
  const report = useQuery(statementsReport, filter, { keepPrevious: true });
  const { data } = report;
  const ranked = useMemo(
    () => data && orderStatements(model, data.statements, state.statementOrder),
    [model, data, state.statementOrder],
  );
  const toggle = (id: string) =>
    update({
      unfolded: state.unfolded.includes(id)
        ? state.unfolded.filter(other => other !== id)
        : [...state.unfolded, id],
    });
  return (
    <Panel
      title={t('organisation.statements.title')}
      busy={isLoading(report)}
      controls={
        <Toolbar label={t('organisation.statements.controls')}>
          <Select
            label={t('organisation.statements.order')}
            value={state.statementOrder}
            options={[
              { value: 'helps', title: t('organisation.statements.byHelps') },
              {
                value: 'missing',
                title: t('organisation.statements.byMissing'),
              },
              {
                value: 'questionnaire',
                title: t('organisation.statements.byQuestionnaire'),
              },
            ]}
            onChange={statementOrder => update({ statementOrder })}
          />
          <HelpButton title={t('organisation.statements.help')} compact>
            <StatementTerms />
          </HelpButton>
        </Toolbar>
      }
    >
      {report.error && (
        <ReportError
          what="statements"
          error={report.error}
          onRetry={report.retry}
        />
      )}
      {!ranked && !report.error && <Skeleton height={600} />}
      {ranked?.length === 0 && (
        <EmptyNote>{t('organisation.statements.empty')}</EmptyNote>
      )}
      {ranked && ranked.length > 0 && (
        <Outdated when={report.state === 'previous'}>
          {printing && <StatementTerms />}
          <StatementHead />
          <ol
            className={classes.list}
            aria-label={t('organisation.statements.title')}
          >
            {ranked.map(item => (
              <StatementRow
                key={item.statement.id}
                item={item}
                filter={filter}
                open={state.unfolded.includes(item.statement.id)}
                onToggle={() => toggle(item.statement.id)}
                onOpen={(answer, group?: DrilldownGroup) => {
                  // Numbers that are about to be replaced belong to another
                  // question.
                  if (report.state !== 'previous') {
                    onOpen({
                      subject: {
                        kind: 'statement',
                        id: item.statement.id,
                        title: item.statement.label,
                        answer,
                      },
                      group,
                    });
                  }
                }}
              />
            ))}
          </ol>
        </Outdated>
      )}
    </Panel>
  );
}
