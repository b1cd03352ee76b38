import { renderInTestApp } from '@backstage/frontend-test-utils';
import {
  entityPresentationApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  DraftConflictError,
  type AssessmentView,
  type MaturityApi,
} from 'backstage-plugin-mlops-maturity-common';
import { aReader, assessed, ENTITY_REF } from '../../__fixtures__/assessments';
import { aMaturityApi } from '../../__fixtures__/maturityApi';
import { maturityApiRef } from '../../api';
import { AssessmentProvider } from '../../assessment/AssessmentProvider';
import { Plan } from './Plan';
import { WithModel } from '../../ui/states/WithModel';

const GOALS = 'documentation.project.business-goals';
const TEAM = 'documentation.project.team-overview';
const PARTS = {
  level: 2,
  answer: 'yes',
  answers: { [GOALS]: 'no', [TEAM]: 'unanswered' },
  target: 2,
} as const;

function renderPlan(
  view: AssessmentView,
  overrides: Partial<MaturityApi> = {},
  titles: ReadonlyMap<string, string> = new Map(),
) {
  renderInTestApp(
    <AssessmentProvider entityRef={ENTITY_REF}>
      <WithModel>
        <Plan />
      </WithModel>
    </AssessmentProvider>,
    {
      apis: [
        [
          maturityApiRef,
          aMaturityApi({ getAssessment: async () => view, ...overrides }),
        ],
        [
          entityPresentationApiRef,
          {
            forEntity(entityRef) {
              const primaryTitle =
                titles.get(String(entityRef)) ?? String(entityRef);
              const snapshot = { entityRef: String(entityRef), primaryTitle };
              return { snapshot, promise: Promise.resolve(snapshot) };
            },
          },
        ],
      ],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

function aPlan(): NonNullable<AssessmentView['plan']> {
  return {
    goal: { type: 'basics' },
    steps: [{ statementId: TEAM, owner: 'user:default/bo', done: false }],
    updatedAt: '2026-01-01T09:00:00Z',
    updatedBy: 'user:default/bo',
  };
}

describe('Plan', () => {
  it('splits into what to do and what only has to be answered', async () => {
    renderPlan(assessed(PARTS));
    const toDo = within(
      await screen.findByRole('region', { name: 'Do: 1 practice is missing' }),
    );
    expect(
      toDo.getByRole('checkbox', { name: 'Business goals and KPIs' }),
    ).toBeChecked();
    const toAnswer = within(
      screen.getByRole('region', { name: 'Just answer: 1 statement is open' }),
    );
    expect(toAnswer.getAllByRole('checkbox')).toHaveLength(1);
  });

  it('shows what the ticked steps would lead to', async () => {
    renderPlan(assessed(PARTS));
    const outcome = within(
      await screen.findByRole('region', { name: 'What it would lead to' }),
    );
    const basics = outcome.getByRole('row', { name: /^Basics/ });
    expect(basics).toHaveTextContent('40 of 42');
    expect(basics).toHaveTextContent('42 of 42');
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Business goals and KPIs' }),
    );
    expect(basics).toHaveTextContent('41 of 42');
  });

  it('says how many open answers a level waits for, and leads to them', async () => {
    const versioned = 'traceability.ml-code.model-code-version-control';
    const lookup = 'traceability.ml-code.run-lookup';
    const cases = assessed({
      ...PARTS,
      answers: { [versioned]: 'unanswered', [lookup]: 'unanswered' },
    });
    // A step of the plan is done then, and the other answer stays open.
    renderPlan({
      ...cases,
      plan: {
        ...aPlan(),
        steps: [{ statementId: versioned, done: false }],
      },
    });
    const outcome = within(
      await screen.findByRole('region', { name: 'What it would lead to' }),
    );
    const level = within(outcome.getByRole('row', { name: /^Level/ }));
    expect(
      level.getByRole('link', { name: 'Up to 2 with 2 open answers' }),
    ).toHaveAttribute('href', expect.stringContaining(versioned));
    expect(
      level.getByRole('link', { name: 'Up to 2 with 1 open answer' }),
    ).toHaveAttribute('href', expect.stringContaining(lookup));
  });

  it('counts planned steps that the goal does not need', async () => {
    const regular = 'ab-testing.general.regular';
    const goal = { type: 'section', section: 'documentation' } as const;
    const view = assessed({
      ...PARTS,
      answers: { ...PARTS.answers, [regular]: 'no' },
    });
    renderPlan({
      ...view,
      plan: {
        ...aPlan(),
        goal,
        steps: [{ statementId: regular, done: false }],
      },
    });
    const outcome = within(
      await screen.findByRole('region', { name: 'What it would lead to' }),
    );
    expect(
      outcome.getByRole('row', { name: /^Beyond basics/ }),
    ).toHaveTextContent(/13 of 14.*14 of 14/);
  });

  it('saves steps with who and when, and changes no answer', async () => {
    const view = assessed(PARTS, { planVersion: 4 });
    const savePlan = jest
      .fn()
      .mockResolvedValue({ ...view, plan: aPlan(), planVersion: 5 });
    renderPlan(view, { savePlan });
    const due = await screen.findByLabelText(
      'Due day of “Business goals and KPIs”',
    );
    await userEvent.type(due, '2026-12-31');
    await userEvent.click(screen.getByRole('button', { name: 'Save 2 steps' }));
    expect(await screen.findByText('Plan saved.')).toBeInTheDocument();
    expect(savePlan).toHaveBeenCalledWith(
      ENTITY_REF,
      {
        goal: { type: 'basics' },
        steps: [
          { statementId: GOALS, dueOn: '2026-12-31' },
          { statementId: TEAM },
        ],
        picks: {},
      },
      { version: 4 },
    );
  });

  it('keeps what was typed when somebody else was faster, and shows both', async () => {
    const view = assessed(PARTS, { planVersion: 4 });
    const current = { ...view, plan: aPlan(), planVersion: 5 };
    const savePlan = jest
      .fn()
      .mockRejectedValueOnce(new DraftConflictError('changed', current))
      .mockResolvedValueOnce({ ...current, planVersion: 6 });
    renderPlan(view, { savePlan });
    const due = await screen.findByLabelText(
      'Due day of “Business goals and KPIs”',
    );
    await userEvent.type(due, '2026-12-31');
    await userEvent.click(screen.getByRole('button', { name: 'Save 2 steps' }));
    const conflict = within(await screen.findByRole('alert'));
    expect(conflict.getByRole('listitem')).toHaveTextContent(
      /Team and responsibilities: .*bo, no due day/,
    );
    expect(
      screen.getByLabelText('Due day of “Business goals and KPIs”'),
    ).toHaveValue('2026-12-31');
    await userEvent.click(
      conflict.getByRole('button', { name: 'Save mine instead' }),
    );
    expect(await screen.findByText('Plan saved.')).toBeInTheDocument();
    expect(savePlan).toHaveBeenLastCalledWith(
      ENTITY_REF,
      expect.objectContaining({
        steps: expect.arrayContaining([
          { statementId: GOALS, dueOn: '2026-12-31' },
        ]),
      }),
      { version: 5 },
    );
  });

  it('restores the picks of the saved plan, and saves which are left', async () => {
    const view = assessed(
      { level: 1, target: 2 },
      {
        planVersion: 1,
        plan: {
          ...aPlan(),
          goal: { type: 'target' },
          picks: { people: 1, 'model-release': 2 },
        },
      },
    );
    const savePlan = jest.fn().mockResolvedValue({ ...view, planVersion: 2 });
    renderPlan(view, { savePlan });
    const picks = within(
      await screen.findByRole('region', { name: /^Choose these descriptions/ }),
    );
    expect(
      picks.getByRole('checkbox', { name: /^Model Release: .* \(level 2\)$/ }),
    ).toBeChecked();
    expect(
      picks.getByRole('checkbox', { name: /^Technology: .* \(level 2\)$/ }),
    ).not.toBeChecked();
    expect(
      picks.getByText('Reached: picked by now').parentElement,
    ).toHaveTextContent(/^People: .* \(level 1\)/);
    await userEvent.click(
      picks.getByRole('checkbox', { name: /^People: .* \(level 2\)$/ }),
    );
    expect(
      picks.getByRole('checkbox', { name: /^People: .* \(level 1\)$/ }),
    ).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Save 1 step' }));
    await screen.findByText('Plan saved.');
    expect(savePlan).toHaveBeenCalledWith(
      ENTITY_REF,
      expect.objectContaining({ picks: { people: 2, 'model-release': 2 } }),
      { version: 1 },
    );
  });

  it('saves levels to reach without any step', async () => {
    const view = assessed(
      { level: 1, target: 2 },
      {
        planVersion: 1,
        plan: { ...aPlan(), goal: { type: 'target' }, picks: { people: 2 } },
      },
    );
    const savePlan = jest.fn().mockResolvedValue({ ...view, planVersion: 2 });
    renderPlan(view, { savePlan });
    await screen.findByRole('button', { name: 'Save 1 step' });
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Team and responsibilities' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Save the plan' }),
    );
    await screen.findByText('Plan saved.');
    expect(savePlan).toHaveBeenCalledWith(
      ENTITY_REF,
      expect.objectContaining({ steps: [], picks: { people: 2 } }),
      { version: 1 },
    );
  });

  it('offers people and groups by what they are called', async () => {
    const view = assessed(PARTS, {
      plan: aPlan(),
      access: { update: true, submit: true, owners: ['group:eu/commerce'] },
    });
    renderPlan(
      view,
      {},
      new Map([
        ['user:default/bo', 'Bo Larsen'],
        ['group:eu/commerce', 'Commerce'],
      ]),
    );
    const [who] = await screen.findAllByLabelText(/^Who takes care of/);
    expect(
      await within(who).findByRole('option', { name: 'Bo Larsen' }),
    ).toHaveValue('user:default/bo');
    expect(
      within(who).getByRole('option', { name: 'Commerce (eu)' }),
    ).toHaveValue('group:eu/commerce');
  });

  it('lets others look and try, but not save', async () => {
    renderPlan(assessed(PARTS, { access: aReader() }));
    expect(
      await screen.findByText(/Those who own the component can change/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Save/ }),
    ).not.toBeInTheDocument();
  });
});
