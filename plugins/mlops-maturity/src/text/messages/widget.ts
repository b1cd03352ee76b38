/** The widget of the home page, in English. */
export const widgetMessages = {
  title: 'ML components of my teams',
  list: 'Components that need attention first',
  nothing:
    'You and your groups own no component that is assessed for its MLOps maturity.',
  guest: 'Sign in to see the components of your teams.',
  failed: 'Your components could not be loaded: {{reason}}',
  total_one: '{{count}} component, needing attention first',
  total_other: '{{count}} components, needing attention first',
  all_one: 'Show {{count}} component',
  all_other: 'Show all {{count}} components',
  attention: {
    belowTarget_one: 'One level below its target of level {{target}}.',
    belowTarget_other: '{{count}} levels below its target of level {{target}}.',
    stale: 'The assessment is stale: confirm or update it.',
    draft: 'Not assessed yet; a draft waits to be submitted.',
    notAssessed: 'Not assessed yet.',
    noLevel: 'Its assessment gives no level yet.',
    noTarget: 'Assessed, without a target.',
    onTarget: 'On target; nothing to do.',
    aboveTarget: 'Above its target; nothing to do.',
  },
} as const;
