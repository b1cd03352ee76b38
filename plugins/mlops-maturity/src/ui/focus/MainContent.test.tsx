import { render, screen } from '@testing-library/react';
import { MainContent } from './MainContent';

describe('MainContent', () => {
  it('is the main landmark where the portal has none', () => {
    render(<MainContent>Numbers</MainContent>);
    expect(screen.getByRole('main')).toHaveTextContent('Numbers');
  });

  it('leaves it to the portal where that has one', () => {
    render(
      <main data-testid="portal">
        <MainContent>Numbers</MainContent>
      </main>,
    );
    expect(screen.getAllByRole('main')).toEqual([screen.getByTestId('portal')]);
  });
});
