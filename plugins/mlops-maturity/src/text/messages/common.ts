import { configurationMistakes } from 'backstage-plugin-mlops-maturity-common';

/** Words that several parts of the plugin share, in English. */
export const commonMessages = {
  title: 'MLOps maturity',
  loading: 'Loading',
  retry: 'Try again',
  remove: 'Remove {{name}}',
  asTable: 'As table',
  asPicture: 'As picture',
  close: 'Close',
  cancel: 'Cancel',
  level: 'Level {{level}}',
  levelTitle: 'Level {{level}} · {{name}}',
  levelSince: 'At this level since {{day}}',
  levelAtLeastSince: 'At this level since at least {{day}}',
  noLevel: 'No level',
  noLevelYet: 'No level yet',
  notAssessed: 'Not assessed',
  basics: 'Basics',
  mature: 'MLOps mature',
  beyondBasics: 'Beyond basics',
  service: 'service {{name}}',
  ratio: '{{yes}} of {{applicable}}',
  ratioWithPercent: '{{yes}} of {{applicable}} ({{percent}})',
  noneApply: 'none apply',
  explainLevel: 'Why this level?',
  explainRatio: 'Explain {{name}}: {{ratio}}',
  planProgress: '{{done}} of {{total}} steps done',
  limit: {
    missingPicks_one: 'No level until 1 more dimension is picked: {{names}}',
    missingPicks_other:
      'No level until {{count}} more dimensions are picked: {{names}}',
    contradicted:
      'Declares level {{declared}}, answers allow level {{ceiling}} at most',
    level: 'All {{dimensions}} dimensions are at level {{level}}',
    onTarget_one: '{{limiting}} at level {{level}}, the other is at {{range}}',
    onTarget_other:
      '{{limiting}} at level {{level}}, the others are at {{range}}',
    heldBack_one: 'Held back by {{limiting}}; the other is at {{range}}',
    heldBack_other: 'Held back by {{limiting}}; the others are at {{range}}',
  },
  target: {
    none: 'No target set',
    level: 'Target level {{level}}',
    reached: 'On target (level {{level}})',
    exceeded: 'On target (level {{level}}), and above it',
    setAside_one: 'with 1 requirement set aside',
    setAside_other: 'with {{count}} requirements set aside',
    notReached: 'Target level {{level}}, not reached yet',
  },
  standing: {
    contradicted: 'Declared higher than the answers allow',
    unconfirmed: 'Answers confirm less than declared',
    nothingAnswered: 'No answer confirms it yet',
    upTo_one: 'Up to {{level}} with 1 open answer',
    upTo_other: 'Up to {{level}} with {{count}} open answers',
    waitsForPick: 'Waits for a pick',
    open_one: '1 open requirement',
    open_other: '{{count}} open requirements',
    upToAny: 'Up to {{level}} with open answers',
    setAside_one: 'Rests on 1 requirement set aside',
    setAside_other: 'Rests on {{count}} requirements set aside',
    understated: 'Declared lower than the answers support',
    understatedTo: 'Answers support level {{level}}',
  },
  freshness: {
    fresh: 'Fresh',
    ageing: 'Ageing',
    stale: 'Stale',
    withAge: '{{state}}, {{age}}',
    age_zero: 'less than a day old',
    age_one: '1 day old',
    age_other: '{{count}} days old',
    unknown: 'Age unknown',
  },
  cut: '{{shown}} of {{all}} shown.',
  showAll: 'Show all {{all}}',
  problem: {
    signedOutTitle: 'Your session has ended',
    signedOutHint: 'Sign in again to see the assessment.',
    notAllowedTitle: 'You are not allowed to see this assessment',
    notAllowedHint:
      'Ask the owner of the component, or those who run this portal, for access.',
    notFoundTitle: 'There is no assessment for this entity',
    notFoundHint:
      'It may be new to the catalog, or the backend does not count it as an ML component.',
    failedTitle: 'The assessment could not be loaded',
  },
  unavailable: {
    database:
      'The database of MLOps Maturity does not answer at the moment. Nothing that was saved is lost; try again in a minute',
    storage:
      'The database of MLOps Maturity can store nothing at the moment. Nothing that was saved is lost; those who run this portal have to make room',
    catalog:
      'The software catalog does not answer at the moment. Nothing that was saved is lost; try again in a minute',
    permissions:
      'The permission service does not answer at the moment. Nothing that was saved is lost; try again in a minute',
    backend:
      'The service does not answer at the moment. Nothing that was saved is lost; try again in a minute',
  },
  configuration: {
    title: 'MLOps maturity is not configured correctly',
    hint: 'Those who run this portal can correct it in its configuration; then the backend has to be started again.',
    mistakes: configurationMistakes,
  },
  draft: {
    inProgress:
      'Draft in progress, last changed by {{person}}, {{when}}. It counts once submitted.',
    see: 'See the draft',
  },
  action: {
    start: 'Start assessment',
    continue: 'Continue the draft',
    confirm: 'Confirm answers',
    update: 'Update answers',
    setTarget: 'Set a target',
    plan: 'Plan',
  },
  start: {
    owners: 'Those who own the component can assess it: {{owners}}.',
    noOwner:
      'Nobody owns this component in the catalog. Once it has an owner, the owner can assess it.',
  },
} as const;
