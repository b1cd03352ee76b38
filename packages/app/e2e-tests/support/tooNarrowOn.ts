import type { Page } from '@playwright/test';

/** What scrolls sideways by design: charts, tables, tabs, links to views. */
const MADE_TO_SCROLL =
  '[role="treegrid"], [role="tablist"], [role="region"][tabindex], nav, li';

/**
 * What does not fit the width of the window: something that scrolls sideways
 * although it is not made for it, and words that stand in pieces of one or two
 * letters. As lines that say what and where.
 */
export async function tooNarrowOn(
  page: Page,
  part: string = 'body',
): Promise<string[]> {
  return page.evaluate(
    ({ madeToScroll, selector }) => {
      const looked = document.querySelector(selector) ?? document.body;
      const place = (element: Element) =>
        `<${element.tagName.toLowerCase()} class="${element.className}">`;
      const found: string[] = [];
      for (const element of [
        document.documentElement,
        ...looked.querySelectorAll('*'),
      ]) {
        const scrolls =
          element === document.documentElement ||
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
        if (
          scrolls &&
          element.scrollWidth > element.clientWidth + 1 &&
          !element.closest(madeToScroll) &&
          !element.querySelector(':scope > [role=tablist]')
        ) {
          const edge =
            element.getBoundingClientRect().left + element.clientWidth;
          const widest = [...element.querySelectorAll('*')].filter(
            each =>
              each.getBoundingClientRect().right > edge + 1 &&
              getComputedStyle(each).position !== 'fixed',
          );
          found.push(
            `scrolls sideways: ${place(element)} because of ${widest
              .slice(-1)
              .map(place)}`,
          );
        }
      }
      // Three letters of the width that letters have on average.
      const threeLetters = (element: Element) =>
        1.5 * Number.parseFloat(getComputedStyle(element).fontSize);
      const texts = document.createTreeWalker(looked, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement;
        const box = element?.getBoundingClientRect();
        // What only screen readers get to see is one pixel small.
        if (
          element?.checkVisibility({ checkVisibilityCSS: true }) &&
          box &&
          box.width > 2 &&
          box.height > 2
        ) {
          const content = text.textContent ?? '';
          for (const { 0: word, index } of content.matchAll(/\p{L}{3,}/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            const lines = new Set(
              [...range.getClientRects()].map(({ top }) => Math.round(top)),
            ).size;
            const isCut =
              element.scrollWidth > element.clientWidth + 1 &&
              getComputedStyle(element).overflowX !== 'visible' &&
              element.clientWidth < threeLetters(element);
            if (word.length / lines < 3 || isCut) {
              found.push(
                `narrower than three letters: “${word}” in ${place(element)}`,
              );
            }
          }
        }
      }
      return [...new Set(found)];
    },
    { madeToScroll: MADE_TO_SCROLL, selector: part },
  );
}
