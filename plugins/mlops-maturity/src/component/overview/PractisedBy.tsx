import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import { useApi } from '@backstage/core-plugin-api';
import type {
  MaturityApi,
  StatementId,
  StatementsReport,
} from 'backstage-plugin-mlops-maturity-common';
import useAsync from 'react-use/esm/useAsync';
import { maturityApiRef } from '../../api';
import { reasonText } from '../../text/reasonText';
import { useMessages } from '../../text';
import { CutNote } from '../../ui/CutNote';
import { EntityName } from '../../ui/EntityName';
import { MOST_GROUPS } from '../../api/reportLimits';

/**
 * The teams that already say yes to a statement, so that they can be asked.
 * Asks the backend when it is first shown; all steps share one answer, which
 * names the first teams, and the others are asked for when they are wanted.
 */
export function PractisedBy(props: { statementId: StatementId }) {
  const { statementId } = props;
  const api = useApi(maturityApiRef);
  const t = useMessages();
  const [everybody, setEverybody] = useState(false);
  const { value, error, loading } = useAsync(
    () =>
      everybody
        ? api.getStatements({
            statement: statementId,
            namedOwners: MOST_GROUPS,
          })
        : reportOf(api),
    [api, statementId, everybody],
  );
  if (loading) {
    return (
      <Typography variant="body2">{t('tab.steps.teamsLoading')}</Typography>
    );
  }
  if (error) {
    return (
      <Typography variant="body2">
        {t('tab.steps.teamsFailed', { reason: reasonText(t, error) })}
      </Typography>
    );
  }
  const report = value?.statements.find(
    each => each.statementId === statementId,
  );
  const teams = report?.practisedBy ?? [];
  return (
    <Typography variant="body2" component="div">
      {teams.length === 0
        ? t('tab.steps.noTeams')
        : t('tab.steps.teams', {
            teams: t.formats.elements(
              teams.map(({ key, count }) =>
                t('tab.steps.team', {
                  count,
                  team: <EntityName entityRef={key} defaultKind="Group" />,
                }),
              ),
            ),
          })}
      <CutNote
        shown={teams.length}
        all={report?.practisedByOwners ?? 0}
        onShowAll={everybody ? undefined : () => setEverybody(true)}
      />
    </Typography>
  );
}

const reports = new WeakMap<MaturityApi, Promise<StatementsReport>>();

function reportOf(api: MaturityApi): Promise<StatementsReport> {
  let report = reports.get(api);
  if (!report) {
    report = api.getStatements();
    reports.set(api, report);
    // A failure is not remembered, so that opening it again asks again.
    report.catch(() => reports.delete(api));
  }
  return report;
}
