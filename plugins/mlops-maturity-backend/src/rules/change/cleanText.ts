/** Control characters but line feed and tab, and halves of surrogate pairs. */
const unwanted = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/** Anything that can be seen: neither white space nor invisible formatting. */
const visible = /[^\s\p{Cf}]/u;

/**
 * Makes text from people safe to store and show: line ends become line feeds,
 * and control characters, which come along unseen when text is pasted and
 * which databases refuse, are left out together with surrounding white space.
 *
 * @returns the text, or `undefined` if there is nothing to read in it
 */
export function cleanText(text: string | undefined): string | undefined {
  const cleaned = text?.replace(/\r\n?/g, '\n').replace(unwanted, '').trim();
  return cleaned && visible.test(cleaned) ? cleaned : undefined;
}
