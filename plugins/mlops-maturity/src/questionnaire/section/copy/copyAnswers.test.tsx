import {
  maturityModel,
  type AssessmentView,
  type ComponentRow,
} from 'backstage-plugin-mlops-maturity-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aDocument,
  aDraft,
  assessed,
  notAssessed,
} from '../../../__fixtures__/assessments';
import {
  choice,
  DOCUMENTATION,
  goals,
  GOALS,
  openTools,
  team,
  TEAM,
} from '../../__testUtils__/queries';
import { renderQuestionnaire } from '../../__testUtils__/renderQuestionnaire';
import { copyEdits } from './copyAnswers';

// A whole section with all its fields takes a while to render in jsdom.
jest.setTimeout(60_000);

const TWIN = 'component:default/twin';
const RISK = 'documentation.project.risk-evaluation';

function aRow(overrides: Partial<ComponentRow>): ComponentRow {
  return {
    entityRef: TWIN,
    title: 'Twin',
    type: 'ml-model',
    lifecycle: 'production',
    owners: [],
    systems: [],
    domains: [],
    tags: [],
    servingModes: null,
    reportedLevel: null,
    declaredLevel: null,
    target: null,
    gap: null,
    onTarget: null,
    basics: null,
    beyondBasics: null,
    basicsMet: false,
    state: null,
    stale: false,
    freshSince: null,
    freshness: null,
    assessedAt: '2025-02-01T08:00:00Z',
    hasDraft: false,
    answer: null,
    answerDetail: null,
    plannedSteps: 0,
    possibleLevels: null,
    openRequirements: 0,
    openAnswers: [],
    setAside: 0,
    questionable: 0,
    missingRequirements: null,
    edition: '2026-12',
    levelSince: null,
    ...overrides,
  };
}

describe('copyEdits', () => {
  const source = aDocument({
    answers: { [GOALS]: 'yes', [TEAM]: 'no', [RISK]: 'not-applicable' },
  });

  it('fills only what is open and applies, marked with its source', () => {
    const target = aDocument({ answers: { [TEAM]: 'yes' } });
    expect(
      copyEdits(source, TWIN, target, new Set([RISK]), maturityModel),
    ).toEqual([
      {
        kind: 'answer',
        id: GOALS,
        value: { value: 'yes', copiedFrom: TWIN },
      },
    ]);
  });

  it('leaves the note of the other component behind, and keeps the own', () => {
    const noted = {
      ...source,
      answers: { [GOALS]: { value: 'yes' as const, note: 'Theirs' } },
    };
    const target = {
      ...aDocument(),
      answers: { [GOALS]: { value: 'unanswered' as const, note: 'Ours' } },
    };
    expect(
      copyEdits(noted, TWIN, target, new Set(), maturityModel),
    ).toMatchObject([
      { value: { value: 'yes', note: 'Ours', copiedFrom: TWIN } },
    ]);
  });

  it('does not pass on what was copied and never confirmed', () => {
    const unconfirmed = {
      ...source,
      answers: { [GOALS]: { value: 'yes' as const, copiedFrom: 'a:b/c' } },
    };
    expect(
      copyEdits(unconfirmed, TWIN, aDocument(), new Set(), maturityModel),
    ).toEqual([]);
  });
});

describe('copyEdits onto an own answer', () => {
  it('leaves it alone while it waits for its new wording to be read', () => {
    const target = {
      ...aDocument(),
      answers: { [GOALS]: { value: 'no' as const, wordingOf: '0.9' } },
    };
    const source = aDocument({ answers: { [GOALS]: 'yes' } });
    expect(copyEdits(source, TWIN, target, new Set(), maturityModel)).toEqual(
      [],
    );
  });
});

describe('copying from another component', () => {
  beforeEach(() => window.localStorage.clear());

  it('previews, marks, and counts nothing until it is confirmed', async () => {
    const user = userEvent.setup({ delay: null });
    const here = notAssessed({ draft: aDraft({ answers: { [TEAM]: 'no' } }) });
    const twin: AssessmentView = assessed(
      { answers: { [GOALS]: 'yes', [TEAM]: 'yes', [RISK]: 'no' } },
      { entityRef: TWIN },
    );
    const getComponents = jest.fn(async query => {
      const items = query?.system ? [aRow({})] : [];
      return { items, totalItems: items.length, nextCursor: null };
    });
    const backend = await renderQuestionnaire(here, DOCUMENTATION, {
      getComponents,
      getAssessment: async ref => (ref === TWIN ? twin : here),
    });

    await openTools();
    await user.click(screen.getByRole('button', { name: 'Copy answers…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(
      await within(dialog).findByRole('radio', { name: /^Twin/ }),
    );
    expect(
      await within(dialog).findByText(
        '2 answers of Twin would be copied: 1 yes, 1 no, 0 not applicable.',
      ),
    ).toBeInTheDocument();
    expect(getComponents).toHaveBeenCalledWith(
      expect.objectContaining({ system: ['system:default/churn'] }),
      expect.anything(),
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'Copy 2 answers' }),
    );

    await waitFor(() =>
      expect(backend.changes).toEqual([
        {
          answers: {
            [GOALS]: { value: 'yes', copiedFrom: TWIN },
            [RISK]: { value: 'no', copiedFrom: TWIN },
          },
        },
      ]),
    );
    expect(choice(team(), 'No')).toBeChecked();
    expect(
      within(goals()).getByText(/Counts as unanswered until/),
    ).toBeInTheDocument();
    expect(screen.getByText('1 of 56 answered')).toBeInTheDocument();

    await user.click(
      within(goals()).getByRole('button', { name: /^Confirm the answer/ }),
    );
    expect(choice(goals(), 'Yes')).toHaveFocus();
    expect(screen.getByText('2 of 56 answered')).toBeInTheDocument();

    await user.click(
      screen.getByRole('button', {
        name: 'Confirm 1 answer of Project documentation',
      }),
    );
    expect(screen.getByText('3 of 56 answered')).toBeInTheDocument();
    await waitFor(() =>
      expect(backend.view.draft?.document.answers[RISK]).toMatchObject({
        value: 'no',
      }),
    );
    expect(
      backend.view.draft?.document.answers[RISK]?.copiedFrom,
    ).toBeUndefined();
  });
});
