import fc from 'fast-check';
import {
  maturityModel,
  sharedStatementsOf,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import type { Contract, Schema } from './Contract';
import { hostileText } from './hostileText';

const MOST_ITEMS = 4;
const LONGEST_TEXT = 2_000;

const statements = statementsOf(maturityModel);
const statementId = fc.constantFrom(...statements.map(({ id }) => id));
const sharedStatementId = fc.constantFrom(
  ...sharedStatementsOf(maturityModel).map(({ id }) => id),
);
const dimensionId = fc.constantFrom(
  ...maturityModel.dimensions.map(({ id }) => id),
);

const sectionId = fc.constantFrom(
  ...maturityModel.sections.map(({ id }) => id),
);

const instant = fc
  .date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2026-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(date => date.toISOString());

const day = instant.map(text => text.slice(0, 'yyyy-mm-dd'.length));

/** Keys of the objects that the contract has no names for. */
const keysByName: Record<string, fc.Arbitrary<string>> = {
  answers: fc.oneof(statementId, sharedStatementId),
  picks: dimensionId,
  parts: fc.constantFrom(
    ...statements.flatMap(({ parts }) => (parts ?? []).map(({ id }) => id)),
  ),
};

/** Texts that mean something where they stand. */
const textsByName: Record<string, fc.Arbitrary<string>> = {
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  submittedAt: instant,
  submittedBy: fc.constant('user:default/guest'),
  updatedBy: fc.constant('user:default/guest'),
  statement: statementId,
  statementId,
  section: sectionId,
  sections: sectionId,
  dueOn: day,
  since: day,
  heldBackBy: dimensionId,
  owner: fc.constantFrom('group:default/search', 'group:default/risk'),
  system: fc.constantFrom('system:default/ranking', 'system:default/none'),
  domain: fc.constantFrom('domain:default/market', 'domain:default/payments'),
  lifecycle: fc.constantFrom('production', 'experimental'),
  type: fc.constantFrom('ml-model', 'ml-pipeline'),
  tag: fc.constantFrom('gpu', 'pii', 'nightly'),
  group: fc.constantFrom('', 'group:default/search', 'production', 'gpu'),
  search: fc.constantFrom('model', 'MODEL-1', 'component:', '_', '%'),
  'idempotency-key': fc.uuid(),
};

/**
 * Values that a schema of the contract allows, most of them meaningful.
 *
 * @param name - what the value is called in the request
 * @param entityRefs - the entities to speak of
 */
export function valuesOf(
  contract: Contract,
  schema: Schema,
  name: string,
  entityRefs: fc.Arbitrary<string>,
): fc.Arbitrary<unknown> {
  const of = (inner: Schema, innerName: string) =>
    valuesOf(contract, inner, innerName, entityRefs);
  const resolved = contract.resolve(schema);
  if (resolved.anyOf) {
    return fc.oneof(...resolved.anyOf.map(each => of(each, name)));
  }
  if (resolved.enum) {
    return fc.constantFrom(...resolved.enum);
  }
  const types = [resolved.type ?? 'object'].flat();
  return fc.oneof(...types.map(type => valuesOfType(type)));

  function valuesOfType(type: string): fc.Arbitrary<unknown> {
    const { minLength = 0, maxLength = LONGEST_TEXT } = resolved;
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return fc.integer({ min: resolved.minimum, max: resolved.maximum });
      case 'string':
        return name === 'entityRef'
          ? entityRefs
          : textsByName[name] ?? texts(minLength, maxLength);
      case 'array': {
        const items = of(resolved.items ?? {}, name);
        const minItems = resolved.minItems ?? 0;
        const length = {
          minLength: minItems,
          maxLength: Math.max(
            minItems,
            Math.min(resolved.maxItems ?? MOST_ITEMS, MOST_ITEMS),
          ),
        };
        return resolved.uniqueItems
          ? fc.uniqueArray(items, length)
          : fc.array(items, length);
      }
      default:
        return objects();
    }
  }

  function objects(): fc.Arbitrary<unknown> {
    const { properties, additionalProperties } = resolved;
    if (properties) {
      const values = Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, of(value, key)]),
      );
      const required = new Set(resolved.required);
      return fc
        .record(values, {
          requiredKeys: Object.keys(values).filter(key => required.has(key)),
        })
        .map(value => ({ ...value }));
    }
    return typeof additionalProperties === 'object'
      ? fc
          .dictionary(
            keysByName[name] ?? texts(1, 20),
            of(additionalProperties, ''),
            { maxKeys: MOST_ITEMS, noNullPrototype: true },
          )
          .map(value => ({ ...value }))
      : fc.constant({});
  }
}

/** Text within limits, some of it as bad as the limits allow. */
function texts(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.lorem({ maxCount: 8 }) },
    {
      weight: 2,
      arbitrary: hostileText
        .map(text => text.slice(0, maxLength))
        .filter(text => text.length >= minLength),
    },
  );
}
