import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  maturityModel,
  SharedAnswersConflictError,
  sharedStatementsOf,
  type InheritedAnswer,
  type MaturityApi,
  type SharedAnswer,
  type SharedAnswersView,
  type SharedStatement,
} from 'backstage-plugin-mlops-maturity-common';
import { aMaturityApi } from '../../__fixtures__/maturityApi';
import { maturityApiRef } from '../../api';
import { SharedAnswersSection } from './SharedAnswersSection';
import { WithModel } from '../../ui/states/WithModel';

// Eleven statements and a dialog take a while to render in jsdom.
jest.setTimeout(60_000);

const SYSTEM = 'system:default/fraud-platform';
const COSTS = 'monitoring.infrastructure.cost-tracking';
const HEALTH = 'monitoring.infrastructure.health-alerting';

const ANSWER: SharedAnswer = {
  value: 'yes',
  note: 'One budget for all',
  evidence: [{ url: 'https://costs.example.com', title: 'Dashboard' }],
  updatedAt: '2026-03-01T09:00:00Z',
  updatedBy: 'user:default/grace',
};
const ABOVE: InheritedAnswer = {
  value: 'no',
  from: 'domain:default/payments',
  fromTitle: 'Payments',
  updatedAt: '2026-02-01T09:00:00Z',
  updatedBy: 'user:default/grace',
};

function viewWith(
  known: Record<string, Partial<SharedStatement>> = {},
  changes: Partial<SharedAnswersView> = {},
): SharedAnswersView {
  return {
    entityRef: SYSTEM,
    title: 'Fraud platform',
    version: 4,
    access: { update: true },
    components: 42,
    assessed: 40,
    statements: sharedStatementsOf(maturityModel).map(({ id }) => ({
      statementId: id,
      answer: null,
      above: null,
      conflictingAbove: [],
      reach: {
        follow: 34,
        answeredThemselves: 5,
        answeredNearer: 3,
        besideYes: 0,
        besideNo: 0,
        undecided: 0,
      },
      ...known[id],
    })),
    ...changes,
  };
}

async function renderSection(
  view: SharedAnswersView,
  options: {
    change?: MaturityApi['changeSharedAnswers'];
    owners?: string[];
    onRecount?: () => void;
  } = {},
) {
  const { change, owners = [], onRecount = () => {} } = options;
  const analytics = mockApis.analytics();
  renderInTestApp(
    <WithModel>
      <SharedAnswersSection
        entityRef={SYSTEM}
        owners={owners}
        onRecount={onRecount}
      />
    </WithModel>,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [
          maturityApiRef,
          aMaturityApi({
            getSharedAnswers: async () => view,
            ...(change && { changeSharedAnswers: change }),
          }),
        ],
        analytics,
        catalogApiMock({ entities: [] }),
      ],
    },
  );
  await screen.findByRole('region', {
    name: 'Answered once for everything below',
  });
}

const item = async (label: string) => {
  const text = await screen.findByText(label);
  return text.closest('li') ?? document.body;
};

async function openDialog(
  user: ReturnType<typeof userEvent.setup>,
  label: string,
) {
  await user.click(
    within(await item(label)).getByRole('button', { name: new RegExp(label) }),
  );
  return screen.findByRole('dialog', {
    name: 'Answer for everything below Fraud platform',
  });
}

describe('what is answered once for everything below', () => {
  it('lists answers with their source, evidence and reach in words', async () => {
    await renderSection(
      viewWith({ [COSTS]: { answer: ANSWER, above: ABOVE } }),
    );

    const costs = await item('Cost tracking');
    expect(within(costs).getByText('Yes')).toBeInTheDocument();
    expect(within(costs).getByText('One budget for all')).toBeInTheDocument();
    expect(
      within(costs).getByRole('link', { name: /^Dashboard/ }),
    ).toHaveAttribute('href', 'https://costs.example.com');
    expect(within(costs).getByText(/^Without it:/)).toHaveTextContent(
      'Without it: No, from domain Payments',
    );
    expect(
      within(costs).getByText(
        '34 components follow this · 5 answer themselves · 3 have a nearer answer',
      ),
    ).toBeInTheDocument();

    const health = await item('Infrastructure health alerts');
    expect(within(health).getByText('Not answered here')).toBeInTheDocument();
    expect(
      within(health).getByText(/^34 components would follow/),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(11);
  });

  it('shows readers what is answered and who can change it', async () => {
    await renderSection(
      viewWith({ [COSTS]: { answer: ANSWER } }, { access: { update: false } }),
      { owners: ['group:default/payments'] },
    );
    expect(
      await screen.findByText(/^Those who own Fraud platform can answer/),
    ).toHaveTextContent('payments');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.getByText('One budget for all')).toBeInTheDocument();
  });

  it('stays small for readers while nothing is answered', async () => {
    await renderSection(viewWith({}, { access: { update: false } }));
    expect(
      await screen.findByText(/Fraud platform answers none of them yet/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });

  it('says what an answer changes before it is saved', async () => {
    const user = userEvent.setup({ delay: null });
    const change = jest.fn<
      ReturnType<MaturityApi['changeSharedAnswers']>,
      Parameters<MaturityApi['changeSharedAnswers']>
    >(async () =>
      viewWith(
        { [HEALTH]: { answer: { ...ANSWER, value: 'no' } } },
        { version: 5 },
      ),
    );
    const onRecount = jest.fn();
    await renderSection(viewWith(), { change, onRecount });

    const dialog = await openDialog(user, 'Infrastructure health alerts');
    const proceed = within(dialog).getByRole('button', {
      name: 'See what it changes',
    });
    expect(proceed).toBeDisabled();
    await user.click(within(dialog).getByRole('radio', { name: 'No' }));
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Note' }),
      'Not yet',
    );
    await user.click(proceed);

    expect(
      within(dialog).getByText('34 components without an answer get one: No.'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText(
        '5 components answer themselves and keep theirs.',
      ),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText(
        '3 components have a nearer answer and keep it.',
      ),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText(/2 are not assessed yet/),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText('Scores, levels and reports change at once.'),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('group', { name: 'What this changes' }),
    ).toHaveFocus();
    expect(change).not.toHaveBeenCalled();

    await user.click(
      within(dialog).getByRole('button', { name: 'Save for everything below' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(change).toHaveBeenCalledWith(
      SYSTEM,
      { answers: { [HEALTH]: { value: 'no', note: 'Not yet' } } },
      { version: 4 },
    );
    expect(
      screen.getByRole('button', {
        name: 'Change the answer for everything below: Infrastructure health alerts',
      }),
    ).toHaveFocus();
    expect(
      screen.getAllByText(/^Saved\. Infrastructure health alerts: No\./).length,
    ).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Count again' }));
    expect(onRecount).toHaveBeenCalledTimes(1);
  });

  it('takes an answer back', async () => {
    const user = userEvent.setup({ delay: null });
    const change = jest.fn<
      ReturnType<MaturityApi['changeSharedAnswers']>,
      Parameters<MaturityApi['changeSharedAnswers']>
    >(async () => viewWith({}, { version: 5 }));
    await renderSection(viewWith({ [COSTS]: { answer: ANSWER } }), { change });

    const dialog = await openDialog(user, 'Cost tracking');
    await user.click(within(dialog).getByRole('radio', { name: 'Take back' }));
    await user.click(
      within(dialog).getByRole('button', { name: 'See what it changes' }),
    );
    expect(
      within(dialog).getByText(
        '34 components no longer have an answer; the statement is open there again.',
      ),
    ).toBeInTheDocument();
    await user.click(
      within(dialog).getByRole('button', { name: 'Save for everything below' }),
    );
    await waitFor(() =>
      expect(change).toHaveBeenCalledWith(
        SYSTEM,
        { answers: { [COSTS]: null } },
        { version: 4 },
      ),
    );
  });

  it('keeps what was typed when saving fails, and tries again', async () => {
    const user = userEvent.setup({ delay: null });
    const change = jest
      .fn<
        ReturnType<MaturityApi['changeSharedAnswers']>,
        Parameters<MaturityApi['changeSharedAnswers']>
      >()
      .mockRejectedValueOnce(new Error('The network is down.'))
      .mockResolvedValueOnce(viewWith({ [COSTS]: { answer: ANSWER } }));
    await renderSection(viewWith(), { change });

    const dialog = await openDialog(user, 'Cost tracking');
    await user.click(within(dialog).getByRole('radio', { name: 'Yes' }));
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Note' }),
      'One budget',
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'See what it changes' }),
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'Save for everything below' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      'Not saved: The network is down. What you typed is still here.',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Back' }));
    expect(within(dialog).getByRole('textbox', { name: 'Note' })).toHaveValue(
      'One budget',
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'See what it changes' }),
    );
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(change).toHaveBeenCalledTimes(2));
    expect(change.mock.calls[1][1]).toEqual({
      answers: { [COSTS]: { value: 'yes', note: 'One budget' } },
    });
  });

  it('shows what somebody else answered meanwhile and lets one decide', async () => {
    const user = userEvent.setup({ delay: null });
    const theirs = viewWith(
      {
        [COSTS]: {
          answer: { ...ANSWER, value: 'no', note: 'We lost the dashboard' },
        },
      },
      { version: 7 },
    );
    const change = jest
      .fn<
        ReturnType<MaturityApi['changeSharedAnswers']>,
        Parameters<MaturityApi['changeSharedAnswers']>
      >()
      .mockRejectedValueOnce(
        new SharedAnswersConflictError('Changed meanwhile', theirs),
      )
      .mockResolvedValueOnce(viewWith({ [COSTS]: { answer: ANSWER } }));
    await renderSection(viewWith(), { change });

    const dialog = await openDialog(user, 'Cost tracking');
    await user.click(within(dialog).getByRole('radio', { name: 'Yes' }));
    await user.click(
      within(dialog).getByRole('button', { name: 'See what it changes' }),
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'Save for everything below' }),
    );

    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent(/has answered this meanwhile .*: No\./);
    expect(alert).toHaveTextContent('We lost the dashboard');
    expect(
      within(dialog).getByText(
        '34 components change their answer from No to Yes.',
      ),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByRole('button', { name: 'Keep what they answered' }),
    ).toBeEnabled();

    await user.click(
      within(dialog).getByRole('button', { name: 'Save mine anyway' }),
    );
    await waitFor(() => expect(change).toHaveBeenCalledTimes(2));
    expect(change.mock.calls[1]).toEqual([
      SYSTEM,
      { answers: { [COSTS]: { value: 'yes' } } },
      { version: 7 },
    ]);
  });

  it('says so when others changed other answers only', async () => {
    const user = userEvent.setup({ delay: null });
    const change = jest.fn<
      ReturnType<MaturityApi['changeSharedAnswers']>,
      Parameters<MaturityApi['changeSharedAnswers']>
    >(async () => {
      throw new SharedAnswersConflictError(
        'Changed meanwhile',
        viewWith({ [HEALTH]: { answer: ANSWER } }, { version: 7 }),
      );
    });
    await renderSection(viewWith(), { change });
    const dialog = await openDialog(user, 'Cost tracking');
    await user.click(within(dialog).getByRole('radio', { name: 'Yes' }));
    await user.click(
      within(dialog).getByRole('button', { name: 'See what it changes' }),
    );
    await user.click(
      within(dialog).getByRole('button', { name: 'Save for everything below' }),
    );
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /Other answers here were changed meanwhile; this one was not/,
    );
    expect(
      within(dialog).queryByRole('button', { name: /Keep what they/ }),
    ).not.toBeInTheDocument();
  });
});
