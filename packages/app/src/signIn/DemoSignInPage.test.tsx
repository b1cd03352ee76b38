import { configApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoSignInPage } from './DemoSignInPage';

describe('DemoSignInPage', () => {
  beforeEach(() => window.sessionStorage.clear());

  function renderWith(data: object) {
    return renderInTestApp(
      <TestApiProvider
        apis={[
          [
            configApiRef,
            mockApis.config({ data: JSON.parse(JSON.stringify(data)) }),
          ],
        ]}
      >
        <DemoSignInPage onSignInSuccess={() => {}} />
      </TestApiProvider>,
    );
  }

  it('offers the configured people and remembers the choice', async () => {
    renderWith({
      auth: {
        providers: {
          demo: {
            personas: [
              {
                userEntityRef: 'user:default/ada',
                title: 'Ada Ngata',
                description: 'Owns models',
              },
            ],
          },
        },
      },
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /Ada Ngata/ }),
    );
    expect(window.sessionStorage.getItem('demo-persona')).toBe(
      'user:default/ada',
    );
  });

  it('offers nobody where the demo is not configured', async () => {
    window.sessionStorage.setItem('demo-persona', 'user:default/ada');
    renderWith({});
    expect(
      await screen.findByText(/No way to sign in is configured/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
