import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import type {
  ConfiguredTool,
  Level,
} from 'backstage-plugin-mlops-maturity-common';
import { toolsFor } from './toolsFor';

const tools = (level: Level, configured: ConfiguredTool[] = []) =>
  toolsFor(maturityModel, level, configured);

describe('toolsFor', () => {
  it('names the examples of the model', () => {
    expect(tools(2).map(({ name }) => name)).toContain('MLflow');
  });

  it('names the tools of the portal instead, level by level', () => {
    const configured: ConfiguredTool[] = [
      { level: 2, name: 'House tracker', purpose: 'Tracking of experiments' },
    ];
    expect(tools(2, configured).map(({ name }) => name)).toEqual([
      'House tracker',
    ]);
    expect(tools(3, configured)).toEqual(tools(3));
  });
});
