/**
 * Those whose system has its own few colours still see where the focus is and
 * what is chosen.
 */
import type { Locator, Page } from '@playwright/test';
import { MaturityTab } from './pages/MaturityTab';
import { OrganisationPage } from './pages/OrganisationPage';
import { Questionnaire } from './pages/Questionnaire';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

const COMPONENT = 'checkout-fraud-scorer';

/** More than it takes to get past what is the portal's. */
const STOPS = 45;

/** Where main things are chosen, and how to get there. */
const VIEWS: readonly {
  name: string;
  open: (page: Page) => Promise<Locator>;
}[] = [
  {
    name: 'overview of a component',
    open: async page => {
      const tab = new MaturityTab(page);
      await tab.goto(COMPONENT);
      await tab.part('Next steps').waitFor();
      return tab.panel;
    },
  },
  {
    name: 'questionnaire',
    open: async page => {
      const questionnaire = new Questionnaire(page);
      await questionnaire.goto(COMPONENT, 'section=documentation');
      return questionnaire.panel;
    },
  },
  {
    name: 'level picks',
    open: async page => {
      const questionnaire = new Questionnaire(page);
      await questionnaire.goto(COMPONENT, 'section=levels');
      return questionnaire.panel;
    },
  },
  ...['', 'view=heatmap', 'view=statements', 'view=trend'].map(query => ({
    name: `organisation ${query}`,
    open: async (page: Page) => {
      const organisation = new OrganisationPage(page);
      await organisation.goto(query);
      return organisation.panel;
    },
  })),
];

/**
 * What can have the focus without an outline around it or its box; fields show
 * it by a border that becomes thicker.
 */
async function stopsWithoutOutline(
  page: Page,
  ours: Locator,
): Promise<string[]> {
  const unseen = new Set<string>();
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const found = await ours.evaluate(panel => {
      const focused = document.activeElement;
      if (!focused || !panel.contains(focused)) {
        return undefined;
      }
      // A hidden input is seen by its label, which is what is outlined.
      const boxes = [
        focused,
        focused.nextElementSibling,
        focused.parentElement,
        focused.closest('label'),
        focused.closest('.MuiInputBase-root')?.parentElement,
      ];
      const field = focused.closest('.Mui-focused')?.querySelector('fieldset');
      const isThick =
        field && Number.parseFloat(getComputedStyle(field).borderTopWidth) >= 2;
      const isOutlined = boxes.some(box => {
        const { outlineStyle, outlineWidth } = box
          ? getComputedStyle(box)
          : { outlineStyle: 'none', outlineWidth: '0' };
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      });
      return isOutlined || isThick
        ? undefined
        : `<${focused.tagName.toLowerCase()} class="${focused.className}"> ${
            focused.ariaLabel ?? focused.textContent
          }`;
    });
    if (found) {
      unseen.add(found);
    }
  }
  return [...unseen];
}

/** What is chosen and looks like the choice beside it that is not. */
async function chosenLikeOthers(ours: Locator): Promise<string[]> {
  return ours.evaluate(panel => {
    const boxOf = (element: Element) => element.closest('label') ?? element;
    const look = (element: Element): string => {
      const box = boxOf(element);
      const styles = [box, ...box.querySelectorAll('*')].map(each => {
        const style = getComputedStyle(each);
        return [
          style.backgroundColor,
          style.color,
          style.fontWeight,
          style.borderTopWidth,
          style.borderBottomWidth,
          style.borderBottomStyle,
          style.borderBottomColor,
          style.outlineStyle,
          style.textDecorationLine,
          getComputedStyle(each, '::before').content,
          getComputedStyle(each, '::after').content,
        ].join();
      });
      const marks = [...box.querySelectorAll('[aria-hidden=true], svg')].map(
        mark => mark.innerHTML,
      );
      return JSON.stringify([...new Set(styles)].sort().concat(marks));
    };
    // The browser draws its own inputs in these colours.
    const isNative = (element: Element) =>
      element instanceof HTMLInputElement &&
      getComputedStyle(element).appearance !== 'none' &&
      getComputedStyle(element).opacity === '1' &&
      element.getBoundingClientRect().width > 8;
    const pairs: [chosen: string, other: string][] = [
      ['[aria-pressed=true]', '[aria-pressed=false]'],
      ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
      ['[role=radio][aria-checked=true]', '[role=radio][aria-checked=false]'],
      ['input[type=radio]:checked', 'input[type=radio]:not(:checked)'],
    ];
    return pairs.flatMap(([chosen, other]) =>
      [...panel.querySelectorAll(chosen)].flatMap(element => {
        const beside = element
          .closest('fieldset, [role=group], [role=radiogroup], [role=tablist]')
          ?.querySelector(other);
        return beside && !isNative(element) && look(element) === look(beside)
          ? [`${boxOf(element).textContent} is chosen and looks as if not`]
          : [];
      }),
    );
  });
}

for (const { name, open } of VIEWS) {
  test(`${name}: what is chosen looks different`, async ({ openAs }) => {
    const page = await openAs(PERSONAS.ada);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await chosenLikeOthers(await open(page))).toEqual([]);
  });

  test(`${name}: the focus is seen`, async ({ openAs }) => {
    const page = await openAs(PERSONAS.ada);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await stopsWithoutOutline(page, await open(page))).toEqual([]);
  });
}
