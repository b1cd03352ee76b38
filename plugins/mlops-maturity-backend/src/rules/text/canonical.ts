/** The form in which texts are compared. */
export function canonical(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
