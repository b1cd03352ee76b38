/**
 * Any text as part of an address; halves of surrogate pairs, which cannot be
 * encoded, become the replacement character.
 */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
