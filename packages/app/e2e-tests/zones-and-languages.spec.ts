import { discardDraft, planOneStep, readAssessment } from './support/backend';
import { PERSONAS, signInAs } from './support/persona';
import { expect, test } from './support/test';

/** Owned by Search Relevance; no other test plans anything for it. */
const COMPONENT = 'query-spell-corrector';
const ZONES = ['America/Los_Angeles', 'Pacific/Auckland', 'Europe/Berlin'];
const LANGUAGES = [
  {
    language: 'en',
    locale: 'en-US',
    plan: 'Plan',
    due: 'due',
    wasDue: 'was due',
    cases: 'Number of ML cases',
    typed: '1,000',
    share: /, (\d+)%, (\d+) of (\d+)/,
  },
  {
    language: 'de',
    locale: 'de-DE',
    plan: 'Plan',
    due: 'fällig am',
    wasDue: 'war fällig am',
    cases: 'Anzahl der ML-Anwendungsfälle',
    typed: '1.000',
    share: /, (\d+)\u00a0%, (\d+) von (\d+)/,
  },
] as const;

/** 0 only for none, 100 only for all, otherwise rounded half up. */
function percentage(part: number, whole: number): number {
  return part === 0 || part === whole
    ? 100 * Number(part > 0)
    : Math.max(1, Math.min(99, Math.round((100 * part) / whole)));
}

/** The day that it is somewhere, as 2026-11-29. */
const dayIn = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());

test.afterAll(() => discardDraft(COMPONENT, PERSONAS.tomas));

for (const timezoneId of ZONES) {
  for (const words of LANGUAGES) {
    const { language, locale } = words;
    test(`days and numbers for a reader of ${locale} in ${timezoneId}`, async ({
      browser,
    }) => {
      // Where the day begins last it is still on time.
      const dueOn = dayIn('America/Los_Angeles');
      await planOneStep(
        COMPONENT,
        { statementId: 'documentation.project.risk-evaluation', dueOn },
        PERSONAS.tomas,
      );
      const context = await browser.newContext({ timezoneId, locale });
      await signInAs(context, PERSONAS.tomas);
      await context.addInitScript(
        chosen => window.localStorage.setItem('language', chosen),
        language,
      );
      const page = await context.newPage();

      await test.step('a due day is a day of the reader’s calendar', async () => {
        await page.goto(
          `/catalog/default/component/${COMPONENT}/mlops-maturity`,
        );
        const plan = page.getByRole('region', {
          name: words.plan,
          exact: true,
        });
        await plan.getByRole('button', { name: words.plan }).click();
        const day = new Intl.DateTimeFormat(locale, {
          dateStyle: 'medium',
          timeZone: 'UTC',
        }).format(new Date(dueOn));
        const word = dayIn(timezoneId) > dueOn ? words.wasDue : words.due;
        await expect(
          plan.getByText(`${word} ${day}`, { exact: true }),
        ).toBeVisible();
      });

      await test.step('percentages are written as in the language', async () => {
        await page.goto('/mlops-maturity?view=heatmap');
        const cells = page.getByRole('treegrid').getByRole('gridcell');
        await expect(cells.first()).toBeVisible();
        const names = await cells.evaluateAll(elements =>
          elements.map(element => element.getAttribute('aria-label') ?? ''),
        );
        const shares = names.filter(name => name.includes('%'));
        expect(shares.length).toBeGreaterThan(0);
        for (const name of shares) {
          const share = words.share.exec(name);
          const [, percent, yes, applicable] = (share ?? []).map(Number);
          expect(percent, name).toBe(percentage(yes, applicable));
        }
      });

      await test.step('a count is read as the language writes it', async () => {
        await discardDraft(COMPONENT, PERSONAS.tomas);
        await page.goto(
          `/catalog/default/component/${COMPONENT}/mlops-maturity?view=questionnaire&section=profile`,
        );
        const field = page.getByRole('textbox', { name: words.cases });
        await field.fill('');
        await field.pressSequentially(words.typed, { delay: 700 });
        await field.blur();
        await expect
          .poll(async () => {
            const { draft } = await readAssessment(COMPONENT, PERSONAS.tomas);
            return draft?.document.profile.mlCases;
          })
          .toBe(1000);
      });
      await context.close();
    });
  }
}
