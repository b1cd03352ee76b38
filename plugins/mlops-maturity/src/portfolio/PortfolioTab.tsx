import { useMemo, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { EmptyState, Progress } from '../ui/kit';
import { maturityApiRef } from '../api';
import { facetsReport, heatmapReport, REPORTS } from '../api/queries';
import { useQuery, type QueryResult } from '../api/useQuery';
import { useMessages } from '../text';
import {
  isFiltered,
  NO_FILTERS,
  toReportFilter,
  type ReportScope,
} from '../organisation/state/filters';
import { depthBelow } from '../organisation/state/grouping';
import { OrganisationReports } from '../organisation/page/OrganisationReports';
import { PageDefaultsContext } from '../organisation/state/PageDefaults';
import { Panels } from '../ui/Panels';
import { usePageState } from '../organisation/state/usePageState';
import { SharedAnswersSection } from './sharedAnswers/SharedAnswersSection';
import { PortfolioTargetHint } from './PortfolioTargetHint';
import { StripsPanel } from './StripsPanel';

/**
 * The maturity of what a group, system or domain owns or contains, and of
 * everything below it, with what is answered once for all of it.
 */
export function PortfolioTab(props: {
  scope: ReportScope;
  /** Full references of those who own the group, system or domain. */
  owners?: string[];
}) {
  const { scope, owners = [] } = props;
  const { field, entityRef, title } = scope;
  const api = useApi(maturityApiRef);
  const t = useMessages();
  const { state } = usePageState();
  // What the page is filtered by holds for all that it shows.
  const strips = useQuery(
    heatmapReport,
    {
      ...toReportFilter(state.filters, scope),
      groupBy: field === 'domain' ? 'system' : 'owner',
    },
    { keepPrevious: true },
  );
  const facets = useQuery(facetsReport, toReportFilter(NO_FILTERS, scope));
  // Asking for them again takes nothing away from the page.
  const [isReady, setReady] = useState(false);
  if (!isReady && isAnswered(strips) && isAnswered(facets)) {
    setReady(true);
  }
  // A group is compared by the groups right below it.
  const defaults = useMemo(
    () => ({
      ownerDepth:
        facets.data && field === 'owner'
          ? depthBelow(facets.data, field, entityRef)
          : undefined,
    }),
    [facets.data, field, entityRef],
  );
  const recount = () => REPORTS.forEach(report => report.reload(api));

  if (!isReady) {
    return <Progress />;
  }
  if (
    !isFiltered(state.filters) &&
    strips.state !== 'previous' &&
    strips.data?.total.inScope === 0
  ) {
    return (
      <EmptyState
        missing="content"
        title={t('portfolio.empty.title')}
        description={t(
          `portfolio.empty.${field === 'owner' ? 'group' : field}`,
          { name: title },
        )}
      />
    );
  }
  const overview = state.view === 'overview';
  return (
    <PageDefaultsContext.Provider value={defaults}>
      {overview && field === 'owner' && (
        <PortfolioTargetHint
          groupRef={entityRef}
          name={title}
          facets={facets.data}
        />
      )}
      <OrganisationReports scope={scope}>
        {overview && (
          <Panels>
            <StripsPanel report={strips} />
            <SharedAnswersSection
              entityRef={entityRef}
              owners={owners}
              onRecount={recount}
            />
          </Panels>
        )}
      </OrganisationReports>
    </PageDefaultsContext.Provider>
  );
}

function isAnswered({ data, error }: QueryResult<unknown>): boolean {
  return data !== undefined || error !== undefined;
}
