import { useMemo, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { EmptyState, Progress } from '@backstage/core-components';
import { maturityApiRef } from '../api';
import { facetsReport, heatmapReport, REPORTS } from '../api/queries';
import { useQuery } from '../api/useQuery';
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
import { ReportError } from '../ui/ReportError';
import { usePageState } from '../organisation/state/usePageState';
import { SharedAnswersSection } from './sharedAnswers/SharedAnswersSection';
import { PortfolioTargetHint } from './PortfolioTargetHint';
import { SectionStrips } from './SectionStrips';

/** Strips compare groups; a single one has nothing to be compared with. */
const GROUPS_TO_COMPARE = 2;

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
  const filter = toReportFilter(NO_FILTERS, scope);
  const groupBy = field === 'domain' ? 'system' : 'owner';
  const strips = useQuery(heatmapReport, { ...filter, groupBy });
  const { data, error, retry } = strips;
  const isNarrowed = isFiltered(state.filters);
  const narrowed = toReportFilter(state.filters, scope);
  const narrowedStrips = useQuery(
    heatmapReport,
    isNarrowed ? { ...narrowed, groupBy } : undefined,
    { keepPrevious: true },
  );
  const facets = useQuery(facetsReport, filter);
  // Asking for them again takes nothing away from the page.
  const [knowsFacets, setKnowsFacets] = useState(false);
  if (!knowsFacets && (facets.data || facets.error)) {
    setKnowsFacets(true);
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

  if (!data || !knowsFacets) {
    return error && !data ? (
      <ReportError what="heatmap" error={error} onRetry={retry} />
    ) : (
      <Progress />
    );
  }
  if (data.total.inScope === 0) {
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
  // What the page is filtered by holds for all that it shows.
  const shown = isNarrowed ? narrowedStrips.data : data;
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
            {shown &&
              shown.total.assessed > 0 &&
              shown.groupCount >= GROUPS_TO_COMPARE && (
                <SectionStrips report={shown} />
              )}
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
