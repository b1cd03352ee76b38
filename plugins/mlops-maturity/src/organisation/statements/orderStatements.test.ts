import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import { statementReport } from '../__testUtils__/reports';
import { orderStatements } from './orderStatements';

const reports = [
  statementReport({
    statementId: 'documentation.project.business-goals',
    yes: 1,
    no: 3,
    onlyBlocker: 2,
  }),
  statementReport({
    statementId: 'documentation.project.team-overview',
    no: 5,
    onlyMissingBasic: 1,
    onlyBlocker: 2,
  }),
  statementReport({
    statementId: 'documentation.project.risk-evaluation',
    yes: 9,
  }),
  statementReport({
    statementId: 'explainability.general.meaningful',
    notApplicable: 9,
  }),
  statementReport({ statementId: 'gone', no: 99 }),
];

const order = (by: Parameters<typeof orderStatements>[2]) =>
  orderStatements(maturityModel, reports, by).map(({ statement }) =>
    statement.id.split('.').at(-1),
  );

describe('orderStatements', () => {
  it('ranks by where a statement is missing, and leaves out what applies nowhere', () => {
    expect(order('missing')).toEqual([
      'team-overview',
      'business-goals',
      'risk-evaluation',
    ]);
  });

  it('ranks by what it would help on its own, then by where it is missing', () => {
    expect(order('helps')).toEqual([
      'team-overview',
      'business-goals',
      'risk-evaluation',
    ]);
  });

  it('keeps the order of the questionnaire', () => {
    expect(order('questionnaire')).toEqual([
      'business-goals',
      'team-overview',
      'risk-evaluation',
    ]);
  });
});
