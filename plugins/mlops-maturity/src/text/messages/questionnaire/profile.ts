/** The page about use and target, in English. */
export const profileMessages = {
  intro:
    'How the component is used decides which statements apply and which target fits.',
  serving: {
    title: 'How is the model served?',
    hint: 'Statements about other ways of serving do not count.',
  },
  count: {
    label: 'Number of ML cases',
    unknown: 'Leave empty if not known yet',
    invalid: 'A whole number from 0 to {{most}}; not saved',
    suggestion_one: '{{owner}} owns 1 ML component in the catalog.',
    suggestion_other: '{{owner}} owns {{count}} ML components in the catalog.',
    take: 'Use {{number}}',
    takeFor: 'Use {{number}} as the number of ML cases',
    taken: 'That is the number given here.',
  },
  target: {
    title: 'Target',
    question: 'Which level does this component aim for?',
    hint: 'Choose the target that fits the use, not the highest one.',
    option: 'Level {{level}} · {{name}}',
    note: 'Why this target? (optional)',
    noteWanted: 'Why not the recommended level?',
    noteWantedHint:
      'Level {{recommended}} is recommended and level {{target}} is set. Say why, for later readers.',
    nothingRecommended:
      'No target is recommended yet; the answers above lead to one.',
    recommended: 'Recommended: {{level}}. {{reason}}',
    more: 'More to consider',
    take: 'Take the recommendation',
    taken: '✓ Taken',
  },
} as const;
