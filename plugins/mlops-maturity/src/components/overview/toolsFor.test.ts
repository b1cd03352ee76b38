import { toolsFor } from './toolsFor';

describe('toolsFor', () => {
  it('names the examples of the model', () => {
    expect(toolsFor(2, undefined).map(({ name }) => name)).toContain('MLflow');
  });

  it('names the tools of the portal instead, level by level', () => {
    const configured = [
      { level: 2, name: 'House tracker', purpose: 'Tracking of experiments' },
    ];
    expect(toolsFor(2, configured).map(({ name }) => name)).toEqual([
      'House tracker',
    ]);
    expect(toolsFor(3, configured)).toEqual(toolsFor(3, undefined));
  });

  it('ignores what is no list of tools', () => {
    expect(toolsFor(2, [{ level: 9, name: 'x' }])).toEqual(
      toolsFor(2, undefined),
    );
  });
});
