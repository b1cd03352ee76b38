import { parseEntityRef } from '@backstage/catalog-model';
import type {
  ComponentRow,
  FacetsReport,
  HeatmapReport,
  LevelsReport,
  ReportGroupBy,
  StatementsReport,
} from 'backstage-plugin-mlops-maturity-common';

/** Tells whether a viewer may read the catalog entity with this reference. */
export type CanRead = (entityRef: string) => boolean;

/** The groupings whose columns are catalog entities of their own. */
const ENTITY_GROUPINGS: ReportGroupBy[] = ['owner', 'system', 'domain'];

/**
 * The references that a report names beside its components, which are to be
 * checked before it is shown to somebody who may not read the whole catalog.
 */
export function groupRefsOf(
  report:
    | LevelsReport
    | HeatmapReport
    | FacetsReport
    | StatementsReport
    | { items: ComponentRow[] },
): string[] {
  if ('items' in report) {
    return report.items.flatMap(
      ({ owners, systems, domains, answerDetail }) => [
        ...[...owners, ...systems, ...domains].map(({ ref }) => ref),
        ...(answerDetail?.inheritedFrom
          ? [answerDetail.inheritedFrom.ref]
          : []),
      ],
    );
  }
  if ('statements' in report && 'assessed' in report) {
    return report.statements.flatMap(({ missingIn, practisedBy }) =>
      [...missingIn, ...practisedBy].map(({ key }) => key),
    );
  }
  if ('groups' in report) {
    return ENTITY_GROUPINGS.includes(report.groupBy)
      ? report.groups.map(({ key }) => key).filter(key => key !== '')
      : [];
  }
  return [...report.owner, ...report.system, ...report.domain]
    .map(({ key }) => key)
    .filter(key => key !== '');
}

/**
 * Leaves out the filter values that may not be read.
 */
export function hideFacets(
  report: FacetsReport,
  canRead: CanRead,
): FacetsReport {
  const visible = (facets: FacetsReport['owner']) =>
    facets
      .filter(({ key }) => key === '' || canRead(key))
      .map(({ parents = [], ...facet }) => {
        const readable = parents.filter(canRead);
        return readable.length > 0 ? { ...facet, parents: readable } : facet;
      });
  return {
    ...report,
    owner: visible(report.owner),
    system: visible(report.system),
    domain: visible(report.domain),
  };
}

/**
 * Shows the name in the reference, which stands in the component anyway,
 * instead of the title of an owner, system or domain that may not be read.
 */
export function hideTitles<TReport extends { items: ComponentRow[] }>(
  report: TReport,
  canRead: CanRead,
): TReport {
  const untitled = <T extends { ref: string; title: string }>(named: T): T =>
    canRead(named.ref)
      ? named
      : { ...named, title: parseEntityRef(named.ref).name };
  return {
    ...report,
    items: report.items.map(row => ({
      ...row,
      owners: row.owners.map(untitled),
      systems: row.systems.map(untitled),
      domains: row.domains.map(untitled),
      answerDetail: row.answerDetail && {
        ...row.answerDetail,
        ...(row.answerDetail.inheritedFrom && {
          inheritedFrom: untitled(row.answerDetail.inheritedFrom),
        }),
      },
    })),
  };
}
