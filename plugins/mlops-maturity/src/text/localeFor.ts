/**
 * The locale for dates and numbers: the reader's own regional variant where it
 * is of the language of the texts, else that language.
 *
 * @param language - the language of the app, such as `de`
 * @param preferred - the languages that the reader's browser asks for
 */
export function localeFor(
  language: string,
  preferred: readonly string[],
): string {
  const [base] = language.split('-');
  return (
    preferred.find(candidate => candidate.split('-')[0] === base) ?? language
  );
}
