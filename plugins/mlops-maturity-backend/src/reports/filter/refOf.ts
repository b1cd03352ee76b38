import { InputError } from '@backstage/errors';
import { readEntityRef } from '../../rules/readEntityRef';
import { canonical } from '../../rules/text/canonical';
import { refuseNul } from '../../rules/text/refuseNul';

/** The fields whose values name an entity, and its kind if it does not say. */
const KINDS = { owner: 'group', system: 'system', domain: 'domain' } as const;

/** A field whose values name an entity. */
export type RefField = keyof typeof KINDS;

/** Whether the values of a field name entities. */
export function isRefField(field: string): field is RefField {
  return Object.hasOwn(KINDS, field);
}

/**
 * The reference that somebody means by a value: the kind that the field implies
 * and the default namespace are added where they are left out.
 *
 * @remarks
 * A full reference is taken as it stands, because owners that the catalog does
 * not have may be called anything.
 *
 * @param name - of the parameter, for messages
 * @throws InputError naming the parameter if no entity can be meant
 */
export function refOf(
  field: RefField,
  value: string,
  name: string = field,
): string {
  const kind = KINDS[field];
  const text = canonical(refuseNul(name, value).trim());
  const ref = isFullRef(text) ? text : readEntityRef(text, kind);
  const isOfKind = field === 'owner' || ref?.startsWith(`${kind}:`);
  if (ref === undefined || !isOfKind) {
    throw new InputError(
      `${name}: must be the reference of a ${kind}, such as ${kind}:default/payments, or its name${
        field === 'owner' ? '; for a user, such as user:default/ada' : ''
      }`,
    );
  }
  return canonical(ref);
}

function isFullRef(text: string): boolean {
  return /^[^:/\s]+:[^:/\s]+\/[^:/]+$/.test(text);
}
