import { useCallback, useId, useMemo, useRef, type ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { facetsReport, summaryReport } from '../../api/queries';
import { isLoading, useQuery } from '../../api/useQuery';
import { problemsIn } from '../../api/misconfiguration';
import { isRefusedInput, refusalOf, unavailableOf } from '../../api/refusal';
import { useConfigurationProblems } from '../../api/useConfigurationProblems';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { ConfigurationProblems } from '../../ui/states/ConfigurationProblems';
import { Panels } from '../../ui/Panels';
import { SkipLink } from '../../ui/focus/SkipLink';
import { wrapLongWords } from '../../ui/longWords';
import { reasonText } from '../../text/reasonText';
import type { Drilldown } from '../state/drilldown';
import { DrilldownDrawer } from '../drilldown/DrilldownDrawer';
import { emptinessOf } from '../notes/emptiness';
import { EmptyPage } from '../notes/EmptyPage';
import { viewExports } from './viewExports';
import { FilterBar } from '../filters/FilterBar';
import { filterChips } from '../filters/filterChips';
import { filterOptions } from '../filters/filterOptions';
import { MixedResults } from '../notes/MixedResults';
import { RefusedFilters, UnknownFilters } from '../notes/FilterProblems';
import { NO_FILTERS, toReportFilter, type ReportScope } from '../state/filters';
import { GroupingChoices } from '../filters/GroupingChoices';
import { groupTitle } from '../drilldown/groupTitle';
import { heatmapQuery } from '../heatmap/heatmapQuery';
import { useHealth } from '../health/useHealth';
import { OrganisationView } from './OrganisationView';
import { PAGE_VIEWS } from '../state/choices';
import { PrintSheet } from '../print/PrintSheet';
import { OutageContext, ReportError } from '../../ui/states/ReportError';
import { usePageState } from '../state/usePageState';
import { PageFoot } from './PageFoot';
import { PageHead } from './PageHead';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...wrapLongWords,
      fontFamily: theme.typography.fontFamily,
      color: theme.palette.text.primary,
    },
  }),
  { name: 'MlopsMaturityOrganisationReports' },
);

/**
 * How components are distributed over the levels, which practices are missing
 * where, what to build next, and whether it is getting better. What is chosen
 * is kept in the URL.
 *
 * @param props - with `scope` everything is about one catalog entity and what
 * is below it, and its field is not offered as a filter; `children` follow the
 * view
 */
export function OrganisationReports(props: {
  scope?: ReportScope;
  children?: ReactNode;
}) {
  const { scope, children } = props;
  const { state, update, linkTo } = usePageState();
  const { filters, view, groupBy } = state;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const scopeField = scope?.field;
  const scopeRef = scope?.entityRef;
  const filter = useMemo(
    () =>
      toReportFilter(
        filters,
        scopeField && scopeRef !== undefined
          ? { field: scopeField, entityRef: scopeRef, title: '' }
          : undefined,
      ),
    [filters, scopeField, scopeRef],
  );
  // Choices and their counts are of the scope, whatever is chosen in it.
  const whole = toReportFilter(NO_FILTERS, scope);
  const unfiltered = JSON.stringify(whole);
  const summary = useQuery(summaryReport, filter, { keepPrevious: true });
  const facets = useQuery(facetsReport, whole);
  const health = useHealth();
  const problems = useConfigurationProblems(summary.error);
  const options = useMemo(
    () => filterOptions(t, model, facets.data),
    [t, model, facets.data],
  );
  const open = useCallback(
    (drilldown: Drilldown) => update({ drilldown }, 'push'),
    [update],
  );
  const wholeTitle = titleOfWhole();
  const views = PAGE_VIEWS.filter(candidate => {
    switch (candidate) {
      case 'health':
        return health && !scope;
      case 'exclusions':
        // Reached from the heatmap and the list, where its question comes up.
        return view === candidate;
      default:
        return true;
    }
  });
  const shownView = views.includes(view) ? view : 'overview';
  // What is compared over time says it of what it compares.
  const isOverTime =
    shownView === 'trend' ||
    (shownView === 'heatmap' && state.heatmapMode === 'change');
  const mixedResults = shownView !== 'health' &&
    !isOverTime &&
    summary.data && <MixedResults summary={summary.data} />;
  const viewProps = {
    filter,
    state: { ...state, view: shownView },
    update,
    onOpen: open,
    facets: facets.data,
    wholeTitle,
    scopeField,
    summary,
    health,
  };
  const onScreen = {
    ...(shownView === 'heatmap' && { heatmap: heatmapQuery(filter, state) }),
    ...(shownView === 'statements' && { statements: filter }),
  };
  // The numbers may still be those of the filters before.
  const empty =
    shownView === 'health'
      ? undefined
      : emptinessOf(summary.data, summary.answers !== unfiltered);
  const refused =
    summary.error && isRefusedInput(summary.error) ? summary.error : undefined;
  // Every other report is away or forbidden as well, and says nothing more.
  const isOut =
    summary.error !== undefined &&
    (unavailableOf(summary.error) !== undefined ||
      refusalOf(summary.error) === 'not-allowed');
  // What offers it goes with the filters, so the focus goes to what stays.
  const focusPanel = () => panel.current?.focus();
  const clearFilters = () => {
    focusPanel();
    update({ filters: NO_FILTERS }, 'push');
  };

  if (problemsIn(summary.error)) {
    return (
      <ConfigurationProblems problems={problems} onRetry={summary.retry} />
    );
  }
  return (
    <OutageContext.Provider value={isOut}>
      <div className={classes.root}>
        {!scope && problems.length > 0 && (
          <ConfigurationProblems problems={problems} />
        )}
        <SkipLink to={panelId}>{t('organisation.page.skip')}</SkipLink>
        <PageHead
          views={views}
          view={shownView}
          linkTo={linkTo}
          exports={viewExports(filter, viewProps.state)}
          onPrint={() => update({ print: 'yes' }, 'push')}
        />
        {shownView !== 'health' && (
          <FilterBar
            facets={facets}
            options={options}
            filters={filters}
            scope={scope}
            count={isLoading(summary) ? undefined : summary.data?.inScope}
            isCounted={shownView === 'overview'}
            onChange={chosen => update({ filters: chosen }, 'push')}
          >
            {(shownView === 'overview' || shownView === 'heatmap') && (
              <GroupingChoices
                facets={facets.data}
                state={state}
                update={update}
              />
            )}
          </FilterBar>
        )}
        {shownView !== 'health' && <UnknownFilters onRemove={focusPanel} />}
        {mixedResults}
        {refused && (
          <RefusedFilters
            reason={reasonText(t, refused)}
            onClear={clearFilters}
          />
        )}
        {summary.error && !refused && (
          <OutageContext.Provider value={false}>
            <ReportError
              what="summary"
              error={summary.error}
              onRetry={summary.retry}
            />
          </OutageContext.Provider>
        )}
        <div
          ref={panel}
          id={panelId}
          tabIndex={-1}
          role="group"
          aria-label={t(`organisation.views.${shownView}`)}
        >
          {empty && (
            <EmptyPage
              reason={empty}
              count={summary.data?.inScope ?? 0}
              scopeTitle={scope?.title}
              onClear={clearFilters}
              onListComponents={() => open({ subject: { kind: 'all' } })}
            />
          )}
          {isWorthShowing() && (
            <Panels>
              <OrganisationView {...viewProps} />
            </Panels>
          )}
        </div>
        {children}
        <PageFoot summary={summary.data} />
        <DrilldownDrawer
          drilldown={state.drilldown}
          filter={filter}
          grouping={state}
          onScreen={onScreen}
          titleOf={group =>
            groupTitle(t, { group, groupBy, facets: facets.data, wholeTitle })
          }
          onChange={drilldown => update({ drilldown })}
          onClose={() => update({ drilldown: undefined })}
        />
        {state.print === 'yes' && (
          <PrintSheet
            title={printTitle()}
            filters={
              t.formats.chosen(
                filterChips(t, options, filters).map(({ text }) => text),
              ) || t('organisation.filters.none')
            }
            onClose={() => update({ print: 'no' }, 'push')}
          >
            {mixedResults}
            <Panels>
              <OrganisationView {...viewProps} />
            </Panels>
          </PrintSheet>
        )}
      </div>
    </OutageContext.Provider>
  );

  /** Without assessments there still are components to count and to list. */
  function isWorthShowing(): boolean {
    if (shownView === 'health') {
      return true;
    }
    if (refused || (isOut && !summary.data)) {
      // Every other report refuses the same.
      return false;
    }
    return (
      empty === undefined ||
      ((empty === 'no-assessments' || empty === 'none-assessed-of-match') &&
        (shownView === 'overview' || shownView === 'components'))
    );
  }

  function titleOfWhole(): string {
    if (JSON.stringify(filter) !== unfiltered) {
      return t('charts.allThatMatch');
    }
    // Beside it stands what the entity has itself, under its plain name.
    return scope
      ? t('charts.withBelow', { name: scope.title })
      : t('charts.wholeOrganisation');
  }

  function printTitle(): string {
    const viewTitle = t(`organisation.views.${shownView}`);
    return scope
      ? t('organisation.print.titleOf', {
          scope: scope.title,
          view: viewTitle,
        })
      : t('organisation.print.title', { view: viewTitle });
  }
}
