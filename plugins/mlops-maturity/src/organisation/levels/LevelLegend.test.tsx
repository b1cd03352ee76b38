import { screen } from '@testing-library/react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { germanApis } from '../../__testUtils__/germanApis';
import { ModelProvider } from '../../text/model/ModelProvider';
import { LevelLegend } from './LevelLegend';

describe('LevelLegend', () => {
  it('calls what has no level as the bars and the tables do, in German too', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[...germanApis()]}>
        <ModelProvider model={maturityModel}>
          <LevelLegend />
        </ModelProvider>
      </TestApiProvider>,
    );
    expect(screen.getByText('Noch kein Reifegrad')).toBeInTheDocument();
  });
});
