import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Choice } from '../controls/Choice';
import { Toolbar } from '../controls/Toolbar';

const OPTIONS = ['A', 'B', 'C'].map(title => ({ value: title, title }));

function Controls() {
  const [chosen, setChosen] = useState('B');
  return (
    <>
      <Toolbar label="Controls">
        <Choice
          label="Mode"
          value={chosen}
          options={OPTIONS}
          onChange={setChosen}
        />
        <button disabled={chosen === 'C'}>First</button>
        <button>Second</button>
      </Toolbar>
      <button>After</button>
    </>
  );
}

const radio = (name: string) => screen.getByRole('radio', { name });
const button = (name: string) => screen.getByRole('button', { name });

describe('Toolbar', () => {
  it('is one stop in the tab order, at what is chosen', async () => {
    render(<Controls />);
    await userEvent.tab();
    expect(radio('B')).toHaveFocus();
    await userEvent.tab();
    expect(button('After')).toHaveFocus();
  });

  it('moves with arrow keys over all controls and chooses nothing', async () => {
    render(<Controls />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(button('First')).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(button('Second')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(radio('A')).toHaveFocus();
    expect(radio('B')).toBeChecked();
  });

  it('chooses with Space and with Enter', async () => {
    render(<Controls />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft} ');
    expect(radio('A')).toBeChecked();
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{Enter}');
    expect(radio('C')).toBeChecked();
    expect(button('First')).toBeDisabled();
    await userEvent.keyboard('{ArrowRight}');
    expect(button('Second')).toHaveFocus();
  });

  it('comes back to where one was', async () => {
    render(<Controls />);
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(button('Second')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(radio('B')).toHaveFocus();
  });
});
