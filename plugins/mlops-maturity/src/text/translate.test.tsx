import { render, screen } from '@testing-library/react';
import { english } from '../__testUtils__/english';

describe('a text', () => {
  it('is found by its key', () => {
    expect(english('common.retry')).toBe('Try again');
  });

  it('takes the plural form that fits the count', () => {
    expect(english('tab.contradictions', { count: 1 })).toBe('1 contradiction');
    expect(english('tab.contradictions', { count: 2 })).toBe(
      '2 contradictions',
    );
  });

  it('takes elements as values, and characters of markup as they are', () => {
    render(
      <>
        {english('tab.steps.team', { count: 1, team: <b>a &amp; b</b> })}
        {english('common.service', { name: '<i>' })}
      </>,
    );
    expect(screen.getByText('a & b').tagName).toBe('B');
    expect(document.body).toHaveTextContent('<i>');
  });
});
