import { renderInTestApp } from '@backstage/frontend-test-utils';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  AssessmentView,
  HistoryEntry,
  Level,
  MaturityApi,
} from 'backstage-plugin-mlops-maturity-common';
import {
  aDraft,
  anOwner,
  aReader,
  assessed,
  ENTITY_REF,
  notAssessed,
} from '../../__fixtures__/assessments';
import { aMaturityApi, aMaturityApiWith } from '../../__fixtures__/maturityApi';
import { maturityApiRef } from '../../api';
import { AssessmentProvider } from '../../assessment/AssessmentProvider';
import { MaturityCard } from './MaturityCard';

const TAB = '/catalog/default/component/churn-model/mlops-maturity';

function renderCard(backend: AssessmentView | MaturityApi) {
  const api = 'entityRef' in backend ? aMaturityApiWith(backend) : backend;
  renderInTestApp(
    <AssessmentProvider entityRef={ENTITY_REF}>
      <MaturityCard />
    </AssessmentProvider>,
    {
      apis: [[maturityApiRef, api]],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

function anEntry(revision: number, reportedLevel: Level): HistoryEntry {
  return {
    revision,
    submittedAt: '2025-01-01T09:00:00.000Z',
    submittedBy: 'user:default/ana',
    modelVersion: '2026-11',
    reportedLevel,
    declaredLevel: reportedLevel,
    state: 'consistent',
    possibleLevels: null,
    openRequirements: 0,
    setAside: 0,
    target: 2,
    basics: { yes: 30, applicable: 42 },
    beyondBasics: { yes: 2, applicable: 14 },
  };
}

/**
 * Renders a card of a component at level 2 with a history, newest first, and
 * perhaps with more before it.
 */
function renderWithHistory(items: HistoryEntry[], nextBefore?: number) {
  const view = assessed({ level: 2, answer: 'yes' });
  const submission = view.submission && {
    ...view.submission,
    revision: items[0].revision,
  };
  renderCard({
    ...aMaturityApiWith({ ...view, submission }),
    getHistory: async () => ({
      items,
      nextBefore: nextBefore ?? null,
      confirmations: [],
    }),
  });
}

describe('MaturityCard', () => {
  it('tells how the level has come about, once there is a history', async () => {
    renderWithHistory([anEntry(2, 2), anEntry(1, 1)]);
    expect(
      await screen.findByText(
        'At this level since Jan 1, 2025 · Levels of the last 2 submissions: 1, 2',
      ),
    ).toBeInTheDocument();
  });

  it('says since when only of the level that counts', async () => {
    // Something shared has changed it since.
    renderWithHistory([anEntry(2, 1), anEntry(1, 1)]);
    expect(
      await screen.findByText('Levels of the last 2 submissions: 1, 1'),
    ).toBeInTheDocument();
  });

  it('says since when at least if it was so further back than is looked', async () => {
    renderWithHistory([anEntry(4, 2), anEntry(3, 2)], 3);
    expect(
      await screen.findByText(
        'At this level since at least Jan 1, 2025 · Levels of the last 2 submissions: 2, 2',
      ),
    ).toBeInTheDocument();
  });

  it('says since when already after the first submission', async () => {
    const view = assessed({ level: 2, answer: 'yes' });
    const submission = view.submission && {
      ...view.submission,
      submittedAt: '2025-03-01T09:00:00.000Z',
      reportedLevel: 2 as const,
    };
    renderCard({ ...view, submission });
    expect(
      await screen.findByText('At this level since Mar 1, 2025'),
    ).toBeInTheDocument();
  });

  it('sums up an assessment', async () => {
    renderCard(
      assessed(
        {
          level: 3,
          picks: { people: 1 },
          answer: 'yes',
          answers: {
            'documentation.project.business-goals': 'no',
            'explainability.general.drift-trigger': 'yes',
          },
          target: 3,
        },
        { ageDays: 100 },
      ),
    );
    expect(
      await screen.findByText('Level 1 · DevOps, no MLOps'),
    ).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Level 1' })).toHaveTextContent('1');
    expect(
      screen.getByText('Target level 3, not reached yet'),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Held back by People;/)).toBeInTheDocument();
    expect(screen.getByText('41 of 42')).toBeInTheDocument();
    expect(screen.getByText('14 of 14')).toBeInTheDocument();
    expect(screen.getByText('Ageing, 100 days old')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Business goals and KPIs' }),
    ).toHaveAttribute(
      'href',
      `${TAB}?view=questionnaire&statement=documentation.project.business-goals`,
    );
    expect(
      screen.getByText(/Write one page with each goal/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Open maturity details' }),
    ).toHaveAttribute('href', TAB);
  });

  it('calls it success to be on target at level 1', async () => {
    renderCard(assessed({ level: 1, answer: 'yes', target: 1 }));
    expect(await screen.findByText('On target (level 1)')).toBeInTheDocument();
    expect(screen.queryByText(/Held back/)).not.toBeInTheDocument();
  });

  it('says that the answers confirm less than is declared', async () => {
    renderCard(
      assessed({
        level: 2,
        target: 1,
        answer: 'yes',
        answers: {
          'traceability.ml-code.environment-as-code': 'unanswered',
        },
      }),
    );
    expect(await screen.findByText('On target (level 1)')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Up to 2 with 1 open answer' }),
    ).toHaveAttribute(
      'href',
      `${TAB}?view=questionnaire&statement=traceability.ml-code.environment-as-code`,
    );
  });

  it('blames no pick for a level that an open answer holds', async () => {
    renderCard(
      assessed({
        level: 3,
        picks: { people: 2 },
        answer: 'yes',
        answers: {
          'traceability.ml-code.environment-as-code': 'unanswered',
        },
      }),
    );
    expect(
      await screen.findByText('Up to 2 with 1 open answer'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Held back by/)).not.toBeInTheDocument();
  });

  it('reports no level while no answer carries one', async () => {
    renderCard(assessed({ level: 3 }));
    expect(await screen.findByText('No level yet')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: /^Up to 3 with \d+ open answers$/ }),
    ).toBeInTheDocument();
  });

  it('leads from what is set aside to the reasons', async () => {
    renderCard(
      assessed({
        level: 2,
        answer: 'yes',
        answers: {
          'traceability.ml-code.environment-as-code': 'not-applicable',
        },
      }),
    );
    expect(
      await screen.findByRole('link', {
        name: 'Rests on 1 requirement set aside',
      }),
    ).toHaveAttribute('href', `${TAB}?explain=level`);
  });

  it('shows that picks and answers disagree', async () => {
    renderCard(
      assessed({
        level: 3,
        answer: 'yes',
        answers: { 'traceability.ml-code.model-code-version-control': 'no' },
      }),
    );
    expect(
      await screen.findByRole('link', {
        name: 'Declares level 3, answers allow level 1 at most',
      }),
    ).toHaveAttribute('href', `${TAB}?explain=level`);
  });

  it.each([
    [
      'Start assessment',
      notAssessed({ access: anOwner() }),
      '?view=questionnaire',
    ],
    [
      'Continue the draft',
      assessed({ level: 1 }, { draft: aDraft() }),
      '?view=questionnaire',
    ],
    [
      'Confirm answers',
      assessed({ level: 1, answer: 'yes', target: 1 }, { ageDays: 400 }),
      '?section=checklist',
    ],
    [
      'Update answers',
      assessed({ answer: 'yes' }),
      '?view=questionnaire&section=levels',
    ],
    [
      'Set a target',
      assessed({ level: 1, answer: 'yes' }),
      '?view=questionnaire&section=profile',
    ],
    ['Plan', assessed({ level: 1, answer: 'yes', target: 2 }), '?view=plan'],
  ])('has one action that fits: %s', async (name, view, search) => {
    renderCard(view);
    expect(await screen.findByRole('button')).toHaveAccessibleName(name);
    expect(screen.getByRole('button')).toHaveAttribute(
      'href',
      `${TAB}${search}`,
    );
  });

  it('says that nothing is to do where that is so', async () => {
    renderCard(assessed({ level: 2, answer: 'yes', target: 2 }));
    expect(await screen.findByText('Nothing to do')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('has no level rather than level 0 while picks are missing', async () => {
    renderCard(assessed({ answer: 'yes' }));
    expect(await screen.findByText('No level yet')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'No level' })).toHaveTextContent(
      '–',
    );
  });

  it('invites those who may to start', async () => {
    renderCard(notAssessed());
    expect(await screen.findByText('Not assessed yet')).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: 'Not assessed' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Start assessment' }),
    ).toHaveAttribute('href', `${TAB}?view=questionnaire`);
  });

  it('tells the others who may start', async () => {
    renderCard(notAssessed({ access: aReader() }));
    expect(
      await screen.findByText(/Those who own the component can assess it/),
    ).toBeInTheDocument();
    expect(screen.getByText('team-a')).toBeInTheDocument();
    expect(screen.queryByText('Start assessment')).not.toBeInTheDocument();
  });

  it('says that nobody may start where nobody owns', async () => {
    renderCard(notAssessed({ access: aReader({ owners: [] }) }));
    expect(
      await screen.findByText(/Nobody owns this component/),
    ).toBeInTheDocument();
  });

  it('says who is at work on a draft', async () => {
    renderCard(notAssessed({ draft: aDraft(), access: anOwner() }));
    expect(await screen.findByText(/Draft in progress/)).toBeInTheDocument();
    expect(screen.getByText('bo')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Continue the draft' }),
    ).toBeInTheDocument();
  });

  it('announces that it is loading', async () => {
    renderCard(aMaturityApi({ getAssessment: () => new Promise(() => {}) }));
    expect(
      await screen.findByRole('status', { name: 'Loading assessment' }),
    ).toBeInTheDocument();
  });

  it('loads again after a failure', async () => {
    const getAssessment = jest
      .fn()
      .mockRejectedValueOnce(new Error('The database is down'))
      .mockResolvedValueOnce(assessed({ level: 2, answer: 'yes' }));
    renderCard(aMaturityApi({ getAssessment }));
    expect(await screen.findByText('The database is down')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Level 2/)).toBeInTheDocument();
  });

  it.each([
    [new NotAllowedError('no'), 'You are not allowed to see this assessment'],
    [new NotFoundError('no'), 'There is no assessment for this entity'],
  ])('says in words what %s means, without a retry', async (error, text) => {
    renderCard(
      aMaturityApi({
        getAssessment: async () => {
          throw error;
        },
      }),
    );
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.queryByText('Try again')).not.toBeInTheDocument();
  });
});
