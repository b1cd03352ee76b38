import fc from 'fast-check';
import { hostileText } from './hostileText';

/** A little more than the backend reads, in characters of JSON. */
const LONGEST_REPETITION = 300_000;

/** Something to do to one place of a JSON value. */
type Mutation =
  | { type: 'replace'; by: unknown }
  | { type: 'remove' }
  | { type: 'add'; key: string; value: unknown }
  | { type: 'rename'; key: string }
  | { type: 'repeat'; times: number };

const hostileKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', ''),
  hostileText,
);

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      0.5,
      1e308,
      5,
      Number.MAX_SAFE_INTEGER + 2,
      [],
      {},
      [[]],
      [null],
      Object.fromEntries([['__proto__', { isAdmin: true }]]),
      { constructor: { prototype: { isAdmin: true } } },
      { length: 1e9 },
      { toString: 'x', valueOf: 'y' },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 50, max: 1_000 }).map(nested),
  },
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ type: fc.constant('replace' as const), by: hostileValue }),
  fc.record({ type: fc.constant('remove' as const) }),
  fc.record({
    type: fc.constant('add' as const),
    key: hostileKey,
    value: hostileValue,
  }),
  fc.record({ type: fc.constant('rename' as const), key: hostileKey }),
  fc.record({
    type: fc.constant('repeat' as const),
    times: fc.integer({ min: 2, max: 600 }),
  }),
);

/** The values of an arbitrary, with one to three things wrong. */
export function mutated(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      value,
      fc.array(fc.tuple(fc.nat(), mutation), { minLength: 1, maxLength: 3 }),
    )
    .map(([original, changes]) =>
      changes.reduce<unknown>(
        (current, [place, change]) =>
          mutateAt(current, place % sizeOf(current), change),
        original,
      ),
    );
}

/** How many places a value has, itself among them. */
function sizeOf(value: unknown): number {
  return childrenOf(value).reduce((sum, [, child]) => sum + sizeOf(child), 1);
}

function childrenOf(value: unknown): Array<[string, unknown]> {
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
    : [];
}

function mutateAt(value: unknown, place: number, change: Mutation): unknown {
  if (place === 0) {
    return changed(value, change);
  }
  const next: Array<[string, unknown]> = [];
  let before = 1;
  for (const [key, child] of childrenOf(value)) {
    const size = sizeOf(child);
    const isInside = place >= before && place < before + size;
    if (!isInside) {
      next.push([key, child]);
    } else if (place !== before) {
      next.push([key, mutateAt(child, place - before, change)]);
    } else if (change.type === 'rename') {
      next.push([change.key, child]);
    } else if (change.type !== 'remove') {
      next.push([key, changed(child, change)]);
    }
    before += size;
  }
  return Array.isArray(value)
    ? next.map(([, child]) => child)
    : Object.fromEntries(next);
}

function changed(value: unknown, change: Mutation): unknown {
  switch (change.type) {
    case 'replace':
      return change.by;
    case 'add':
      return Array.isArray(value)
        ? [...value, change.value]
        : Object.fromEntries([
            ...childrenOf(value),
            [change.key, change.value],
          ]);
    case 'repeat': {
      const length = JSON.stringify(value)?.length ?? 1;
      const times = Math.ceil(LONGEST_REPETITION / (length + 1));
      return Array(Math.min(change.times, times)).fill(value);
    }
    default:
      return undefined;
  }
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) {
    value = [value];
  }
  return value;
}
