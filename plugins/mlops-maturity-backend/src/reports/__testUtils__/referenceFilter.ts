import {
  maturityModel,
  type ComponentState,
  type LevelValue,
  type ReportFilter,
} from 'backstage-plugin-mlops-maturity-common';
import type { ScoredComponent } from './scoredComponents';

/** Whether a component is what a filter asks for. */
export function matchesFilter(
  each: ScoredComponent,
  filter: ReportFilter,
  withAllAbove: (ref: string) => string[],
): boolean {
  const { component, submission, result } = each;
  const wanted = (values: string[] | undefined, actual: string[]) =>
    !values?.length ||
    values.some(value => actual.includes(value.toLocaleLowerCase('en-US')));
  const search = (filter.search ?? '').trim().toLocaleLowerCase('en-US');
  return (
    wanted(filter.owner, component.owners.flatMap(withAllAbove)) &&
    wanted(filter.domain, each.domains.flatMap(withAllAbove)) &&
    wanted(filter.system, component.systems) &&
    wanted(filter.lifecycle, [component.lifecycle]) &&
    wanted(filter.type, [component.type]) &&
    wanted(filter.tag, component.tags) &&
    wanted(filter.servingMode, servingValues(each)) &&
    wanted(filter.target, targetValues(each)) &&
    wanted(
      filter.edition,
      submission ? [submission.document.modelVersion] : [],
    ) &&
    wanted(
      filter.level,
      submission ? [levelValue(result?.reportedLevel)] : ['not-assessed'],
    ) &&
    (filter.state ?? []).every(state => hasState(each, state)) &&
    wanted(
      filter.heldBackBy,
      (filter.heldBackBy ?? []).filter(id => isHeldBackBy(each, id)),
    ) &&
    [component.title, component.entityRef].some(text =>
      text.toLocaleLowerCase('en-US').includes(search),
    )
  );
}

/** What a component counts for in the filter by serving mode. */
export function servingValues({ submission }: ScoredComponent): string[] {
  const modes = submission?.document.profile.servingModes ?? null;
  if (modes === null) {
    return ['unknown'];
  }
  return modes.length > 0 ? modes : ['not-served'];
}

/** What a component counts for in the filter by target. */
export function targetValues({ submission }: ScoredComponent): string[] {
  return submission ? [String(submission.document.target ?? 'none')] : [];
}

/** The value of a filter by level that a level is. */
function levelValue(level: number | null | undefined): string {
  return String(level ?? ('none' satisfies LevelValue));
}

/**
 * Whether a dimension, or `answers`, holds a component at a level that is
 * below its target.
 */
export function isHeldBackBy(
  { result, submission }: ScoredComponent,
  id: string,
): boolean {
  if (result?.onTarget !== false) {
    return false;
  }
  if (id === 'answers') {
    return (
      result.declaredLevel !== null &&
      result.reportedLevel !== null &&
      result.reportedLevel < result.declaredLevel
    );
  }
  const picked = maturityModel.dimensions
    .find(dimension => dimension.id === id)
    ?.options.find(({ levels }) =>
      levels.some(level => level === submission?.document.picks[id]),
    );
  return picked?.countsAs === result.reportedLevel;
}

/** Whether a condition holds for a component. */
export function hasState(
  { result, freshness, hasDraft, submission }: ScoredComponent,
  state: ComponentState,
): boolean {
  switch (state) {
    case 'assessed':
      return result !== undefined;
    case 'not-assessed':
      return result === undefined;
    case 'draft':
      return hasDraft;
    case 'planned':
      return false;
    case 'stale':
      return freshness === 'stale';
    case 'basics-met':
      return result?.basicsMet === true;
    case 'basics-open':
      return result?.basicsMet === false;
    case 'on-target':
      return result?.onTarget === true;
    case 'below-target':
      return result?.onTarget === false;
    case 'open':
      return (result?.openRequirements ?? []).length > 0;
    case 'set-aside':
      return (result?.setAside ?? []).length > 0;
    case 'questionable':
      return (result?.questionable ?? []).length > 0;
    case 'advanced-before-basics':
      return (
        result !== undefined && !result.basicsMet && result.beyondBasics.yes > 0
      );
    case 'waits-for-answers':
      return (
        result !== undefined &&
        result.declaredLevel !== null &&
        result.reportedLevel === null
      );
    case 'waits-for-pick':
      return result !== undefined && result.declaredLevel === null;
    case 'above-target': {
      const target = submission?.document.target ?? null;
      const reported = result?.reportedLevel ?? null;
      return target !== null && reported !== null && reported > target;
    }
    default:
      return result?.state === state;
  }
}
