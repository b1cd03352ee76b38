import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { assessed, ENTITY_REF } from '../../__fixtures__/assessments';
import { aMaturityApi, aMaturityApiWith } from '../../__fixtures__/maturityApi';
import { germanApis } from '../../__testUtils__/germanApis';
import { maturityApiRef } from '../../api';
import {
  heatmapGroup,
  heatmapReport,
} from '../../organisation/__testUtils__/reports';
import { HeatmapSection } from '../../organisation/heatmap/HeatmapSection';
import { readState } from '../../url/urlSchema';
import { pageSchema } from '../../organisation/state/pageState';
import { Questionnaire } from '../../questionnaire/shell/Questionnaire';
import { AssessmentProvider } from '../../assessment/AssessmentProvider';
import { WithModel } from '../../ui/states/WithModel';

jest.setTimeout(60_000);

describe('a portal in German', () => {
  it('asks in German', async () => {
    const view = assessed({ answer: 'yes', level: 2 });
    await renderInTestApp(
      <TestApiProvider
        apis={[
          ...germanApis(),
          [
            maturityApiRef,
            {
              ...aMaturityApiWith(view),
              getEvidence: async () => ({ findings: [], providers: [] }),
            },
          ],
          [identityApiRef, mockApis.identity()],
          [catalogApiRef, catalogApiMock()],
        ]}
      >
        <AssessmentProvider entityRef={ENTITY_REF}>
          <WithModel>
            <Questionnaire />
          </WithModel>
        </AssessmentProvider>
      </TestApiProvider>,
      {
        routeEntries: ['/?section=documentation'],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    expect(
      await screen.findByRole('heading', { name: 'Dokumentation' }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^Die Geschäftsziele und KPIs des Projekts sind/),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Ja').length).toBeGreaterThan(0);
    expect(document.body).not.toHaveTextContent('Business goals');
  });

  it('names practices in German', async () => {
    const data = heatmapReport({
      total: heatmapGroup({ key: '', inScope: 9, assessed: 9 }, [3, 6, 0]),
      groups: [],
      groupCount: 0,
    });
    await renderInTestApp(
      <TestApiProvider
        apis={[...germanApis(), [maturityApiRef, aMaturityApi()]]}
      >
        <WithModel>
          <HeatmapSection
            report={{
              state: 'fresh',
              data,
              retry: () => {},
              loadMore: () => {},
            }}
            state={readState(
              pageSchema(maturityModel),
              new URLSearchParams('heatmapAs=table'),
            )}
            update={() => {}}
            onOpen={() => {}}
          />
        </WithModel>
      </TestApiProvider>,
    );
    expect(
      await screen.findByText('Monitoring und Support'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('Nachvollziehbarkeit und Reproduzierbarkeit'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Documentation')).not.toBeInTheDocument();
  });
});
