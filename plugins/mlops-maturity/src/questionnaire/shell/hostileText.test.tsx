import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StatementAnswer } from 'backstage-plugin-mlops-maturity-common';
import {
  aDraft,
  aReader,
  assessed,
  anOwner,
} from '../../__fixtures__/assessments';
import { loadLazyParts } from '../../__fixtures__/loadLazyParts';
import { aMaturityApiWith } from '../../__fixtures__/maturityApi';
import { maturityApiRef } from '../../api';
import { AssessmentProvider } from '../../assessment/AssessmentProvider';
import { MaturityTab } from '../../component/tab/MaturityTab';
import { details, DOCUMENTATION, GOALS, goals } from '../__testUtils__/queries';
import { renderQuestionnaire } from '../__testUtils__/renderQuestionnaire';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

const MARKUP =
  '<script>window.hacked = 1</script><img src="x" onerror="window.hacked = 1"><a href="javascript:alert(1)">x</a>';
// eslint-disable-next-line no-script-url -- what must never become a link
const SCRIPT_LINK = 'javascript:alert(1)';
const REVERSED = 'report \u202eexe.gnp\u202c \u2067right\u2069';
const ENDLESS = 'W'.repeat(10_000);

const answer: StatementAnswer = {
  value: 'not-applicable',
  reason: `${MARKUP} ${REVERSED}`,
  note: `${ENDLESS} ${MARKUP}`,
  updatedAt: '2025-03-10T10:42:00.000Z',
  updatedBy: 'user:default/bo',
  evidence: [
    { url: SCRIPT_LINK, title: 'Harmless' },
    { url: 'JaVa\nscript:alert(2)' },
    { url: 'data:text/html,<script>alert(3)</script>', title: 'Data' },
    { url: 'vbscript:msgbox(4)' },
    { url: '//evil.example/5', title: 'No scheme' },
    { url: 'https://example.com/"onmouseover="x', title: MARKUP },
    { url: 'https://example.com/long', title: ENDLESS },
  ],
};

const view = (access = anOwner()) => {
  const draft = aDraft();
  draft.document.answers[GOALS] = answer;
  draft.document.targetNote = `${MARKUP} ${ENDLESS}`;
  return assessed({ level: 2, answer: 'yes' }, { draft, access });
};

/** Nothing of what was stored has become part of the page. */
function expectOnlyText() {
  expect(document.querySelector('script, img[src="x"], [onerror]')).toBeNull();
  expect(document.querySelector('[onmouseover]')).toBeNull();
  expect(window).not.toHaveProperty('hacked');
  for (const anchor of document.querySelectorAll('a')) {
    expect(new URL(anchor.href).protocol).toMatch(/^https?:$/);
  }
}

const breaking = (element: Element | null) =>
  element && window.getComputedStyle(element).getPropertyValue('overflow-wrap');

describe('Hostile text', () => {
  beforeAll(loadLazyParts, 60_000);
  beforeEach(() => window.localStorage.clear());

  it('is text to somebody who reads the answers', async () => {
    await renderQuestionnaire(view(aReader()), DOCUMENTATION);
    await userEvent.click(details(goals()));
    expect(within(goals()).getByLabelText(/^Note/)).toHaveValue(answer.note);
    expect(within(goals()).getByLabelText(/Why is it not/)).toHaveValue(
      answer.reason,
    );
    expect(within(goals()).getByText('Harmless').closest('a')).toBeNull();
    const link = within(goals()).getByText(MARKUP).closest('a');
    expect(link).toHaveAttribute('href', 'https://example.com/"onmouseover="x');
    expectOnlyText();
  });

  it('is text in the fields of somebody who may change it', async () => {
    await renderQuestionnaire(view(), DOCUMENTATION);
    await userEvent.click(details(goals()));
    expect(within(goals()).getByLabelText(/^Note/)).toHaveValue(answer.note);
    expect(within(goals()).getByDisplayValue(MARKUP)).toBeInTheDocument();
    expect(within(goals()).getByDisplayValue(SCRIPT_LINK)).toBeInTheDocument();
    expectOnlyText();
  });

  it('is text in the list of changes', async () => {
    await renderQuestionnaire(view(), '?section=review');

    expect(screen.getAllByText(/<script>/).length).toBeGreaterThan(0);
    expectOnlyText();
  });

  it('breaks where a word is longer than the page is wide', async () => {
    await renderQuestionnaire(view(aReader()), DOCUMENTATION);
    await userEvent.click(details(goals()));
    const item = within(goals()).getByText(ENDLESS).closest('li');
    expect(breaking(item)).toBe('anywhere');
  });

  it('is text in the overview, and breaks', async () => {
    const submitted = assessed({ level: 2, answer: 'yes' });
    const { submission } = submitted;
    if (submission) {
      submission.document.targetNote = `${MARKUP} ${ENDLESS}`;
    }
    renderInTestApp(
      <AssessmentProvider entityRef={submitted.entityRef}>
        <MaturityTab />
      </AssessmentProvider>,
      {
        apis: [[maturityApiRef, aMaturityApiWith(submitted)]],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );

    await userEvent.click(
      await screen.findByRole('button', { name: 'Target' }),
    );
    const note = await screen.findByText(/The owner says: <script>/);
    expect(breaking(note)).toBe('anywhere');
    expectOnlyText();
  });
});
