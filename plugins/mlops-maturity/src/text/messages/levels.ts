/** What the levels mean, in English. */
export const levelsMessages = {
  intro:
    'Higher is not better: each component has a target that fits its use. {{caveat}}',
  here: 'This component is here',
  target: 'Target',
  overview: 'Overview',
  has: 'Has',
  hasWith: 'Has ({{lead}})',
  lacks: 'Lacks',
  recommendation: 'Recommendation',
  useCases: 'Use cases',
  example: 'Example',
  tools: 'Tools',
  tool: '{{name}}: {{purpose}}',
  dimensions: 'Dimensions',
  option: '{{dimension}}: {{option}}',
} as const;
