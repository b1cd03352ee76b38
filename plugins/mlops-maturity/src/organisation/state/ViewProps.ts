import type {
  FacetsReport,
  ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import type { Drilldown } from './drilldown';
import type { ReportScope } from './filters';
import type { PageState } from './pageState';
import type { UpdatePageState } from './usePageState';

/**
 * What every view of the organisation gets. A view loads what it shows; what
 * it counts and what is chosen on it come from outside, so that it works for a
 * whole organisation and for one entity alike.
 */
export interface ViewProps {
  /** The components that count; filters and a fixed scope together. */
  filter: ReportFilter;
  state: PageState;
  update: UpdatePageState;
  /** Opens the components behind a number. */
  onOpen: (drilldown: Drilldown) => void;
  /** Undefined until they are there; for the hierarchy. */
  facets: FacetsReport | undefined;
  /** What everything together is called. */
  wholeTitle: string;
  /** The field that has one value for the whole page, and is no filter. */
  scopeField?: ReportScope['field'];
}
