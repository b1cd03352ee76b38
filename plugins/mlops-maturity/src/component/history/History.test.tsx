import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  maturityModel,
  type AssessmentHistory,
  type HistoryEntry,
  type MaturityModel,
  type SubmissionView,
} from 'backstage-plugin-mlops-maturity-common';
import {
  aDocument,
  assessed,
  ENTITY_REF,
} from '../../__fixtures__/assessments';
import { aMaturityApi } from '../../__fixtures__/maturityApi';
import { maturityApiRef } from '../../api';
import { AssessmentProvider } from '../../assessment/AssessmentProvider';
import { History } from './History';
import { WithModel } from '../../ui/states/WithModel';

const GOALS = 'documentation.project.business-goals';

function anEntry(revision: number): HistoryEntry {
  return {
    revision,
    submittedAt: `2026-0${revision}-01T09:00:00Z`,
    submittedBy: 'user:default/ana',
    modelVersion: '2026-11',
    reportedLevel: revision === 1 ? 1 : 2,
    declaredLevel: 2,
    state: 'consistent',
    possibleLevels: null,
    openRequirements: 0,
    setAside: 0,
    target: 2,
    basics: { yes: 40 + revision, applicable: 42 },
    beyondBasics: { yes: 3, applicable: 14 },
  };
}

function aSubmission(revision: number): SubmissionView {
  return {
    entityRef: ENTITY_REF,
    title: 'Churn model',
    submission: {
      revision,
      submittedAt: `2026-0${revision}-01T09:00:00Z`,
      submittedBy: 'user:default/ana',
      document: aDocument({
        level: 2,
        answer: 'yes',
        answers: { [GOALS]: revision === 1 ? 'no' : 'yes' },
      }),
      reportedLevel: revision === 1 ? 1 : 2,
      previousLevel: null,
    },
    result: null,
    model: maturityModel,
  };
}

/** A second version of the model, for these tests only. */
const newerModel: MaturityModel = {
  ...maturityModel,
  modelVersion: 'test-2',
  dimensions: maturityModel.dimensions.map(dimension => ({
    ...dimension,
    options: dimension.options.map(option =>
      option.id === 'model-release-2'
        ? { ...option, characteristics: ['Released by a pipeline'] }
        : option,
    ),
  })),
};

function onNewerModel(view: SubmissionView): SubmissionView {
  const { submission } = view;
  const { modelVersion } = newerModel;
  return {
    ...view,
    submission: {
      ...submission,
      document: { ...submission.document, modelVersion },
    },
    model: newerModel,
  };
}

function renderHistory(
  history: Partial<AssessmentHistory> = {},
  search = '',
  getSubmission = aSubmission,
) {
  renderInTestApp(
    <AssessmentProvider entityRef={ENTITY_REF}>
      <WithModel>
        <History />
      </WithModel>
    </AssessmentProvider>,
    {
      apis: [
        [
          maturityApiRef,
          aMaturityApi({
            getAssessment: async () => assessed({ level: 2 }),
            getHistory: async (_ref, query) =>
              query?.before === undefined
                ? {
                    items: [anEntry(3), anEntry(2)],
                    nextBefore: 2,
                    confirmations: [],
                    ...history,
                  }
                : { items: [anEntry(1)], nextBefore: null, confirmations: [] },
            getSubmission: async (_ref, revision) => getSubmission(revision),
          }),
        ],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      initialRouteEntries: [`/${search}`],
    },
  );
}

describe('History', () => {
  it('tells who submitted and confirmed what', async () => {
    renderHistory({
      confirmations: [
        {
          section: 'monitoring',
          confirmedAt: '2026-05-01T09:00:00Z',
          confirmedBy: 'user:default/bo',
          revision: 1,
        },
      ],
    });
    const events = await screen.findAllByRole('listitem');
    expect(events[0]).toHaveTextContent(
      'bo confirmed that a section is still true: Monitoring and support',
    );
    expect(events[1]).toHaveTextContent('ana submitted revision 3');
    // Only where it is another one than before.
    expect(events[1]).not.toHaveTextContent('Model version');
  });

  it('loads older submissions on request', async () => {
    renderHistory();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show older' }),
    );
    expect(await screen.findByText(/submitted revision 1/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Show older' }),
    ).not.toBeInTheDocument();
  });

  it('says what a level rests on', async () => {
    renderHistory({
      items: [
        {
          ...anEntry(3),
          state: 'unconfirmed',
          possibleLevels: { from: 2, to: 3 },
          openRequirements: 4,
          setAside: 2,
        },
        anEntry(2),
      ],
    });
    const [newest, older] = await screen.findAllByRole('listitem');
    expect(newest).toHaveTextContent('⊘Rests on 2 requirements set aside');
    expect(newest).toHaveTextContent(/\?.*up to 3/i);
    expect(older).not.toHaveTextContent(/[?⊘]/);
  });

  it('compares with the next older submission that is kept', async () => {
    renderHistory({ items: [anEntry(5), anEntry(2)], nextBefore: null });
    expect(await screen.findByRole('combobox', { name: 'From' })).toHaveValue(
      '2',
    );
    expect(
      screen.queryByRole('button', { name: 'What changed in revision 2' }),
    ).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'What changed in revision 5' }),
    );
    expect(
      await screen.findByRole('region', {
        name: 'From revision 2 to revision 5',
      }),
    ).toBeInTheDocument();
  });

  it('opens a revision as it was', async () => {
    renderHistory();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Open revision 2' }),
    );
    const docs = within(
      await screen.findByRole('region', { name: 'Documentation' }),
    );
    expect(docs.getAllByRole('listitem')[0]).toHaveTextContent(/Yes$/);
  });

  it('compares any two revisions', async () => {
    renderHistory({}, '?revision=2&compare=1');
    const comparison = within(
      await screen.findByRole('region', {
        name: 'From revision 1 to revision 2',
      }),
    );
    expect(
      await comparison.findByText(/Level: Level 1 · .* becomes Level 2 · /),
    ).toBeInTheDocument();
    expect(comparison.getByText('Business goals and KPIs')).toBeInTheDocument();
    expect(comparison.queryByText(/model changed/)).not.toBeInTheDocument();
  });

  it('says of both revisions what their level rests on', async () => {
    renderHistory({}, '?revision=2&compare=1', revision => {
      const view = aSubmission(revision);
      const { submission, result } = assessed(
        revision === 1
          ? { level: 2 }
          : {
              level: 2,
              answer: 'yes',
              answers: {
                'code-quality.ml-code.tests-all-steps': 'not-applicable',
              },
            },
      );
      return submission
        ? { ...view, submission: { ...submission, revision }, result }
        : view;
    });
    const comparison = await screen.findByRole('region', {
      name: 'From revision 1 to revision 2',
    });
    expect(
      await within(comparison).findByText(/^Beside the level of revision 1:/),
    ).toHaveTextContent(/\?Up to 2 with \d+ open answers$/);
    expect(
      within(comparison).getByText(/^Beside the level of revision 2:/),
    ).toHaveTextContent(/:⊘Rests on 1 requirement set aside/);
  });

  it('points out which descriptions a newer model words differently', async () => {
    renderHistory({}, '?revision=2&compare=1', revision =>
      revision === 1
        ? aSubmission(revision)
        : onNewerModel(aSubmission(revision)),
    );
    const reworded = await screen.findByRole('list', {
      name: '1 description to pick is worded differently:',
    });
    expect(reworded).toHaveTextContent(/^Model Release: /);
    expect(reworded).toHaveTextContent('Released by a pipeline');
  });
});
