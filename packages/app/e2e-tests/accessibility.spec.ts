/**
 * No barrier that a machine can find, in every view, light and dark, wide and
 * narrow. Each view is opened once; theme and width then change under it, as
 * they do when somebody turns a tablet or the evening comes.
 */
import { Questionnaire } from './pages/Questionnaire';
import { expectNoBarrier } from './support/expectNoBarrier';
import { PERSONAS } from './support/persona';
import { test } from './support/test';
import { VIEWS } from './support/views';

const COMPONENT = 'checkout-fraud-scorer';
for (const { name, open, part } of VIEWS) {
  test(`${name}: no barrier`, async ({ openAs }) => {
    const page = await openAs(PERSONAS.ada);
    await open(page);
    await expectNoBarrier(page, part);
  });
}

test('without the right to write: no barrier either', async ({ openAs }) => {
  const page = await openAs(PERSONAS.tomas);
  const questionnaire = new Questionnaire(page);
  await questionnaire.goto(COMPONENT);
  await expectNoBarrier(page);
  await questionnaire.goto(COMPONENT, 'section=monitoring');
  await expectNoBarrier(page);
});
