import { maturityModel } from '../model';
import { emptyDocument } from './emptyDocument';
import { yesStatements } from './yesStatements';

const GOALS = 'documentation.project.business-goals';
const API_MONITORING = 'monitoring.application.api-monitoring';

describe('yesStatements', () => {
  const empty = emptyDocument(maturityModel);

  it('has what counts as yes, not what was merely answered so', () => {
    const statements = yesStatements(
      {
        ...empty,
        profile: { ...empty.profile, servingModes: ['batch'] },
        answers: {
          [GOALS]: { value: 'yes' },
          [API_MONITORING]: { value: 'yes' },
          'documentation.project.team-overview': {
            value: 'yes',
            copiedFrom: 'component:default/twin',
          },
          'documentation.project.risk-evaluation': { value: 'no' },
          gone: { value: 'yes' },
        },
      },
      maturityModel,
    );
    expect([...statements]).toEqual([GOALS]);
  });
});
