import {
  attentionRank,
  type ComponentsQuery,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { staleUntil } from '../../rules/result/currentResult';
import { levelOf } from '../../rules/result/levelOf';
import { stateCharacter } from '../../rules/result/profileCharacters';
import { PROFILE_POSITIONS } from '../../rules/result/profilePositions';
import type { ComponentsSelection } from '../selection';
import { statementsByBasic } from '../../rules/result/statementsByBasic';
import { compare } from '../../rules/text/compareTexts';
import type { Cursor } from './cursor';
import { folded } from '../../rules/text/folded';
import type { CountedComponents } from '../memory/SeenComponents';
import { ratioIn, type AnswerRatio } from './ratioIn';

/** What a list of components is sorted by. */
export interface ComponentOrder {
  keyType: 'string' | 'number';
  /** What a row is sorted by; null sorts last, whatever the direction. */
  keyAt: (row: number) => Cursor['key'];
  /** Compares keys, and entity refs where those are equal. */
  compare: (a: Cursor, b: Cursor) => number;
}

/**
 * The order that is asked for.
 *
 * @remarks
 * Keys are made of what the viewer sees of a component, so that neither the
 * order nor a cursor tells more: an owner that may not be read has its name.
 */
export function componentOrder(
  components: CountedComponents,
  model: MaturityModel,
  { query, asOf }: Pick<ComponentsSelection, 'query' | 'asOf'>,
): ComponentOrder {
  const sort: NonNullable<ComponentsQuery['sort']> = query.sort ?? 'title';
  return {
    keyType: sort === 'title' || sort === 'owner' ? 'string' : 'number',
    keyAt: keyOf(components, model, { sort, asOf }),
    compare: comparing(query.order === 'desc' ? -1 : 1),
  };
}

function keyOf(
  components: CountedComponents,
  model: MaturityModel,
  { sort, asOf }: { sort: ComponentsQuery['sort']; asOf: Date },
): ComponentOrder['keyAt'] {
  const { profiles, assessedAt, freshSince } = components;
  const levelAt = (of: 'reported' | 'target', row: number) =>
    levelOfCode(profiles.codeAt(row, PROFILE_POSITIONS[of]));
  const gapAt = (row: number) => {
    const [reported, target] = [
      levelAt('reported', row),
      levelAt('target', row),
    ];
    return reported === null || target === null ? null : target - reported;
  };
  switch (sort) {
    case 'owner':
      return ownerKeys(components);
    case 'level':
      return row => levelAt('reported', row);
    case 'target':
      return row => levelAt('target', row);
    case 'gap':
      return gapAt;
    case 'basics': {
      const ratioAt = ratioIn(profiles, statementsByBasic(model).basics);
      return row => (profiles.has(row) ? shareOf(ratioAt(row)) : null);
    }
    case 'assessed':
      return row => numberOf(assessedAt.at(row));
    case 'fresh':
      return row => numberOf(freshSince.at(row));
    case 'attention': {
      const staleTime = staleUntil(asOf, model);
      const contradicted = stateCharacter('contradicted').charCodeAt(0);
      return row =>
        attentionRank({
          gap: gapAt(row),
          state:
            profiles.codeAt(row, PROFILE_POSITIONS.state) === contradicted
              ? 'contradicted'
              : null,
          stale: freshSince.at(row) <= staleTime,
          reportedLevel: levelAt('reported', row),
          freshSince: numberOf(freshSince.at(row)),
        });
    }
    default:
      return row => components.titleKeyAt(row);
  }
}

/**
 * The title of the first owner, or the name of one that the viewer may not read
 * or that is not in the catalog; without an owner nothing.
 */
function ownerKeys({
  owners,
  nodes,
}: CountedComponents): ComponentOrder['keyAt'] {
  const keys: (string | null)[] = [];
  return row => {
    const code = owners.codeAt(row);
    if (keys[code] === undefined) {
      const [owner] = owners.keys[code];
      keys[code] = owner === '' ? null : folded(nodes.titleOf(owner));
    }
    return keys[code];
  };
}

function levelOfCode(code: number): Level | null {
  return levelOf(code - '0'.charCodeAt(0));
}

/** Fine enough to keep any two fractions of up to 1,000 statements apart. */
const MILLION = 1_000_000;

function shareOf({ yes, applicable }: AnswerRatio): number | null {
  return applicable === 0 ? null : Math.floor((yes * MILLION) / applicable);
}

function numberOf(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}

function comparing(direction: 1 | -1): ComponentOrder['compare'] {
  return (a, b) => {
    if (a.key === null || b.key === null) {
      return (
        Number(a.key === null) - Number(b.key === null) || compare(a.ref, b.ref)
      );
    }
    return direction * compare(a.key, b.key) || compare(a.ref, b.ref);
  };
}
