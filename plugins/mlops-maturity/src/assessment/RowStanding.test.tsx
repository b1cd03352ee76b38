import { screen } from '@testing-library/react';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp } from '@backstage/test-utils';
import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import { componentRow } from '../organisation/__testUtils__/reports';
import { RowStanding } from './RowStanding';

const SINCE = 'At this level since Mar 4, 2026';

async function renderRow(row: Partial<ComponentRow>, withoutSince?: boolean) {
  await renderInTestApp(
    <RowStanding
      row={componentRow({ entityRef: 'component:default/scorer', ...row })}
      withoutSince={withoutSince}
    />,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
}

describe('RowStanding', () => {
  it('says that a component waits for a pick, and leads to the picks', async () => {
    await renderRow({ reportedLevel: null, declaredLevel: null, state: null });
    expect(
      screen.getByRole('link', { name: 'Waits for a pick' }),
    ).toHaveAttribute(
      'href',
      expect.stringMatching(/scorer.*\?view=questionnaire&section=levels$/),
    );
  });

  it.each([
    ['declares a level', {}],
    ['is not assessed', { declaredLevel: null, assessedAt: null }],
  ])('does not ask for picks of one that %s', async (_, row) => {
    await renderRow(row);
    expect(screen.queryByText('Waits for a pick')).toBeNull();
  });

  it('says since when a component is at its level', async () => {
    await renderRow({ levelSince: '2026-03-04T10:00:00.000Z' });
    expect(screen.getByText(SINCE)).toBeInTheDocument();
  });

  it.each([
    ['not known', { levelSince: null }, false],
    ['without a level', { reportedLevel: null }, false],
    ['said elsewhere', {}, true],
  ])('does not say since when where that is %s', async (_, row, elsewhere) => {
    await renderRow(row, elsewhere);
    expect(screen.queryByText(/At this level since/)).toBeNull();
  });
});
