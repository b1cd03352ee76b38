import { renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError } from '@backstage/errors';
import {
  DraftConflictError,
  maturityModel,
  type AssessmentView,
  type MaturityApi,
} from 'backstage-plugin-mlops-maturity-common';
import {
  aDraft,
  aReader,
  assessed,
  ENTITY_REF,
  notAssessed,
} from '../../__fixtures__/assessments';
import { loadLazyParts } from '../../__fixtures__/loadLazyParts';
import { aMaturityApi, aMaturityApiWith } from '../../__fixtures__/maturityApi';
import { maturityApiRef } from '../../api';
import { AssessmentProvider } from '../../assessment/AssessmentProvider';
import { MaturityTab } from './MaturityTab';

const TAB = '/catalog/default/component/churn-model/mlops-maturity';
const VERSIONED_CODE = 'traceability.ml-code.model-code-version-control';

beforeAll(loadLazyParts, 60_000);

function renderTab(backend: AssessmentView | MaturityApi, search = '') {
  const api = 'entityRef' in backend ? aMaturityApiWith(backend) : backend;
  renderInTestApp(
    <AssessmentProvider entityRef={ENTITY_REF}>
      <MaturityTab />
    </AssessmentProvider>,
    {
      apis: [[maturityApiRef, api]],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      initialRouteEntries: [`/${search}`],
    },
  );
}

/** A part of the overview, unfolded if it folds. */
async function panel(name: string | RegExp) {
  const part = await screen.findByRole('region', { name });
  const fold = within(part).queryByRole('button', { expanded: false });
  if (fold) {
    await userEvent.click(fold);
  }
  return within(part);
}

describe('the overview', () => {
  it('says in one sentence where the component stands and why', async () => {
    renderTab(assessed({ level: 3, picks: { people: 1 }, answer: 'yes' }));
    expect(
      await screen.findByRole('heading', {
        name: 'Level 1 · DevOps, no MLOps',
      }),
    ).toBeInTheDocument();
    const result = await panel('Result');
    expect(
      result.getByText(/Held back by People; the others are at 3–4/),
    ).toBeInTheDocument();
    expect(result.getByText('No target set')).toBeInTheDocument();
    expect(result.getByText(/Fresh, 12 days old/)).toBeInTheDocument();
    expect(result.getByText('ana')).toBeInTheDocument();
  });

  it('shows each dimension against the target', async () => {
    renderTab(
      assessed({
        level: 4,
        picks: { people: 2, technology: null },
        answer: 'yes',
        target: 3,
      }),
    );
    const dimensions = await panel('Dimensions');
    expect(
      dimensions.getByRole('columnheader', { name: '3 Target' }),
    ).toBeInTheDocument();
    const people = dimensions.getByRole('row', { name: /^People/ });
    expect(
      within(people).getByText('Data roles cooperate'),
    ).toBeInTheDocument();
    const cells = within(people).getAllByRole('cell');
    expect(within(cells[2]).getByRole('img')).toHaveAccessibleName('Level 2');
    expect(
      dimensions.getByRole('row', { name: /^Technology Not picked yet/ }),
    ).toBeInTheDocument();
  });

  it('tells each contradiction and leads to its statement', async () => {
    renderTab(
      assessed({
        level: 3,
        answer: 'yes',
        answers: { [VERSIONED_CODE]: 'no' },
      }),
    );
    const contradictions = await panel('1 contradiction');
    expect(
      contradictions.getByText(
        /Level 3 is declared, but “Versioned model code”/,
      ),
    ).toBeInTheDocument();
    expect(
      contradictions.getByRole('link', {
        name: 'Versioned model code',
      }),
    ).toHaveAttribute(
      'href',
      `${TAB}?view=questionnaire&statement=${VERSIONED_CODE}`,
    );
  });

  it('lists what to do next, why, and how to begin', async () => {
    renderTab(
      assessed({
        level: 1,
        answer: 'yes',
        answers: { [VERSIONED_CODE]: 'no' },
        target: 2,
      }),
    );
    const steps = await panel('Next steps');
    expect(
      steps.getByRole('link', { name: 'Versioned model code' }),
    ).toBeInTheDocument();
    expect(steps.getByText(/Bring the model code/)).toBeInTheDocument();
    expect(steps.getByText(/Blocks level 2.*Ready to start/)).toBeVisible();
  });

  it('shows three steps at once, and the others when wanted', async () => {
    renderTab(assessed({ level: 1, answer: 'no', target: 2 }));
    const steps = await panel('Next steps');
    const [first, others] = steps.getAllByRole('list');
    expect(within(first).getAllByRole('listitem')).toHaveLength(3);
    expect(others).not.toBeVisible();
    await userEvent.click(steps.getByText('Show 2 more'));
    expect(others).toBeVisible();
  });

  it('folds everything but the level and the steps', async () => {
    renderTab(
      assessed({
        level: 3,
        answer: 'yes',
        answers: { [VERSIONED_CODE]: 'no' },
      }),
    );
    await screen.findByRole('region', { name: 'Next steps' });
    const folds = screen.getAllByRole('button', { expanded: false });
    expect(folds.map(({ textContent }) => textContent)).toEqual([
      '1 contradiction',
      'Do these answers go together?',
      'Checklist',
      'Dimensions',
      'Target',
    ]);
    expect(screen.queryByText(/Each requirement below/)).toBeNull();
  });

  it('describes the next level once all basics are met', async () => {
    renderTab(
      assessed({ level: 3, picks: { people: 1 }, answer: 'yes', target: 3 }),
    );
    const next = await panel('To reach level 2');
    expect(next.getByText(/Data roles cooperate/)).toBeInTheDocument();
  });

  it('counts every section, with what is open and what does not apply', async () => {
    renderTab(
      assessed({
        level: 2,
        answer: 'yes',
        answers: {
          'documentation.project.business-goals': 'unanswered',
          'documentation.project.team-overview': 'not-applicable',
        },
      }),
    );
    const checklist = await panel('Checklist');
    expect(checklist.getByText('6 of 7 (86%)')).toBeInTheDocument();
    expect(
      checklist.getByText(/^1 open · .*1 not applicable/),
    ).toHaveTextContent('6 to 7 of 7 once all are answered');
  });

  it('links both sides of a contradiction', async () => {
    renderTab(
      assessed({
        level: 3,
        answer: 'yes',
        answers: { [VERSIONED_CODE]: 'no' },
      }),
    );
    expect(
      (await panel('1 contradiction')).getByRole('link', {
        name: 'Go to the pick for Model Creation',
      }),
    ).toHaveAttribute('href', `${TAB}?view=questionnaire&section=levels`);
  });

  it('words a missing answer differently from a contradiction', async () => {
    renderTab(
      assessed({
        level: 3,
        answer: 'yes',
        answers: { [VERSIONED_CODE]: 'unanswered' },
      }),
    );
    const open = await panel('1 requirement is open');
    expect(open.getByRole('listitem')).toHaveTextContent(
      /^Level 2: Versioned model code/,
    );
    expect(
      open.getByRole('link', { name: 'Versioned model code' }),
    ).toHaveAttribute(
      'href',
      `${TAB}?view=questionnaire&statement=${VERSIONED_CODE}`,
    );
    expect(
      screen.queryByRole('region', { name: /contradiction/ }),
    ).not.toBeInTheDocument();
  });

  it('asks kindly about a yes beside a no to what comes first', async () => {
    renderTab(
      assessed({
        level: 0,
        answer: 'yes',
        answers: { [VERSIONED_CODE]: 'no' },
      }),
    );
    const asked = await panel(/^Do these/);
    expect(asked.getByText(/probably wrong/)).toBeInTheDocument();
    expect(
      asked.getAllByRole('link', { name: 'Versioned model code' })[0],
    ).toBeInTheDocument();
  });

  it('says what it means that all basics are met', async () => {
    renderTab(assessed({ level: 2, answer: 'yes' }));
    await userEvent.click(
      await screen.findByRole('link', { name: 'MLOps mature' }),
    );
    expect(
      screen.getByText(/Every statement of sections 1 to 4/),
    ).toBeVisible();
  });

  it('offers an understated component the level that its answers support', async () => {
    renderTab(assessed({ level: 4, picks: { people: 1 }, answer: 'yes' }));
    const offer = await panel('The answers support more');
    expect(
      offer.getByText(/the pick for People declares level 1/),
    ).toBeVisible();
    expect(
      offer.getByRole('button', {
        name: 'Look at level 4 for these picks',
      }),
    ).toBeInTheDocument();
  });

  it('says that the answers support a level without what is set aside', async () => {
    renderTab(
      assessed({
        level: 4,
        picks: { people: 1 },
        answer: 'yes',
        answers: {
          'monitoring.performance.kpi-feedback-loop': 'not-applicable',
        },
      }),
    );
    const offer = await panel('The answers support more');
    expect(
      offer.getByText(/It would rest on 1 requirement set aside/),
    ).toBeVisible();
    expect(
      screen.getByText('Answers support level 4, with 1 requirement set aside'),
    ).toBeVisible();
  });

  it('says that the model could not be read, and reads it again', async () => {
    const getModel = jest
      .fn()
      .mockRejectedValueOnce(new Error('The disk is full'))
      .mockResolvedValueOnce(maturityModel);
    renderTab({
      ...aMaturityApiWith(assessed({ level: 2, answer: 'yes' })),
      getModel,
    });
    expect(
      await screen.findByText(
        'The maturity model could not be loaded: The disk is full',
      ),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: /^Level 2/ }),
    ).toBeInTheDocument();
  });

  it('reads the model once for all of its views', async () => {
    const getModel = jest.fn(async () => maturityModel);
    renderTab(
      { ...aMaturityApiWith(assessed({ level: 2, answer: 'yes' })), getModel },
      '?view=levels',
    );
    await screen.findAllByRole('article');
    await userEvent.click(screen.getByRole('link', { name: 'Overview' }));
    await screen.findByRole('heading', { name: /^Level 2/ });
    expect(getModel).toHaveBeenCalledTimes(1);
  });

  it('leads from a figure to its explanation', async () => {
    renderTab(assessed({ level: 2, answer: 'yes' }));
    expect(
      await screen.findByRole('link', {
        name: 'Explain Basics: 42 of 42',
      }),
    ).toHaveAttribute('href', `${TAB}?explain=basics`);
  });

  it('explains the figure that the address names, until it is closed', async () => {
    renderTab(assessed({ level: 2, answer: 'yes' }), '?explain=basics');
    const dialog = within(
      await screen.findByRole('dialog', { name: 'How Basics is counted' }),
    );
    expect(dialog.getByText('Rule “completion”')).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('asks whether being above target is worth its cost', async () => {
    renderTab(assessed({ level: 3, answer: 'yes', target: 1 }));
    expect(
      (await panel('Target')).getByText(
        /check whether it is worth the running cost/,
      ),
    ).toBeInTheDocument();
  });

  it('looks up who can be asked, only when asked', async () => {
    const getStatements = jest.fn().mockResolvedValue({
      assessed: 3,
      statements: [
        {
          statementId: VERSIONED_CODE,
          yes: 2,
          no: 1,
          unanswered: 0,
          notApplicable: 0,
          onlyMissingBasic: 0,
          onlyBlocker: 0,
          missingIn: [],
          practisedBy: [
            {
              key: 'group:default/team-b',
              title: 'Team B',
              count: 2,
              applicable: 2,
            },
          ],
        },
      ],
    });
    renderTab(
      aMaturityApi({
        getAssessment: async () =>
          assessed({
            level: 1,
            answer: 'yes',
            answers: { [VERSIONED_CODE]: 'no' },
          }),
        getStatements,
      }),
    );
    const steps = await panel('Next steps');
    expect(getStatements).not.toHaveBeenCalled();
    await userEvent.click(steps.getByText('Who does these already?'));
    // jsdom does not tell that a disclosure was opened.
    fireEvent(steps.getByRole('group'), new Event('toggle'));
    expect(await steps.findByText('team-b')).toBeInTheDocument();
    expect(steps.getByText(/2 components/)).toBeInTheDocument();
  });

  it('says what changed since the submission', async () => {
    renderTab(
      assessed(
        { level: 1 },
        { changedSince: [{ fact: 'owner', from: 'team-a', to: 'team-b' }] },
      ),
    );
    expect(
      (await panel(/^Something changed/)).getByText(
        'The owner was team-a and is team-b now.',
      ),
    ).toBeInTheDocument();
  });

  it('confirms a section in one click, and never more than one', async () => {
    const view = assessed({ level: 1, answer: 'yes' }, { ageDays: 200 });
    const fresh = assessed({ level: 1, answer: 'yes' }, { ageDays: 0 });
    const confirmSections = jest.fn().mockResolvedValue({
      ...fresh,
      confirmations: [
        {
          section: 'monitoring',
          confirmedAt: '2025-09-17T09:00:00Z',
          confirmedBy: 'user:default/bo',
          revision: 1,
        },
      ],
    });
    renderTab(
      aMaturityApi({ getAssessment: async () => view, confirmSections }),
    );
    const checklist = await panel('Checklist');
    await userEvent.click(
      checklist.getByRole('button', {
        name: 'Still true: Monitoring and support',
      }),
    );
    expect(confirmSections).toHaveBeenCalledWith(ENTITY_REF, ['monitoring'], {
      revision: 1,
    });
    expect(
      await checklist.findByText('Monitoring and support confirmed'),
    ).toBeInTheDocument();
    expect(
      checklist.getByRole('button', { name: '✓ Confirmed' }),
    ).toHaveFocus();
    expect(checklist.getByText(/^Confirmed by/)).toHaveTextContent(/bo/);
    expect(
      checklist.queryAllByRole('button', { name: /^Still true: / }),
    ).toHaveLength(0);
  });

  it('confirms nothing that is not on screen, and shows what is newer', async () => {
    const seen = assessed({ level: 1, answer: 'yes' }, { ageDays: 200 });
    const newer = assessed({
      level: 1,
      answer: 'yes',
      answers: { [VERSIONED_CODE]: 'no' },
    });
    const current = {
      ...newer,
      submission: newer.submission && {
        ...newer.submission,
        revision: 2,
        submittedBy: 'user:default/viktor',
      },
    };
    const confirmSections = jest
      .fn()
      .mockRejectedValueOnce(new DraftConflictError('newer', current))
      .mockResolvedValue(current);
    renderTab(
      aMaturityApi({ getAssessment: async () => seen, confirmSections }),
    );
    const checklist = await panel('Checklist');
    const confirm = () =>
      userEvent.click(
        checklist.getByRole('button', {
          name: 'Still true: Traceability and reproducibility',
        }),
      );
    await confirm();
    const alert = await checklist.findByRole('alert');
    expect(alert).toHaveTextContent(/viktor submitted meanwhile/);
    expect(within(alert).getByRole('listitem')).toHaveTextContent(/Yes.*No/);

    await confirm();
    expect(confirmSections.mock.calls[1][2]).toEqual({ revision: 2 });
    expect(
      await checklist.findByText('Traceability and reproducibility confirmed'),
    ).toBeInTheDocument();
    expect(checklist.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tells those who may not submit why they cannot confirm', async () => {
    renderTab(assessed({ level: 1, answer: 'yes' }, { access: aReader() }));
    const checklist = await panel('Checklist');
    expect(
      checklist.getByText(/^Those who own the component can confirm it/),
    ).toHaveTextContent(/confirm it: .+\./);
    expect(
      checklist.queryByRole('button', { name: /^Still true/ }),
    ).not.toBeInTheDocument();
  });

  it('shows what is planned, by whom and until when', async () => {
    renderTab(
      assessed(
        { level: 1, answer: 'yes', answers: { [VERSIONED_CODE]: 'no' } },
        {
          plan: {
            goal: { type: 'basics' },
            steps: [
              {
                statementId: VERSIONED_CODE,
                owner: 'user:default/bo',
                dueOn: '2020-01-31',
                done: false,
              },
            ],
            picks: { people: 1, 'model-release': 2 },
            updatedAt: '2020-01-01T00:00:00Z',
            updatedBy: 'user:default/ana',
          },
        },
      ),
    );
    const plan = await panel('Plan');
    expect(plan.getByText('0 of 1 steps done')).toBeInTheDocument();
    expect(plan.getByText(/was due/)).toHaveTextContent(/bo/);
    expect(
      plan.getByRole('link', { name: 'Model Release: from level 1 to 2' }),
    ).toBeInTheDocument();
    expect(plan.getByText('Done').parentElement).toHaveTextContent(
      'People: level 1',
    );
    expect((await panel('Next steps')).getByText(/^Planned/)).toBeVisible();
  });

  it('gives the reason for the recommended target', async () => {
    renderTab(
      assessed({
        level: 2,
        answer: 'yes',
        target: 2,
        profile: { businessCritical: true },
      }),
    );
    const target = await panel('Target');
    expect(
      target.getByText(
        /^Recommended: Level 3 · Automated deployment. The component is critical to the business./,
      ),
    ).toBeInTheDocument();
    expect(
      (await panel('Result')).getByText('On target (level 2)'),
    ).toBeVisible();
  });

  it('leads to the sources, which stand with the levels', async () => {
    renderTab(assessed({ level: 2, answer: 'yes' }));
    expect(
      await screen.findByRole('link', { name: /^Model version .* sources$/ }),
    ).toHaveAttribute('href', `${TAB}?view=levels`);
  });

  it('explains what an assessment is where there is none', async () => {
    renderTab(notAssessed());
    expect(
      (await panel('Not assessed yet')).getAllByRole('listitem'),
    ).toHaveLength(4);
  });

  it.each([
    ['Start assessment', notAssessed(), '?view=questionnaire'],
    [
      'Continue the draft',
      assessed({ level: 1 }, { draft: aDraft() }),
      '?view=questionnaire',
    ],
    [
      'Confirm answers',
      assessed({ level: 1, answer: 'yes' }, { ageDays: 400 }),
      '?section=checklist',
    ],
    [
      'Update answers',
      assessed({ level: 1, answer: 'yes', target: 1 }),
      '?view=questionnaire',
    ],
  ])('has one action at its head: %s', async (name, view, search) => {
    renderTab(view);
    await screen.findByTestId('mlops-maturity-view');
    expect(await screen.findByRole('button', { name })).toHaveAttribute(
      'href',
      `${TAB}${search}`,
    );
  });

  it('has no action for those who may not update', async () => {
    renderTab(assessed({ level: 1 }, { access: aReader() }));
    await panel('Result');
    expect(screen.queryByRole('button', { name: /answers/ })).toBeNull();
  });

  it('opens the sections to confirm where the address asks for them', async () => {
    renderTab(
      assessed({ level: 1, answer: 'yes' }, { ageDays: 400 }),
      '?section=checklist',
    );
    expect(
      await screen.findByRole('button', { name: /^Still true: Doc/ }),
    ).toBeVisible();
    expect(screen.getByText(/^Confirm each section/)).toHaveFocus();
  });

  it('tells readers that a draft is in progress, and shows what was submitted', async () => {
    const { updatedAt, updatedBy } = aDraft();
    const view = assessed(
      { level: 1, answers: { [VERSIONED_CODE]: 'yes' } },
      { draftInProgress: { updatedAt, updatedBy }, access: aReader() },
    );
    renderTab(view);
    expect(await screen.findByText(/Draft in progress/)).toHaveTextContent(
      /bo/,
    );
    expect(
      screen.queryByRole('link', { name: /the draft/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('link', { name: 'Questionnaire' }));
    expect(
      await screen.findByText(/^You see what was submitted/),
    ).toHaveTextContent(/A draft is in progress, last changed by bo/);
  });
});

describe('an assessment that is not there', () => {
  const skeleton = () =>
    screen.queryByRole('status', { name: 'Loading assessment' });

  it('keeps its place while it loads, and its views can be chosen', async () => {
    renderTab(aMaturityApi({ getAssessment: () => new Promise(() => {}) }));
    expect(
      await screen.findByRole('status', { name: 'Loading assessment' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Levels' })).toBeVisible();
  });

  it.each([
    ['fails', new Error('The disk is full'), 'The disk is full'],
    ['is offline', new TypeError('Failed to fetch'), 'Failed to fetch'],
  ])('says once why it %s, and loads again', async (_what, error, text) => {
    renderTab(
      aMaturityApi({
        getAssessment: jest
          .fn()
          .mockRejectedValueOnce(error)
          .mockResolvedValue(assessed({ level: 2, answer: 'yes' })),
      }),
    );
    expect(await screen.findAllByRole('alert')).toHaveLength(1);
    expect(screen.getByRole('alert')).toHaveTextContent(text);
    expect(skeleton()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: /^Level 2/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says who can help where it may not be seen, without a retry', async () => {
    renderTab(
      aMaturityApi({
        getAssessment: async () => {
          throw new NotAllowedError('no');
        },
      }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /not allowed.*Ask the owner/,
    );
    expect(skeleton()).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the views', () => {
  it('open the view that the address names', async () => {
    renderTab(assessed({ level: 1, answer: 'yes', target: 3 }), '?view=levels');
    expect(
      await screen.findByRole('link', { name: 'Levels', current: 'page' }),
    ).toBeInTheDocument();
    const here = within(
      await screen.findByRole('article', { name: 'Level 1' }),
    );
    expect(here.getByText('This component is here')).toBeInTheDocument();
    const target = within(screen.getByRole('article', { name: 'Level 3' }));
    expect(target.getByText('Target')).toBeInTheDocument();
  });

  it('open the overview when the address names an unknown view', async () => {
    renderTab(notAssessed(), '?view=elsewhere');
    expect(
      await screen.findByRole('link', { name: 'Overview', current: 'page' }),
    ).toBeInTheDocument();
  });

  it('switch', async () => {
    renderTab(notAssessed());
    await userEvent.click(await screen.findByRole('link', { name: 'Levels' }));
    expect(
      await screen.findByRole('article', { name: 'Level 0' }),
    ).toBeInTheDocument();
  });
});

describe('the levels', () => {
  it('leave out what the sources do not say', async () => {
    renderTab(notAssessed(), '?view=levels');
    const first = within(
      await screen.findByRole('article', { name: 'Level 0' }),
    );
    expect(first.getByText('Lacks')).toBeInTheDocument();
    const last = within(screen.getByRole('article', { name: 'Level 4' }));
    expect(last.queryByText('Lacks')).not.toBeInTheDocument();
    expect(last.queryByText('Recommendation')).not.toBeInTheDocument();
  });

  it('begin with where the component is, unfolded', async () => {
    renderTab(assessed({ level: 3, answer: 'yes' }), '?view=levels');
    const [first, second] = await screen.findAllByRole('article');
    expect(first).toHaveAccessibleName('Level 3');
    expect(second).toHaveAccessibleName('Level 0');
    const own = within(first ?? document.body);
    expect(own.getByText('Insight')).toBeVisible();
    expect(own.getByText(/^Every deployment can be traced/)).toBeVisible();
    expect(
      own.getAllByText(/^One of/).map(({ textContent }) => textContent),
    ).toContainEqual(expect.stringMatching(/A\/B/));
    expect(own.getByText(/It does not name the infrastructure/)).toBeVisible();
    expect(
      within(second ?? document.body).getByText('Insight'),
    ).not.toBeVisible();
  });

  it('show all dimensions in one table, equal cells joined', async () => {
    renderTab(assessed({ level: 1, answer: 'yes' }), '?view=levels');
    await userEvent.click(
      await screen.findByText('All dimensions at all levels'),
    );
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('columnheader')).toHaveLength(5);
    expect(table.getAllByRole('rowheader')).toHaveLength(5);
    const shared = table.getByRole('cell', { name: /Roles work in isolation/ });
    expect(shared).toHaveAttribute('rowspan', '2');
    expect(shared).toHaveTextContent(/^✓ Picked/);
  });

  it('tell the rest of what the sources say', async () => {
    renderTab(notAssessed(), '?view=levels');
    for (const text of [
      'What more maturity costs',
      'What the model is for',
      'What “MLOps mature” means',
      'Which text the levels follow',
      'To read on',
    ]) {
      await userEvent.click(await screen.findByText(text));
    }
    expect(screen.getByText(/^Weigh the effort/)).toBeVisible();
    expect(screen.getByText(/not a measurement/)).toBeVisible();
    expect(screen.getByText(/as of Jan 2020/)).toHaveTextContent(/Oct 2025/);
    expect(screen.getByRole('link', { name: /primer/ })).toHaveAttribute(
      'href',
      expect.stringContaining('01-primer'),
    );
    expect(
      screen.getByText(/Copyright \(c\) 2023 Marvelous MLOps/),
    ).toBeVisible();
    expect(screen.getByText(/Course notes on the five levels/)).toBeVisible();
  });

  it('can be read by those who may not see the assessment', async () => {
    renderTab(
      aMaturityApi({
        getAssessment: async () => {
          throw new NotAllowedError('no');
        },
      }),
      '?view=levels',
    );
    expect(
      await screen.findByRole('article', { name: 'Level 0' }),
    ).toBeInTheDocument();
  });
});
