import type { ReportFilter } from 'backstage-plugin-mlops-maturity-common';
import { canonical } from '../../rules/text/canonical';
import { folded } from '../../rules/text/folded';
import { isRefField, refOf } from './refOf';
import { refuseNul } from '../../rules/text/refuseNul';

/** The fields of a filter whose values are texts. */
export type CatalogField =
  | 'owner'
  | 'system'
  | 'domain'
  | 'lifecycle'
  | 'type'
  | 'tag'
  | 'edition';

/**
 * The values of a field in the form in which they are stored.
 *
 * @returns `undefined` if the field does not filter
 * @throws InputError naming the field of a value that no component can have
 */
export function valuesOf(
  filter: ReportFilter,
  field: CatalogField,
): string[] | undefined {
  const values = filter[field];
  return values?.length
    ? values.map(value => valueOf(field, value))
    : undefined;
}

/**
 * One value of a field in the form in which it is stored.
 *
 * @param name - of the parameter that it stands in, for messages
 * @throws InputError naming the parameter of a value that no component can have
 */
export function valueOf(
  field: CatalogField,
  value: string,
  name: string = field,
): string {
  if (isRefField(field)) {
    return refOf(field, value, name);
  }
  const text = refuseNul(name, value);
  // Editions are no texts of the catalog, which are stored in one letter case.
  return field === 'edition' ? text : canonical(text);
}

/**
 * The text that a component has to have in its title or entity ref, in the form
 * in which they are compared.
 *
 * @returns `undefined` if none is asked for
 * @throws InputError if no title can contain the text
 */
export function searchedText({ search }: ReportFilter): string | undefined {
  const text = search?.trim();
  // Where nothing is left, as of accents alone, the text itself finds nothing.
  return text ? folded(refuseNul('search', text)) || text : undefined;
}
