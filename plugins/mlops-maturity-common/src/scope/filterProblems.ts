import type { JsonValue } from '@backstage/types';
import type {
  ConfigurationMistake,
  ConfigurationProblem,
} from '../configuration';

type Json = JsonValue | undefined;

/**
 * Everything that keeps a value from being a filter that both the catalog and
 * the browser understand.
 *
 * @remarks
 * The catalog's schema accepts some filters that its queries then refuse.
 *
 * @param value - what is configured
 * @param key - where it is configured
 */
export function filterProblems(
  value: Json,
  key: string,
): ConfigurationProblem[] {
  if (!isObject(value)) {
    return problem(key, 'filter');
  }
  const fields = Object.keys(value);
  // It would select everything, users and groups included. A value that is
  // left empty in YAML comes here as no field at all.
  if (fields.length === 0) {
    return problem(key, 'filter');
  }
  const operator = fields.find(field => field.startsWith('$'));
  if (operator === undefined) {
    return fields.flatMap(field =>
      valueProblems(value[field], field, `${key}.${field}`),
    );
  }
  if (fields.length > 1) {
    return problem(key, 'filterOperator');
  }
  const operand = value[operator];
  const where = `${key}.${operator}`;
  switch (operator) {
    case '$not':
      return filterProblems(operand, where);
    case '$all':
    case '$any':
      return Array.isArray(operand) && operand.length > 0
        ? operand.flatMap((part, index) =>
            filterProblems(part, `${where}[${index}]`),
          )
        : problem(where, 'filterList');
    default:
      return problem(key, 'filterOperator');
  }
}

/** What is wrong with the value that a field is compared with. */
function valueProblems(
  value: Json,
  field: string,
  key: string,
): ConfigurationProblem[] {
  if (isPrimitive(value)) {
    return [];
  }
  const operators = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || operators.length !== 1) {
    return problem(key, 'filterValue');
  }
  const [operator] = operators;
  const operand = value[operator];
  switch (operator) {
    case '$in':
      return Array.isArray(operand) && operand.every(isPrimitive)
        ? []
        : problem(key, 'filterValue');
    case '$exists':
      return typeof operand === 'boolean' ? [] : problem(key, 'filterValue');
    case '$hasPrefix':
      return typeof operand === 'string' ? [] : problem(key, 'filterValue');
    case '$contains':
      return isPrimitive(operand) ||
        (field.toLowerCase() === 'relations' && isRelation(operand))
        ? []
        : problem(key, 'filterContains');
    default:
      return problem(key, 'filterValue');
  }
}

/** Whether the catalog can look for a relation like this. */
function isRelation(value: Json): boolean {
  if (!isObject(value)) {
    return false;
  }
  const { type, targetRef, ...others } = value;
  return (
    typeof type === 'string' &&
    type !== '' &&
    Object.keys(others).length === 0 &&
    (targetRef === undefined ||
      typeof targetRef === 'string' ||
      (isObject(targetRef) &&
        Object.keys(targetRef).length === 1 &&
        Array.isArray(targetRef.$in) &&
        targetRef.$in.length > 0 &&
        targetRef.$in.every(ref => typeof ref === 'string')))
  );
}

function problem(
  key: string,
  mistake: ConfigurationMistake,
): ConfigurationProblem[] {
  return [{ key, mistake }];
}

function isObject(value: Json): value is { [key in string]?: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPrimitive(value: Json): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
