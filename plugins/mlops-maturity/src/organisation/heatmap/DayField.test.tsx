import { fireEvent, render, screen } from '@testing-library/react';
import { CalendarDay } from 'backstage-plugin-mlops-maturity-common';
import { DayField } from './DayField';

const LATEST = CalendarDay.at(new Date('2026-11-30T12:00:00Z'), 'UTC');

describe('DayField', () => {
  it('hands on no part of a year, and no day to come', () => {
    const onChange = jest.fn();
    render(
      <DayField
        label="Compare with"
        value="2026-09-01"
        latest={LATEST}
        onChange={onChange}
      />,
    );
    const field = screen.getByLabelText('Compare with');
    const type = (value: string) =>
      fireEvent.change(field, { target: { value } });
    ['0002-09-01', '0020-09-01', '0202-09-01', '2026-12-01', ''].forEach(type);
    expect(onChange).not.toHaveBeenCalled();

    type('2025-09-01');
    expect(onChange).toHaveBeenCalledWith('2025-09-01');
  });

  it('shows what counts once it is left', () => {
    render(
      <DayField
        label="Compare with"
        value="2026-09-01"
        latest={LATEST}
        onChange={() => {}}
      />,
    );
    const field = screen.getByLabelText('Compare with');
    fireEvent.change(field, { target: { value: '0020-09-01' } });
    expect(field).toHaveValue('0020-09-01');
    fireEvent.blur(field);
    expect(field).toHaveValue('2026-09-01');
  });
});
