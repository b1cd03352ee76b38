import { useState } from 'react';
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
import {
  heatmapGroup,
  heatmapReport,
  STATEMENT_IDS,
} from '../../__testUtils__/reports';
import { PreparedCells } from '../matrix/PreparedCells';
import { cellWords } from '../matrix/cellWords';
import { HeatmapGrid } from './HeatmapGrid';
import { heatmapRows } from '../matrix/heatmapRows';
import { expandableIds } from '../../state/expandableIds';
import { heatmapColumns } from '../matrix/heatmapColumns';

const small = heatmapReport({
  total: heatmapGroup({ key: '', inScope: 9, assessed: 9 }, [3, 6, 0]),
  groups: [
    heatmapGroup(
      { key: 'a', title: 'Team A', inScope: 6, assessed: 6 },
      [3, 3, 0],
    ),
    heatmapGroup(
      { key: 'b', title: 'Team B', inScope: 3, assessed: 3 },
      [3, 0, 0],
    ),
  ],
  others: heatmapGroup({ key: '', inScope: 2 }),
  groupCount: 4,
});

function Grid(props: {
  report: HeatmapReport;
  onOpen: (row: string, column: string) => void;
}) {
  const { report, onOpen } = props;
  const [expanded, setExpanded] = useState<string[]>([]);
  const rowsWith = (ids: readonly string[]) =>
    heatmapRows({
      t: english,
      mode: 'adoption',
      model: maturityModel,
      statements: STATEMENT_IDS,
      total: report.total,
      expanded: new Set(ids),
      order: 'questionnaire',
    });
  const rows = rowsWith(expanded);
  const columns = heatmapColumns({
    t: english,
    model: maturityModel,
    report,
    order: 'size',
  });
  const [cells] = useState(
    () =>
      new PreparedCells({
        mode: 'adoption',
        words: cellWords(english, 3),
        rows: rowsWith(expandableIds(maturityModel)),
        columns,
      }),
  );
  return (
    <HeatmapGrid
      rows={rows}
      columns={columns}
      cells={cells}
      onToggle={id =>
        setExpanded(before =>
          before.includes(id)
            ? before.filter(other => other !== id)
            : [...before, id],
        )
      }
      onOpen={(rowId, columnId) =>
        onOpen(
          rows.find(({ id }) => id === rowId)?.title ?? '',
          columns.find(({ id }) => id === columnId)?.title ?? '',
        )
      }
      onPoint={() => {}}
    />
  );
}

function renderGrid(report = small) {
  const onOpen = jest.fn();
  render(
    <TestApiProvider
      apis={[
        [errorApiRef, new MockErrorApi()],
        [translationApiRef, mockApis.translation()],
      ]}
    >
      <Grid report={report} onOpen={onOpen} />
    </TestApiProvider>,
  );
  return onOpen;
}

const press = (keys: string) => userEvent.keyboard(keys);
const focusedName = () => document.activeElement?.getAttribute('aria-label');

describe('HeatmapGrid', () => {
  it('tells assistive technology its size and structure', async () => {
    renderGrid();
    const grid = screen.getByRole('treegrid', { name: 'Practices by group' });
    expect(grid).toHaveAttribute('aria-rowcount', '10');
    expect(grid).toHaveAttribute('aria-colcount', '5');
    const row = screen
      .getByRole('rowheader', { name: 'Documentation' })
      .closest('[role="row"]');
    expect(row).toHaveAttribute('aria-rowindex', '4');
    expect(row).toHaveAttribute('aria-level', '1');
    expect(row).toHaveAttribute('aria-expanded', 'false');
    expect(
      screen.getByRole('gridcell', {
        name: 'Team A, Documentation, 50%, 24 of 48',
      }),
    ).toHaveAttribute('aria-colindex', '3');
  });

  it('prints the numbers, and marks all of them', () => {
    renderGrid();
    expect(
      screen.getByRole('gridcell', { name: /^Team A, Documentation/ }),
    ).toHaveTextContent('50%24 of 48');
    expect(
      screen.getByRole('gridcell', { name: /^Team B, Documentation/ }),
    ).toHaveTextContent('✓ 100%24 of 24');
    expect(
      screen.getByRole('gridcell', { name: /^2 others, Documentation/ }),
    ).toHaveTextContent('no data');
  });

  it('is one stop in the tab order and is walked with arrow keys', async () => {
    renderGrid();
    await userEvent.tab();
    expect(focusedName()).toBe('Assessed');
    await press('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focusedName()).toBe('Traceability and reproducibility');
    await press('{ArrowRight}');
    expect(focusedName()).toBe('Traceability and reproducibility');
    await press('{ArrowRight}');
    expect(focusedName()).toMatch(/^Whole organisation, Traceability/);
    await press('{End}');
    expect(focusedName()).toMatch(/^2 others, Traceability/);
    await press('{Home}{Control>}{End}{/Control}');
    expect(focusedName()).toBe('A/B testing and feedback loop');
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('expands and collapses by keyboard, and keeps the focus', async () => {
    renderGrid();
    await userEvent.tab();
    await press('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(
      screen.getByRole('rowheader', { name: 'Project documentation' }),
    ).toBeInTheDocument();
    expect(focusedName()).toBe('Documentation');
    await press('{ArrowDown}{ArrowRight}{ArrowDown}');
    expect(focusedName()).toBe('Business goals and KPIs');
    expect(document.activeElement?.closest('[role="row"]')).toHaveAttribute(
      'aria-level',
      '3',
    );
    await press('{ArrowLeft}');
    expect(focusedName()).toBe('Project documentation');
    await press('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(focusedName()).toBe('Documentation');
    expect(
      screen.queryByRole('rowheader', { name: 'Project documentation' }),
    ).not.toBeInTheDocument();
  });

  it('opens a cell with Enter and with the mouse', async () => {
    const onOpen = renderGrid();
    await userEvent.tab();
    await press('{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenLastCalledWith('Documentation', 'Team A');
    await userEvent.click(
      screen.getByRole('gridcell', { name: /^Team B, Levels/ }),
    );
    expect(onOpen).toHaveBeenLastCalledWith('Levels', 'Team B');
    expect(focusedName()).toMatch(/^Team B, Levels/);
  });

  it('expands a section with the mouse', async () => {
    const onOpen = renderGrid();
    await userEvent.click(screen.getByText('Model explainability'));
    await userEvent.click(screen.getByText('Understandable explanations'));
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(onOpen).toHaveBeenCalledWith(
      'Understandable explanations',
      'Whole organisation',
    );
  });

  it('opens the groups that are only counted together', async () => {
    const onOpen = renderGrid();
    await userEvent.click(
      screen.getByRole('gridcell', { name: /^2 others, Documentation/ }),
    );
    expect(onOpen).toHaveBeenCalledWith('Documentation', '2 others');
  });

  describe('with more columns than fit', () => {
    const sizes = ['clientWidth', 'clientHeight'] as const;
    const originals = sizes.map(size =>
      Object.getOwnPropertyDescriptor(Element.prototype, size),
    );
    beforeEach(() => {
      for (const size of sizes) {
        Object.defineProperty(Element.prototype, size, {
          configurable: true,
          value: 1000,
        });
      }
    });
    afterEach(() => {
      sizes.forEach((size, index) => {
        const original = originals[index];
        if (original) {
          Object.defineProperty(Element.prototype, size, original);
        }
      });
    });

    const large = heatmapReport({
      total: heatmapGroup({ key: '', assessed: 500 }, [1, 1, 0]),
      groups: Array.from({ length: 500 }, (_, index) =>
        heatmapGroup(
          { key: `team-${index}`, assessed: 500 - index },
          [1, 1, 0],
        ),
      ),
    });

    it('draws those in view and says how many there are', () => {
      renderGrid(large);
      expect(screen.getByRole('treegrid')).toHaveAttribute(
        'aria-colcount',
        '502',
      );
      const drawn = screen.getAllByRole('columnheader').length;
      expect(drawn).toBeGreaterThan(8);
      expect(drawn).toBeLessThan(40);
    });

    it('draws the last column when the focus goes there', async () => {
      renderGrid(large);
      await userEvent.tab();
      await press('{End}');
      expect(focusedName()).toMatch(/^team-499, Assessed/);
      expect(document.activeElement).toHaveAttribute('aria-colindex', '502');
    });
  });
});
