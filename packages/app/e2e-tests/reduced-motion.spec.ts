import { OrganisationPage } from './pages/OrganisationPage';
import { PERSONAS } from './support/persona';
import { expect, test } from './support/test';

test('nothing flies in for those who asked for reduced motion', async ({
  openAs,
}) => {
  const page = await openAs(PERSONAS.priya);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const organisation = new OrganisationPage(page);
  await organisation.goto('view=heatmap');
  const moved = await page.evaluateHandle(() => {
    const names = new Set<string>();
    const look = () => {
      for (const { effect } of document.getAnimations()) {
        if (effect instanceof KeyframeEffect) {
          const moves = effect
            .getKeyframes()
            .some(frame => 'transform' in frame || 'left' in frame);
          if (moves && Number(effect.getComputedTiming().duration) > 10) {
            names.add(`${effect.target?.className}`);
          }
        }
      }
      requestAnimationFrame(look);
    };
    look();
    return names;
  });
  await organisation.cell('Whole organisation', 'Documentation').click();
  await organisation.drawer.getByRole('listitem').first().waitFor();
  await page.keyboard.press('Escape');
  await organisation.drawer.waitFor({ state: 'hidden' });
  expect(await moved.evaluate(names => [...names])).toEqual([]);
});
