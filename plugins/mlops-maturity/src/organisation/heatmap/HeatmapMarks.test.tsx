import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/test-utils';
import { english } from '../../__testUtils__/english';
import { HeatmapMarks } from './HeatmapMarks';

describe('HeatmapMarks', () => {
  it('says of the gap that rows count components, and of which statements', async () => {
    await renderInTestApp(
      <HeatmapMarks mode="gap" counted={english('heatmap.counted.gap')} />,
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'What the marks mean' }),
    );
    const help = await screen.findByRole('dialog');
    expect(help).toHaveTextContent(
      'A row counts the components whose own target needs it',
    );
    expect(help).toHaveTextContent('yes where a level above the target needs');
    expect(help).toHaveTextContent(
      'many statements are needed by no level, whatever is answered',
    );
    expect(help).not.toHaveTextContent('share of requirements');
  });
});
