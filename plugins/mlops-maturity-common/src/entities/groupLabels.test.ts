import { groupLabels } from './groupLabels';

describe('groupLabels', () => {
  it('tells owners apart that have the same title', () => {
    const label = groupLabels('owner', [
      { key: '', title: '' },
      { key: 'group:default/fraud', title: 'Fraud' },
      { key: 'group:eu/fraud', title: 'Fraud' },
    ]);
    expect(label('group:default/fraud')).toBe('Fraud');
    expect(label('group:eu/fraud')).toBe('Fraud (eu)');
    expect(label('')).toBe('');
  });

  it('calls what is no entity by its title, or by its key', () => {
    const label = groupLabels('lifecycle', [
      { key: 'production', title: 'Production' },
      { key: 'beta', title: '' },
    ]);
    expect(label('production')).toBe('Production');
    expect(label('beta')).toBe('beta');
  });
});
