import { maturityModel } from './maturityModel';
import { rolesOf, STATEMENT_ROLES } from './statementRoles';
import { locatedStatementsOf } from './statements';

describe('rolesOf', () => {
  it('knows for every statement of the model whom to ask', () => {
    const unknown = locatedStatementsOf(maturityModel).filter(
      ({ statement }) => rolesOf(statement.id) === STATEMENT_ROLES,
    );
    expect(unknown).toEqual([]);
  });

  it('leaves no role without statements of its own', () => {
    const slices = STATEMENT_ROLES.map(
      role =>
        locatedStatementsOf(maturityModel).filter(({ statement }) =>
          rolesOf(statement.id).includes(role),
        ).length,
    );
    expect(slices.every(count => count > 0 && count < 56)).toBe(true);
  });

  it('asks everybody about what it does not know', () => {
    expect(rolesOf('new.section.statement')).toEqual(STATEMENT_ROLES);
    expect(rolesOf('constructor')).toEqual(STATEMENT_ROLES);
  });
});
