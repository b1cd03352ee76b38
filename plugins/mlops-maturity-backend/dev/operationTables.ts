import { contractRoutes } from '../src/router/contractRoutes';
import { operations } from '../src/router/operations';
import { markdownTable } from './markdownTable';

const all = contractRoutes.map(route => ({
  ...route,
  ...operations[route.operationId],
  where: `\`${route.method.toUpperCase()} ${route.template}\``,
}));

type Documented = (typeof all)[number];

/**
 * What the documents say of operations, made from the contract and the table of
 * operations.
 */
export const operationTables = [
  {
    document: 'plugins/mlops-maturity-backend/README.md',
    name: 'operations',
    table: markdownTable(
      ['Operation', 'Method and path', 'What'],
      all.map(({ operationId, where, summary }) => [
        `\`${operationId}\``,
        where,
        summary,
      ]),
    ),
  },
  {
    document: 'plugins/mlops-maturity-backend/README.md',
    name: 'audit events',
    table: markdownTable(
      ['Event', 'Severity', 'Operations', 'Meta'],
      [...new Set(all.map(({ audit }) => audit.eventId))].map(eventId => {
        const recorded = all.filter(({ audit }) => audit.eventId === eventId);
        return [
          `\`${eventId}\``,
          recorded[0].audit.severityLevel,
          recorded.map(({ operationId }) => `\`${operationId}\``).join(', '),
          metaOf(recorded),
        ];
      }),
    ),
  },
  {
    document: 'docs/permissions.md',
    name: 'permissions',
    table: markdownTable(
      ['Method and path', 'Permission'],
      all.map(({ where, permission }) => [
        where,
        permission === 'none' ? 'nothing' : `\`${permission.name}\``,
      ]),
    ),
  },
];

function metaOf(recorded: readonly Documented[]): string {
  const kinds = recorded.flatMap(({ audit }) => Object.entries(audit.meta));
  const names = [...new Set(kinds.map(([name]) => name))];
  return [
    ...names.map(name => {
      const values = kinds.filter(([each]) => each === name);
      return `\`${name}\`: ${values
        .map(([, value]) => `\`${value}\``)
        .join(', ')}`;
    }),
    ...(recorded.some(({ template }) => template.includes('{kind}'))
      ? ['`entityRef`']
      : []),
    ...recorded.flatMap(({ audit }) => audit.more ?? []),
  ].join('; ');
}
