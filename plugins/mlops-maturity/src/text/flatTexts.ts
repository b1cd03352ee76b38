/** Texts by key, at any depth; those of a list go by their position in it. */
export interface NestedTexts {
  readonly [key: string]: string | readonly string[] | NestedTexts;
}

/**
 * Joins the keys on the way to each text with dots, as the keys of
 * Backstage's translations are.
 */
export function flatTexts(texts: NestedTexts): Record<string, string> {
  return Object.fromEntries(entriesOf(texts, ''));
}

function entriesOf(
  texts: NestedTexts | readonly string[],
  prefix: string,
): [string, string][] {
  return Object.entries(texts).flatMap(
    ([key, value]: [string, NestedTexts[string]]): [string, string][] =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value]]
        : entriesOf(value, `${prefix}${key}.`),
  );
}
