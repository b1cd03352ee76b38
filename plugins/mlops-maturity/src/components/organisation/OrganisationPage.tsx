import { useCallback } from 'react';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import { Attribution } from '../overview/Attribution';
import { Choice } from './Choice';
import type { Drilldown, DrilldownSubject } from './drilldown';
import { DrilldownDrawer } from './DrilldownDrawer';
import {
  NothingAssessed,
  NothingInScope,
  NothingMatches,
} from './EmptyMessage';
import { FilterBar } from './FilterBar';
import {
  FIELD_TITLES,
  isFiltered,
  NO_FILTERS,
  REPORT_FIELDS,
  type ReportField,
} from './filters';
import { HeatmapSection } from './HeatmapSection';
import { LevelsSection } from './LevelsSection';
import { ReportError } from './ReportError';
import { SummaryStrip } from './SummaryStrip';
import {
  useOrganisationReports,
  type OrganisationReports,
} from './useOrganisationReports';
import { usePageState } from './usePageState';

const useStyles = makeStyles(
  theme => ({
    root: {
      fontFamily: theme.typography.fontFamily,
      color: theme.palette.text.primary,
    },
    progress: { height: 4 },
    stale: { opacity: 0.6 },
    status: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  }),
  { name: 'MlopsMaturityOrganisationPage' },
);

/**
 * How the organisation is distributed over the levels, and which practices are
 * missing where. This is the body of a page; the app that mounts it brings the
 * header.
 *
 * @public
 */
export function OrganisationPage() {
  const { state, update } = usePageState();
  const reports = useOrganisationReports(state);
  const classes = useStyles();
  const { summary, levels, heatmap, facets } = reports;
  const busy = summary.loading || levels.loading || heatmap.loading;

  const open = useCallback(
    // Numbers that are about to be replaced belong to another question.
    (drilldown: Drilldown) => !busy && update({ drilldown }, 'push'),
    [busy, update],
  );
  const openSubject = (subject: DrilldownSubject) => open({ subject });
  const clearFilters = () => update({ filters: NO_FILTERS }, 'push');
  const empty = emptiness(reports, isFiltered(state.filters));

  return (
    <div className={classes.root}>
      <div className={classes.progress}>
        {busy && summary.data && (
          <LinearProgress aria-label="Loading newer numbers" />
        )}
      </div>
      <FilterBar
        facets={facets}
        filters={state.filters}
        onChange={filters => update({ filters }, 'push')}
      >
        <Choice
          label="Group by"
          value={state.groupBy}
          options={REPORT_FIELDS.map(field => ({
            value: field,
            title: FIELD_TITLES[field],
          }))}
          onChange={groupBy => update({ groupBy }, 'push')}
        />
      </FilterBar>
      <div role="status" className={classes.status}>
        {!busy &&
          summary.data &&
          `${summary.data.inScope} components in scope, ${summary.data.assessed} assessed`}
      </div>
      <div className={busy && summary.data ? classes.stale : undefined}>
        {summary.error && (
          <ReportError
            what="the summary"
            error={summary.error}
            onRetry={summary.retry}
          />
        )}
        {(summary.data || !summary.error) && (
          <SummaryStrip summary={summary.data} onOpen={openSubject} />
        )}
        {empty === 'no-match' && <NothingMatches onClear={clearFilters} />}
        {empty === 'no-components' && <NothingInScope />}
        {empty === 'no-assessments' && (
          <NothingAssessed
            onListComponents={() => openSubject({ kind: 'all' })}
          />
        )}
        {empty !== 'no-match' && empty !== 'no-components' && (
          <LevelsSection
            report={levels}
            state={state}
            update={update}
            onOpen={open}
          />
        )}
        {empty === undefined && (
          <HeatmapSection
            report={heatmap}
            state={state}
            update={update}
            onOpen={open}
          />
        )}
      </div>
      <Attribution />
      <DrilldownDrawer
        drilldown={state.drilldown}
        groupBy={state.groupBy}
        groupTitle={groupTitle(reports, state.groupBy, state.drilldown?.group)}
        filters={state.filters}
        heatmap={heatmap.loading ? undefined : heatmap.data}
        onChange={drilldown => update({ drilldown })}
        onClose={() => update({ drilldown: undefined })}
      />
    </div>
  );
}

type Emptiness = 'no-match' | 'no-components' | 'no-assessments';

function emptiness(
  { summary: { data } }: OrganisationReports,
  filtered: boolean,
): Emptiness | undefined {
  if (data?.inScope === 0) {
    return filtered ? 'no-match' : 'no-components';
  }
  return data?.assessed === 0 ? 'no-assessments' : undefined;
}

function groupTitle(
  { levels, heatmap }: OrganisationReports,
  groupBy: ReportField,
  key: string | undefined,
): string | undefined {
  if (key === undefined) {
    return undefined;
  }
  const groups = [
    ...(heatmap.data?.groups ?? []),
    ...(levels.data?.groups ?? []),
  ];
  const title = groups.find(group => group.key === key)?.title;
  return (
    title || key || `No ${FIELD_TITLES[groupBy].toLocaleLowerCase('en-US')}`
  );
}
