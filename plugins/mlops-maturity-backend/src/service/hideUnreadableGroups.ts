import { parseEntityRef } from '@backstage/catalog-model';
import type {
  ComponentRow,
  FacetsReport,
  HeatmapGroup,
  HeatmapReport,
  LevelsGroup,
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
    return report.items.flatMap(({ owners, system, domain, answerDetail }) => [
      ...owners.map(({ ref }) => ref),
      ...(system ? [system.ref] : []),
      ...(domain ? [domain.ref] : []),
      ...(answerDetail?.inheritedFrom ? [answerDetail.inheritedFrom.ref] : []),
    ]);
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
 * Adds the columns of groups that may not be read to the one of all others.
 */
export function hideLevelsGroups(
  report: LevelsReport,
  canRead: CanRead,
): LevelsReport {
  return hideGroups(report, canRead, addLevelsGroups);
}

/**
 * Adds the columns of groups that may not be read to the one of all others.
 */
export function hideHeatmapGroups(
  report: HeatmapReport,
  canRead: CanRead,
): HeatmapReport {
  return hideGroups(report, canRead, addHeatmapGroups);
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
      .map(({ parent, ...facet }) => ({
        ...facet,
        ...(parent !== undefined && canRead(parent) && { parent }),
      }));
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
      system: row.system && untitled(row.system),
      domain: row.domain && untitled(row.domain),
      answerDetail: row.answerDetail && {
        ...row.answerDetail,
        ...(row.answerDetail.inheritedFrom && {
          inheritedFrom: untitled(row.answerDetail.inheritedFrom),
        }),
      },
    })),
  };
}

/** Leaves out the owners that may not be read. */
export function hideStatementOwners(
  report: StatementsReport,
  canRead: CanRead,
): StatementsReport {
  return {
    ...report,
    statements: report.statements.map(statement => ({
      ...statement,
      missingIn: statement.missingIn.filter(({ key }) => canRead(key)),
      practisedBy: statement.practisedBy.filter(({ key }) => canRead(key)),
    })),
  };
}

function hideGroups<
  TGroup extends { key: string; title: string },
  TReport extends {
    groupBy: ReportGroupBy;
    groups: TGroup[];
    others: TGroup | null;
  },
>(
  report: TReport,
  canRead: CanRead,
  add: (a: TGroup, b: TGroup) => TGroup,
): TReport {
  if (!ENTITY_GROUPINGS.includes(report.groupBy)) {
    return report;
  }
  const isVisible = ({ key }: TGroup) => key === '' || canRead(key);
  const hidden = report.groups.filter(group => !isVisible(group));
  if (hidden.length === 0) {
    return report;
  }
  const [first, ...more] = [
    ...(report.others ? [report.others] : []),
    ...hidden,
  ];
  return {
    ...report,
    groups: report.groups.filter(isVisible),
    others: {
      ...more.reduce(add, first),
      key: report.others?.key ?? '',
      title: report.others?.title ?? '',
    },
  };
}

function addLevelsGroups(a: LevelsGroup, b: LevelsGroup): LevelsGroup {
  return {
    ...a,
    inScope: a.inScope + b.inScope,
    assessed: a.assessed + b.assessed,
    reported: addEach(a.reported, b.reported),
    declared: addEach(a.declared, b.declared),
    withoutReported: a.withoutReported + b.withoutReported,
    withoutDeclared: a.withoutDeclared + b.withoutDeclared,
    targets: addEach(a.targets, b.targets),
    withTarget: a.withTarget + b.withTarget,
    onTarget: a.onTarget + b.onTarget,
    basicsMet: a.basicsMet + b.basicsMet,
    stale: a.stale + b.stale,
    contradicted: a.contradicted + b.contradicted,
    basics: addRatios(a.basics, b.basics),
    beyondBasics: addRatios(a.beyondBasics, b.beyondBasics),
  };
}

function addHeatmapGroups(a: HeatmapGroup, b: HeatmapGroup): HeatmapGroup {
  return {
    ...a,
    inScope: a.inScope + b.inScope,
    assessed: a.assessed + b.assessed,
    stale: a.stale + b.stale,
    reported: addEach(a.reported, b.reported),
    withoutReported: a.withoutReported + b.withoutReported,
    cells: addEach(a.cells, b.cells),
    ...(a.needs && b.needs && { needs: addEach(a.needs, b.needs) }),
    ...(a.before && b.before && { before: addEach(a.before, b.before) }),
    ...(a.assessedBefore !== undefined &&
      b.assessedBefore !== undefined && {
        assessedBefore: a.assessedBefore + b.assessedBefore,
      }),
  };
}

function addRatios(
  a: LevelsGroup['basics'],
  b: LevelsGroup['basics'],
): LevelsGroup['basics'] {
  return { yes: a.yes + b.yes, applicable: a.applicable + b.applicable };
}

function addEach(a: number[], b: number[]): number[] {
  return a.map((value, index) => value + b[index]);
}
