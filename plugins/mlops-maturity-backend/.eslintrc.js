const factory = require('@backstage/cli/config/eslint-factory');

// Processes that share a database have clocks of their own.
const CLOCK_OF_THE_PROCESS = {
  message:
    'Take the time from the database (`stores.revision.now()`, `readAt`, `asOf`), or `performance.now()` for how long something takes.',
};

// What the files of each folder may import, beside their own folder. A folder
// further down knows nothing of those above it, so there is no circle.
const MAY_IMPORT = {
  availability: [],
  configuration: [],
  rules: [],
  schema: [],
  turns: [],
  store: ['rules'],
  observation: ['availability', 'store'],
  reports: ['rules', 'store', 'turns'],
  catalog: ['availability', 'observation', 'rules', 'store'],
  events: ['observation', 'store'],
  evidence: ['observation', 'rules', 'store'],
  rescoring: ['observation', 'store'],
  retention: ['observation', 'store'],
  service: [
    'catalog',
    'events',
    'evidence',
    'observation',
    'reports',
    'rules',
    'store',
  ],
  router: ['availability', 'observation', 'schema', 'service', 'turns'],
};
// Within these, a folder may import those before it, and nothing beside them.
const IN_ORDER = {
  reports: ['memory', 'filter', 'groups', 'list', 'kinds'],
  router: ['csv'],
  store: ['catalog', 'sharedAnswers', 'assessments', 'sync'],
};
const zone = (target, from) => ({
  target: `./src/${target}`,
  from: from.map(folder => `./src/${folder}`),
  message: 'See .eslintrc.js for what a folder may import.',
});
const zones = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) =>
    zone(
      folder,
      Object.keys(MAY_IMPORT).filter(
        other => other !== folder && !allowed.includes(other),
      ),
    ),
  ),
  ...Object.entries(IN_ORDER).flatMap(([folder, inner]) =>
    inner.slice(0, -1).map((each, index) =>
      zone(
        `${folder}/${each}`,
        inner.slice(index + 1).map(later => `${folder}/${later}`),
      ),
    ),
  ),
  {
    target: './src/router/csv',
    from: './src/router',
    except: ['./csv'],
    message: 'Tables know nothing of requests.',
  },
];

const config = factory(__dirname, {
  restrictedSrcSyntax: [
    {
      ...CLOCK_OF_THE_PROCESS,
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    },
    {
      ...CLOCK_OF_THE_PROCESS,
      selector:
        'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    },
    { ...CLOCK_OF_THE_PROCESS, selector: 'CallExpression[callee.name="Date"]' },
  ],
  overrides: [
    {
      // Tests of rules need no database, and so none of what knows one.
      files: ['src/rules/**'],
      rules: {
        'no-restricted-imports': [
          'error',
          { paths: ['knex', '@backstage/backend-test-utils'] },
        ],
      },
    },
    {
      // A test may look at a part in the service that it is made for.
      files: ['src/**/__testUtils__/**', 'src/**/*.test.ts'],
      rules: { 'import/no-restricted-paths': 'off' },
    },
  ],
});

config.rules['import/no-restricted-paths'] = [
  'error',
  { basePath: __dirname, zones },
];
config.settings = {
  ...config.settings,
  'import/resolver': { node: { extensions: ['.ts', '.js', '.json'] } },
};

module.exports = config;
