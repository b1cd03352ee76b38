import type { StatementId, SubsectionId } from './types';

/**
 * Those who can be asked about a statement, in the order in which data becomes
 * a product.
 *
 * @internal
 */
export const STATEMENT_ROLES = [
  'data-engineer',
  'data-scientist',
  'software-engineer',
] as const;

/**
 * Somebody who can be asked about a statement.
 *
 * @internal
 */
export type StatementRole = (typeof STATEMENT_ROLES)[number];

const DATA: readonly StatementRole[] = ['data-engineer', 'data-scientist'];
const MODEL: readonly StatementRole[] = ['data-scientist'];
const MODEL_CODE: readonly StatementRole[] = [
  'data-scientist',
  'software-engineer',
];
const PLATFORM: readonly StatementRole[] = [
  'data-engineer',
  'software-engineer',
];
const APPLICATION: readonly StatementRole[] = ['software-engineer'];

const BY_SUBSECTION: Readonly<Record<SubsectionId, readonly StatementRole[]>> =
  {
    'documentation.project': MODEL,
    'documentation.model': MODEL,
    'documentation.technical': APPLICATION,
    'traceability.infrastructure': PLATFORM,
    'traceability.ml-code': MODEL_CODE,
    'code-quality.infrastructure': PLATFORM,
    'code-quality.ml-code': MODEL_CODE,
    'monitoring.infrastructure': PLATFORM,
    'monitoring.application': APPLICATION,
    'monitoring.performance': MODEL,
    'monitoring.drift': DATA,
    'feature-store.general': DATA,
    'explainability.general': MODEL,
    'ab-testing.general': MODEL_CODE,
  };

/** Statements whose roles differ from the rest of their subsection. */
const BY_STATEMENT: Readonly<Record<StatementId, readonly StatementRole[]>> = {
  'documentation.model.data-steps': DATA,
  'documentation.model.data-definition': DATA,
  'traceability.ml-code.data-code-version-control': DATA,
  'code-quality.ml-code.load-tests': APPLICATION,
  'code-quality.ml-code.auth-networking': APPLICATION,
};

/**
 * Tells who can be asked about a statement.
 *
 * @remarks
 * The maturity model names no role for a statement. Its dimensions People,
 * Model Creation and Application Integration say what each role does: data
 * engineers move and shape the data, data scientists build and judge models,
 * software engineers integrate and run them. This follows from that, by
 * subsection, and is a hint for handing statements to a colleague; it decides
 * nothing.
 *
 * @param statementId - the statement
 * @returns one role or more; all of them for a statement that is not listed
 *
 * @internal
 */
export function rolesOf(statementId: StatementId): readonly StatementRole[] {
  const subsectionId = statementId.split('.').slice(0, 2).join('.');
  return (
    ownRoles(BY_STATEMENT, statementId) ??
    ownRoles(BY_SUBSECTION, subsectionId) ??
    STATEMENT_ROLES
  );
}

/** Ids come from outside and could be names such as `constructor`. */
function ownRoles(
  roles: Readonly<Record<string, readonly StatementRole[]>>,
  id: string,
): readonly StatementRole[] | undefined {
  return Object.hasOwn(roles, id) ? roles[id] : undefined;
}
