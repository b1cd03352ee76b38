import { errorApiRef } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import { mockApis, MockErrorApi, TestApiProvider } from '@backstage/test-utils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  maturityModel,
  type HeatmapReport,
} from 'backstage-plugin-mlops-maturity-common';
import { english } from '../../../__testUtils__/english';
import { heatmapGroup, heatmapReport } from '../../__testUtils__/reports';
import { PreparedCells } from '../matrix/PreparedCells';
import { cellWords } from '../matrix/cellWords';
import { HeatmapPicture } from './HeatmapPicture';
import { heatmapRows } from '../matrix/heatmapRows';
import { heatmapColumns } from '../matrix/heatmapColumns';

function picture(report: HeatmapReport) {
  const rows = heatmapRows({
    t: english,
    model: maturityModel,
    mode: 'adoption',
    statements: report.statements,
    total: report.total,
    expanded: new Set(),
    order: 'questionnaire',
  });
  const columns = heatmapColumns({
    t: english,
    model: maturityModel,
    report,
    order: 'name',
  });
  const words = cellWords(english, 3);
  return (
    <TestApiProvider
      apis={[
        [translationApiRef, mockApis.translation()],
        [errorApiRef, new MockErrorApi()],
      ]}
    >
      <HeatmapPicture
        rows={rows}
        columns={columns}
        cells={new PreparedCells({ mode: 'adoption', words, rows, columns })}
        introduction="Point at a cell"
        onToggle={() => {}}
        onOpen={() => {}}
      />
    </TestApiProvider>
  );
}

const reportOf = (yes: number, no: number, keys: string[]) =>
  heatmapReport({
    total: heatmapGroup({ key: '', inScope: yes + no, assessed: yes + no }, [
      yes,
      no,
      0,
    ]),
    groups: keys.map(key =>
      heatmapGroup({ key, title: key, inScope: yes + no, assessed: yes + no }, [
        yes,
        no,
        0,
      ]),
    ),
  });

const label = (yes: number, all: number) =>
  new RegExp(`Documentation.*\\b${yes} of ${all}\\b`);

describe('HeatmapPicture', () => {
  it('says what is pointed at in the report that is shown', async () => {
    const documentation = maturityModel.sections[0].subsections.flatMap(
      ({ statements }) => statements,
    ).length;
    const { rerender } = render(picture(reportOf(6, 3, ['a', 'b'])));
    await userEvent.hover(
      screen.getByRole('gridcell', { name: /^Whole.*, Documentation/ }),
    );
    expect(document.querySelector('strong')).toHaveTextContent(
      label(6 * documentation, 9 * documentation),
    );
    rerender(picture(reportOf(1, 3, ['a', 'b'])));
    expect(document.querySelector('strong')).toHaveTextContent(
      label(documentation, 4 * documentation),
    );
    for (const cell of screen.getAllByRole('gridcell')) {
      expect(cell.getAttribute('aria-label')).not.toMatch(
        new RegExp(`of (9|${9 * documentation})\\b`),
      );
    }
  });

  it('says nothing of what the report that is shown does not have', async () => {
    const { rerender } = render(picture(reportOf(6, 3, ['a', 'b'])));
    await userEvent.hover(
      screen.getByRole('gridcell', { name: /^a, Documentation/ }),
    );
    expect(document.querySelector('strong')).toHaveTextContent(/^a,/);
    rerender(picture(reportOf(6, 3, ['b'])));
    expect(document.querySelector('strong')).toBeNull();
  });
});
