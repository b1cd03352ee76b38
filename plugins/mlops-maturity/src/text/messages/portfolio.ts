/** Texts of the tab of groups, systems and domains and of the home page. */
export const portfolioMessages = {
  empty: {
    title: 'No ML components here',
    group:
      'Neither {{name}} nor a group below it owns a component that is assessed for its MLOps maturity.',
    system: 'No component of {{name}} is assessed for its MLOps maturity.',
    domain:
      'No component of {{name}} or of a domain below it is assessed for its MLOps maturity.',
  },
  target: {
    title: 'Does the target fit?',
    many_one:
      '{{name}} owns {{count}} ML component itself. With so many ML cases, level {{level}} is the usual target.',
    many_other:
      '{{name}} owns {{count}} ML components itself. With so many ML cases, level {{level}} is the usual target.',
    one: '{{name}} owns 1 ML component itself. For a single ML case in production, level {{level}} is the usual target.',
    lower_one: '{{count}} of {{all}} components with a target aims lower.',
    lower_other: '{{count}} of {{all}} components with a target aim lower.',
    higher_one: '{{count}} of {{all}} components with a target aims higher.',
    higher_other: '{{count}} of {{all}} components with a target aim higher.',
    reasons:
      'A component’s own use can be a good reason: a proof of concept needs less; a component that is critical to the business or often retrained needs more.',
    listLower: 'List those that aim lower',
    listHigher: 'List those that aim higher',
  },
  strips: {
    title: 'Practices by group at a glance',
    table: 'Share of yes by group and section',
    group: 'Group',
    nothing: 'There are no two groups to compare.',
    more_one: '{{count}} more group is in the view of practices.',
    more_other: '{{count}} more groups are in the view of practices.',
  },
} as const;
