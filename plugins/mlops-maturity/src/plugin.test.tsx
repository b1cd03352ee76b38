import {
  createExtensionTester,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import type { Entity } from '@backstage/catalog-model';
import {
  maturityModel,
  withFreshness,
} from 'backstage-plugin-mlops-maturity-common';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { churnModel, commerce, website } from './__fixtures__/entities';
import { assessed } from './__fixtures__/assessments';
import { loadLazyParts } from './__fixtures__/loadLazyParts';
import {
  heatmapGroup,
  heatmapReport,
} from './organisation/__testUtils__/reports';
import {
  aMaturityApi,
  aMaturityApiThatIsSlow,
  aMaturityApiWith,
} from './__fixtures__/maturityApi';
import { maturityApiRef } from './api';
import alpha from './alpha';
import plugin from './plugin';

const CARD = 'entity-card:mlops-maturity';
const TAB = 'entity-content:mlops-maturity';
/** As an administrator may configure them. */
const PERIODS = {
  freshDays: 30,
  staleDays: 60,
  recurringStatementDays: 31,
  otherStatementDays: 61,
};
const PORTFOLIO = 'entity-content:mlops-maturity/portfolio';

function renderEntityPage(
  extension: typeof CARD | typeof TAB | typeof PORTFOLIO,
  entity: Entity,
  config: Parameters<typeof renderTestApp>[0] = {},
) {
  return renderTestApp({
    extensions: [
      createTestEntityPage({ entity }),
      plugin.getExtension(extension),
    ],
    apis: [
      [maturityApiRef, aMaturityApiWith(assessed({ level: 2, answer: 'yes' }))],
    ],
    ...config,
  });
}

const nothingBelow = aMaturityApi({
  getHeatmap: async () => heatmapReport({ total: heatmapGroup({ key: '' }) }),
});

beforeAll(loadLazyParts, 60_000);

describe('the plugin of the new frontend system', () => {
  it('shows the card on an ML component', async () => {
    renderEntityPage(CARD, churnModel);
    expect(await screen.findByText(/Level 2/)).toBeInTheDocument();
    expect(screen.getByText('MLOps maturity')).toBeInTheDocument();
  });

  it('shows the tab on an ML component', async () => {
    renderEntityPage(TAB, churnModel);
    expect(
      await screen.findByRole('link', { name: 'Questionnaire' }),
    ).toBeInTheDocument();
    expect(await screen.findByText(/Level 2/)).toBeInTheDocument();
  });

  it.each([
    [
      'freshness',
      /fresh up to day 30, ageing up to day 60, .*after 31 days, .*after 61 days/,
    ],
    ['level', /Rule “reportedLevel”/],
    ['section:monitoring', /Rule “completion”/],
  ])(
    'explains %s with the periods that the backend scores with',
    async (topic, says) => {
      renderEntityPage(TAB, churnModel, {
        apis: [
          [
            maturityApiRef,
            {
              ...aMaturityApiWith(assessed({ level: 2, answer: 'yes' })),
              getModel: async () => withFreshness(maturityModel, PERIODS),
            },
          ],
        ],
        initialRouteEntries: [`/?explain=${topic}`],
      });
      const dialog = await screen.findByRole('dialog');
      expect(document.body).not.toHaveTextContent(/\b(90|180)\b/);
      expect(dialog).toHaveTextContent(says);
    },
  );

  it('shows what is below a group on its page', async () => {
    renderEntityPage(PORTFOLIO, commerce, {
      apis: [[maturityApiRef, nothingBelow]],
    });
    expect(
      await screen.findByText('No ML components here'),
    ).toBeInTheDocument();
  });

  it.each([churnModel, website])(
    'leaves the tab of groups out of components',
    async component => {
      renderEntityPage(PORTFOLIO, component);
      expect(
        await screen.findByTestId('empty-entity-page'),
      ).toBeInTheDocument();
    },
  );

  it('describes its widget to the home page', () => {
    const widget = createExtensionTester(
      plugin.getExtension('home-page-widget:mlops-maturity'),
    ).get(homePageWidgetDataRef);
    expect(widget).toMatchObject({
      name: 'MlopsMaturityMyComponents',
      title: 'ML components of my teams',
    });
  });

  it.each([CARD, TAB] as const)(
    'leaves %s out of components that are out of scope',
    async extension => {
      renderEntityPage(extension, website);
      expect(
        await screen.findByTestId('empty-entity-page'),
      ).toBeInTheDocument();
    },
  );

  it.each([CARD, TAB] as const)(
    'decides by the configured filter where %s appears',
    async extension => {
      const config = {
        mlopsMaturity: { entityFilter: { 'spec.type': 'website' } },
      };
      renderEntityPage(extension, website, { config });
      expect(await screen.findByText(/Level 2/)).toBeInTheDocument();
    },
  );

  it.each(
    ([CARD, TAB] as const).flatMap(extension =>
      [
        'component',
        5,
        ['component'],
        { filter: { kind: 'component' } },
        { kind: 'component', $any: [{ 'spec.type': 'ml-model' }] },
      ].map(entityFilter => ({ extension, entityFilter })),
    ),
  )(
    'starts the app without $extension when the filter is $entityFilter',
    async ({ extension, entityFilter }) => {
      renderEntityPage(extension, churnModel, {
        config: { mlopsMaturity: { entityFilter } },
      });
      expect(
        await screen.findByTestId('empty-entity-page'),
      ).toBeInTheDocument();
    },
  );

  it('shows the page of the organisation under one heading', async () => {
    renderTestApp({
      features: [plugin],
      apis: [[maturityApiRef, aMaturityApiThatIsSlow()]],
      initialRouteEntries: ['/mlops-maturity'],
    });
    expect(
      await screen.findByRole('heading', { name: 'Level distribution' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'MLOps maturity',
    );
  });

  describe('in development', () => {
    let warn: jest.SpyInstance;
    beforeEach(() => {
      jest.replaceProperty(process.env, 'NODE_ENV', 'development');
      warn = jest.spyOn(console, 'warn').mockImplementation();
    });
    afterEach(() => jest.restoreAllMocks());

    const warnings = () => warn.mock.calls.flat().join('\n');

    it('tells the app how its page is routed', async () => {
      renderTestApp({
        features: [plugin],
        apis: [[maturityApiRef, aMaturityApiThatIsSlow()]],
        initialRouteEntries: ['/mlops-maturity'],
      });
      expect(
        await screen.findByRole('heading', { name: 'Level distribution' }),
      ).toBeInTheDocument();
      expect(warnings()).not.toContain(`'page:mlops-maturity' uses`);
    });

    const onLevelTwo = aMaturityApiWith(assessed({ level: 2, answer: 'yes' }));

    it.each([
      [TAB, churnModel, '/mlops-maturity', onLevelTwo, /Level 2/],
      [
        PORTFOLIO,
        commerce,
        '/mlops-portfolio',
        nothingBelow,
        /No ML components/,
      ],
    ] as const)(
      'tells the app how %s is routed',
      async (id, entity, path, api, text) => {
        const { name } = entity.metadata;
        renderTestApp({
          features: [catalogPlugin, plugin],
          apis: [
            [catalogApiRef, catalogApiMock({ entities: [entity] })],
            [maturityApiRef, api],
          ],
          initialRouteEntries: [
            `/catalog/default/${entity.kind}/${name}${path}`,
          ],
        });
        expect(await screen.findByText(text)).toBeInTheDocument();
        expect(warnings()).not.toContain(`'${id}' uses`);
      },
    );
  });

  it('is found in both places where apps look for it', () => {
    expect(alpha).toBe(plugin);
  });
});
