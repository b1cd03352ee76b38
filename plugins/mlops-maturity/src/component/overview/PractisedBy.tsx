import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import type {
  StatementId,
  StatementsQuery,
} from 'backstage-plugin-mlops-maturity-common';
import { maturityApiRef } from '../../api';
import { VISIT_MS } from '../../api/queries';
import { QueryDefinition } from '../../api/QueryDefinition';
import { useQuery } from '../../api/useQuery';
import { reasonText } from '../../text/reasonText';
import { useMessages } from '../../text';
import { CutNote } from '../../ui/states/CutNote';
import { EntityName } from '../../ui/EntityName';
import { MOST_GROUPS } from '../../api/reportLimits';

const practices = new QueryDefinition({
  api: maturityApiRef,
  load: (api, query: StatementsQuery, options) =>
    api.getStatements(query, options),
  keepFor: VISIT_MS,
  freshFor: VISIT_MS,
});

/**
 * The teams that already say yes to a statement, so that they can be asked.
 * Asks the backend when it is first shown; all steps share one answer, which
 * names the first teams, and the others are asked for when they are wanted.
 */
export function PractisedBy(props: { statementId: StatementId }) {
  const { statementId } = props;
  const t = useMessages();
  const [everybody, setEverybody] = useState(false);
  const { data, error } = useQuery(
    practices,
    everybody ? { statement: statementId, namedOwners: MOST_GROUPS } : {},
  );
  if (!data) {
    return (
      <Typography variant="body2">
        {error
          ? t('tab.steps.teamsFailed', { reason: reasonText(t, error) })
          : t('tab.steps.teamsLoading')}
      </Typography>
    );
  }
  const report = data.statements.find(each => each.statementId === statementId);
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
