import type { Locator, Page } from '@playwright/test';
import { Mouse } from './Mouse';
import { openChoice } from './openChoice';

/** More than an assessment takes. */
const MOST_CLICKS = 200;
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 100;

/** What a first assessment took. */
export interface FirstAssessment {
  clicks: number;
  /** Answers and choices among the clicks; the others only lead somewhere. */
  choices: number;
  scrolledPx: number;
}

/**
 * Assesses the component whose page is open for the first time, from its card
 * to what is said after submitting: served in real time, every statement a
 * yes, the target that is recommended. With the mouse alone.
 */
export async function assessFirst(page: Page): Promise<FirstAssessment> {
  const mouse = new Mouse(page);
  const main = page.getByRole('main');
  await mouse.click(
    main
      .getByRole('button', { name: 'Start assessment' })
      .or(main.getByRole('link', { name: 'Start assessment' })),
  );
  const submit = main.getByRole('button', { name: 'Submit', exact: true });
  // Where one is when all is answered, which is at the end of the page.
  const onward = main
    .getByRole('button', { name: /→$|^(Next|Continue|Review and submit)\b/ })
    .last();
  let choices = 0;
  while (mouse.clicks < MOST_CLICKS) {
    const choice = await shownSoon(page, onward.or(submit));
    if (choice) {
      await mouse.click(choice);
      choices += 1;
    } else if (!(await submit.isVisible())) {
      await mouse.click(onward);
    } else {
      await mouse.click(submit.and(page.locator(':enabled')));
      await page
        .getByText(/^Submitted/)
        .first()
        .waitFor();
      return { clicks: mouse.clicks, choices, scrolledPx: mouse.scrolledPx };
    }
  }
  throw new Error('The assessment does not come to an end');
}

/**
 * What is to be chosen next, once the page has drawn what followed from the
 * last click; undefined if it only leads on.
 */
async function shownSoon(
  page: Page,
  leadsOn: Locator,
): Promise<Locator | undefined> {
  const until = Date.now() + PATIENCE_MS;
  for (let looks = 1; Date.now() < until; looks += 1) {
    await page.waitForTimeout(LOOK_EVERY_MS);
    const choice = await openChoice(page);
    if (choice) {
      return choice;
    }
    // A new page may be on its way.
    if (looks >= 5 && (await leadsOn.first().isVisible())) {
      return undefined;
    }
  }
  throw new Error('There is nothing to choose, and nothing that leads on');
}
