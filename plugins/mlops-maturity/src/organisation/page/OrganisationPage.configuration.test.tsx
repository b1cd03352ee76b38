import { screen, within } from '@testing-library/react';
import { configApiRef } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import type { JsonObject } from '@backstage/types';
import { germanApis } from '../../__testUtils__/germanApis';
import { maturityApiRef } from '../../api';
import { mockApi } from '../__testUtils__/renderPage';
import { OrganisationPage } from './OrganisationPage';

// Drawing a whole page in jsdom takes long on a busy machine.
jest.setTimeout(30_000);

async function renderPageWith(options: {
  mlopsMaturity?: JsonObject;
  api?: ReturnType<typeof mockApi>;
  language?: 'de';
}) {
  const { mlopsMaturity = {}, api = mockApi(), language } = options;
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [maturityApiRef, api],
        [permissionApiRef, mockApis.permission()],
        [configApiRef, mockApis.config({ data: { mlopsMaturity } })],
        ...(language ? germanApis() : []),
      ]}
    >
      <OrganisationPage />
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

/** A backend that answers nothing but what is wrong with its configuration. */
async function misconfiguredApi(problems: object[]) {
  const api = mockApi();
  api.getSummary.mockRejectedValue(
    await ResponseError.fromResponse(
      new Response(
        JSON.stringify({
          error: { name: 'ServiceUnavailableError', message: 'not running' },
          response: { statusCode: 503 },
          problems,
        }),
        { status: 503, headers: { 'content-type': 'application/json' } },
      ),
    ),
  );
  return api;
}

const FRESHNESS = {
  key: 'mlopsMaturity.freshness.staleDays',
  mistake: 'staleBeforeFresh',
  limit: 365,
  message: 'as the backend says it',
};

describe('OrganisationPage with a wrong configuration', () => {
  it.each([
    [{ entityFilter: 'component' }, 'mlopsMaturity.entityFilter'],
    [
      { entityFilter: { filter: { kind: 'component' } } },
      'mlopsMaturity.entityFilter.filter',
    ],
    [{ tools: 'MLflow' }, 'mlopsMaturity.tools'],
    [
      { tools: [{ level: 7, name: 'a', purpose: 'b' }] },
      'mlopsMaturity.tools[0].level',
    ],
  ])(
    'names the mistake in %j, above the reports',
    async (mlopsMaturity, key) => {
      await renderPageWith({ mlopsMaturity });
      expect(
        screen.getByText('MLOps maturity is not configured correctly'),
      ).toBeInTheDocument();
      expect(screen.getByText(key)).toBeInTheDocument();
      expect(
        await screen.findByRole('heading', { name: 'Level distribution' }),
      ).toBeInTheDocument();
    },
  );

  it('shows nothing else when the backend does not run because of it', async () => {
    await renderPageWith({
      mlopsMaturity: { entityFilter: 5, tools: 'MLflow' },
      api: await misconfiguredApi([
        {
          key: 'mlopsMaturity.entityFilter',
          mistake: 'filter',
          message: 'as the backend says it',
        },
        FRESHNESS,
        {
          key: 'mlopsMaturity.new',
          mistake: 'newer',
          message: 'a new mistake',
        },
      ]),
    });
    const alert = await screen.findByRole('alert');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^mlopsMaturity\.entityFilter: must be a filter/),
      'mlopsMaturity.freshness.staleDays: must not be less than freshDays, which is 365; answers are fresh first and stale later',
      'a new mistake',
      expect.stringMatching(/^mlopsMaturity\.tools: must be a list of tools/),
    ]);
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    // It is not asked again by itself, as it has to be started again.
    expect(
      screen.getAllByRole('button').map(({ textContent }) => textContent),
    ).toEqual(['Try again']);
  });

  it('says it in German', async () => {
    await renderPageWith({
      api: await misconfiguredApi([FRESHNESS]),
      language: 'de',
    });
    expect(
      await screen.findByText('Die MLOps-Reife ist nicht richtig konfiguriert'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/darf nicht kleiner sein als freshDays, das ist 365/),
    ).toBeInTheDocument();
  });
});
