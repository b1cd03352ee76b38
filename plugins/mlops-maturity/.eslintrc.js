// What people read is written by `t.formats`, in their language.
const READ_BY_PEOPLE = [
  {
    selector: 'MemberExpression[object.name="Intl"]',
    message: 'Use `t.formats`, or add to it.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(toLocaleString|toLocaleDateString|toLocaleTimeString|toFixed|toPrecision)$/]',
    message: 'Use `t.formats`.',
  },
  {
    selector:
      'CallExpression[callee.property.name="join"][arguments.0.value=/^[,;] $/]',
    message: 'Use `t.formats.list` or `t.formats.facts`.',
  },
  {
    selector:
      'TemplateLiteral[expressions.length=1][quasis.0.value.raw=""][quasis.1.value.raw=""]',
    message:
      'Give numbers to the text as they are, or use `t.formats.number`; `String()` for what nobody reads.',
  },
  {
    selector:
      'CallExpression[callee.property.name="slice"][callee.object.callee.property.name="toISOString"]',
    message:
      'The day of a point in time depends on where one is: use `CalendarDay`.',
  },
];

// What the files of each folder may import, beside their own folder. A folder
// further down knows nothing of those above it, so there is no circle.
const SHARED = ['api', 'text', 'url', 'ui'];
const MAY_IMPORT = {
  api: [],
  url: ['api'],
  text: ['api'],
  ui: ['api', 'text'],
  draft: ['api'],
  fields: ['draft', 'text', 'ui'],
  assessment: [...SHARED, 'draft'],
  questionnaire: [...SHARED, 'assessment', 'draft', 'fields'],
  component: [...SHARED, 'assessment', 'questionnaire'],
  organisation: [...SHARED, 'assessment'],
  portfolio: [...SHARED, 'assessment', 'draft', 'fields', 'organisation'],
  widget: [...SHARED, 'assessment'],
};
// Within these, a folder may import those before it.
const IN_ORDER = {
  organisation: [
    'buckets',
    'state',
    'controls',
    'export',
    'print',
    'notes',
    'filters',
    'levels',
    'heatmap',
    'drilldown',
    'components',
    'health',
    'statements',
    'summary',
    'trend',
    'page',
  ],
  questionnaire: [
    'steps',
    'answers',
    'section',
    'levels',
    'profile',
    'review',
    'shell',
  ],
  component: [
    'explanation',
    'plan',
    'levels',
    'history',
    'overview',
    'card',
    'tab',
  ],
};
const FOLDERS = [...Object.keys(MAY_IMPORT), 'extensions', 'legacy'];
const zone = (target, from) => ({
  target: `./src/${target}`,
  from: from.map(folder => `./src/${folder}`),
  message: 'See .eslintrc.js for what a folder may import.',
});
const zones = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) =>
    zone(
      folder,
      FOLDERS.filter(other => other !== folder && !allowed.includes(other)),
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
];

// Another router is a change of one file then.
const ROUTER = {
  name: 'react-router-dom',
  message: 'Use `useUrlState` or `useAddress`.',
};

// Another kit is a change of one folder then.
const KIT = {
  name: '@backstage/core-components',
  message: 'Use `ui`, or `ui/kit`.',
};

// Backstage 1.57 calls them otherwise.
const CORE_APIS = [
  '@backstage/core-plugin-api',
  '@backstage/core-plugin-api/alpha',
  '@backstage/frontend-plugin-api',
].map(name => ({
  name,
  importNames: [
    'appLanguageApiRef',
    'configApiRef',
    'discoveryApiRef',
    'fetchApiRef',
    'identityApiRef',
    'routeResolutionApiRef',
    'storageApiRef',
  ],
  message: 'Use `api/coreApis`.',
}));

// The component kit writes it in capitals.
const BUTTON = {
  name: '@material-ui/core/Button',
  message: 'Use `Button` of `ui`.',
};

const config = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedSrcImports: [
    ROUTER,
    KIT,
    BUTTON,
    ...CORE_APIS,
    {
      name: 'backstage-plugin-mlops-maturity-common',
      importNames: ['maturityModel', 'olderMaturityModels'],
      message:
        'What the backend scores with may be configured: use `useMaturityModel`.',
    },
  ],
  overrides: [
    {
      files: [
        'src/text/formats.ts',
        'src/text/countReader.ts',
        // Goes by the reader's spreadsheet, not by the language of the app.
        'src/organisation/export/csvSeparator.ts',
        'src/**/__fixtures__/**',
        'src/**/__testUtils__/**',
        'src/**/*.test.*',
      ],
      rules: { 'no-restricted-syntax': 'off' },
    },
    {
      files: [
        'src/api/coreApis.ts',
        'src/url/router.tsx',
        'src/ui/kit.ts',
        'src/ui/controls/Button.tsx',
        'src/legacy/**',
        'src/**/__testUtils__/**',
        'src/**/__fixtures__/**',
        'src/**/*.test.*',
      ],
      rules: { 'no-restricted-imports': 'off' },
    },
    {
      // A test may look at a part in the page that it is made for.
      files: ['src/**/__testUtils__/**', 'src/**/*.test.*'],
      rules: { 'import/no-restricted-paths': 'off' },
    },
  ],
});
const [, ...known] = config.rules['no-restricted-syntax'];
config.rules['no-restricted-syntax'] = ['error', ...known, ...READ_BY_PEOPLE];

config.rules['import/no-restricted-paths'] = [
  'error',
  { basePath: __dirname, zones },
];
config.settings = {
  ...config.settings,
  'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
};

module.exports = config;
