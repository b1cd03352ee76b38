import type {
  MaturityHealth,
  SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import { HealthView } from '../health/HealthView';
import { HeatmapView } from '../heatmap/HeatmapView';
import { OverviewView } from './OverviewView';
import { StatementsView } from '../statements/StatementsView';
import { ExclusionsView } from '../exclusions/ExclusionsView';
import { ComponentsView } from '../components/ComponentsView';
import { TrendView } from '../trend/TrendView';
import type { QueryResult } from '../../api/useQuery';
import type { ViewProps } from '../state/ViewProps';

/** The view that is chosen. */
export function OrganisationView(
  props: ViewProps & {
    summary: QueryResult<SummaryReport>;
    health: MaturityHealth | undefined;
  },
) {
  const { summary, health, ...view } = props;
  switch (view.state.view) {
    case 'heatmap':
      return <HeatmapView {...view} summary={summary} />;
    case 'statements':
      return <StatementsView {...view} />;
    case 'trend':
      return <TrendView {...view} summary={summary} />;
    case 'components':
      return <ComponentsView {...view} />;
    case 'exclusions':
      return <ExclusionsView {...view} />;
    case 'health':
      return health ? <HealthView health={health} /> : null;
    default:
      return <OverviewView {...view} summary={summary} />;
  }
}
