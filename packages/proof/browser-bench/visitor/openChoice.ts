import type { Locator, Page } from '@playwright/test';

/** How an answer is called that says that there is none yet. */
const NO_ANSWER = ['Not known yet', 'Not set'];

/** What to choose where a question offers it, the first that fits. */
const CHOICES = [
  'Yes',
  'In or on its way to production',
  // The descriptions of a level, one of which may stand for several; a target
  // has its name behind a dot, and is the one that is recommended.
  'Levels?( \\d–| \\d,| \\d and)? ?3\\b(?! ·)',
];

/** Marks what is to be pressed next. */
const NEXT = 'data-bench-next';

/**
 * The first question on the page that waits for a choice, as what to press to
 * answer it; undefined if there is none. Questions are recognised by their
 * roles, so that it does not matter where they stand and how they look.
 */
export async function openChoice(page: Page): Promise<Locator | undefined> {
  const isMarked = await page.evaluate(
    ({ noAnswer, choices, mark }) => {
      document.querySelector(`[${mark}]`)?.removeAttribute(mark);
      const isShown = (element: Element) =>
        element.checkVisibility({ checkVisibilityCSS: true });
      const spoken = (element: Element | null) => {
        const copy = element?.cloneNode(true);
        if (!(copy instanceof Element)) {
          return '';
        }
        copy
          .querySelectorAll('[aria-hidden=true]')
          .forEach(part => part.remove());
        return copy.textContent ?? '';
      };
      const nameOf = (element: Element) => {
        const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const named = ids.map(id => spoken(document.getElementById(id)));
        const name =
          element.getAttribute('aria-label') ??
          (named.length > 0
            ? named.join(' ')
            : spoken(element.closest('label') ?? element));
        return name.replace(/\s+/g, ' ').trim();
      };
      const isChecked = (radio: Element) =>
        radio instanceof HTMLInputElement
          ? radio.checked
          : radio.getAttribute('aria-checked') === 'true';
      const all = (from: ParentNode, role: string) =>
        [
          ...from.querySelectorAll(
            `input[type=${role}], [role=${role}]:not(input)`,
          ),
        ].filter(isShown);
      const found = new Set<Element>();
      const modes = all(document, 'checkbox').find(
        box => nameOf(box) === 'Real-time',
      );
      if (modes && !isChecked(modes)) {
        found.add(modes);
      }
      const groups = new Set(
        all(document, 'radio').map(radio =>
          radio.closest('fieldset, [role=radiogroup], [role=group]'),
        ),
      );
      for (const group of groups) {
        const radios = group ? all(group, 'radio') : [];
        const checked = radios.find(isChecked);
        const isOpen =
          checked === undefined || noAnswer.includes(nameOf(checked));
        const fitting = choices
          .map(choice =>
            radios.find(radio =>
              choice.includes('\\')
                ? new RegExp(choice).test(nameOf(radio))
                : nameOf(radio) === choice,
            ),
          )
          .find(radio => radio !== undefined);
        if (isOpen && fitting && !fitting.matches(':disabled')) {
          found.add(fitting);
        }
      }
      const offers = [...document.querySelectorAll('button:enabled')];
      offers
        .filter(isShown)
        .filter(button =>
          /^(Use \d+|Take the recommend|Take level \d)/.test(nameOf(button)),
        )
        .forEach(button => found.add(button));
      // Down the page, as somebody reads.
      const [first] = [...found].sort((one, other) =>
        one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING
          ? -1
          : 1,
      );
      first?.setAttribute(mark, '');
      return first !== undefined;
    },
    { noAnswer: NO_ANSWER, choices: CHOICES, mark: NEXT },
  );
  return isMarked ? page.locator(`[${NEXT}]`) : undefined;
}
