const factory = require('@backstage/cli/config/eslint-factory');

// Processes that share a database have clocks of their own.
const CLOCK_OF_THE_PROCESS = {
  message:
    'Take the time from the database (`store.now()`, `readAt`, `asOf`), or `performance.now()` for how long something takes.',
};

module.exports = factory(__dirname, {
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
});
