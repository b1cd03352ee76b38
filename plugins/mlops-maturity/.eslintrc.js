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

const config = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: [
        'src/translation/formats.ts',
        'src/translation/countReader.ts',
        // Goes by the reader's spreadsheet, not by the language of the app.
        'src/components/organisation/export/csvSeparator.ts',
        'src/**/__fixtures__/**',
        'src/**/__testUtils__/**',
        'src/**/*.test.*',
      ],
      rules: { 'no-restricted-syntax': 'off' },
    },
  ],
});
const [, ...known] = config.rules['no-restricted-syntax'];
config.rules['no-restricted-syntax'] = ['error', ...known, ...READ_BY_PEOPLE];

module.exports = config;
