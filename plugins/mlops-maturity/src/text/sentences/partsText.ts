import type { PartId, Statement } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '..';

/**
 * Which parts of a statement hold, in a few words: "2 of 3, missing: Tests for
 * scoring or serving".
 *
 * @param statement - in the language of the reader
 * @param held - the parts that hold; left out where none are recorded
 * @returns `undefined` where there is nothing to say: no parts, none recorded,
 * or none missing
 */
export function partsText(
  t: Translate,
  { parts = [] }: Pick<Statement, 'parts'>,
  held: ReadonlySet<PartId> | undefined,
): string | undefined {
  const missing = parts.filter(({ id }) => !held?.has(id));
  return held && missing.length > 0
    ? t('sentences.parts.held', {
        held: parts.length - missing.length,
        all: parts.length,
        missing: t.formats.list(missing.map(({ label }) => label)),
      })
    : undefined;
}

/**
 * Which parts of a statement are enough: "Enough: Tests for scoring or
 * serving".
 *
 * @param statement - in the language of the reader
 * @param enough - the parts; left out or empty for the whole statement
 * @returns `undefined` if it takes the whole statement
 */
export function enoughText(
  t: Translate,
  { parts = [] }: Pick<Statement, 'parts'>,
  enough: readonly PartId[] = [],
): string | undefined {
  const labels = parts.flatMap(({ id, label }) =>
    enough.includes(id) ? [label] : [],
  );
  return labels.length > 0
    ? t('sentences.parts.enough', { parts: t.formats.list(labels) })
    : undefined;
}
