/** The tab on the entity page with its overview and explanations, in English. */
export const tabMessages = {
  views: {
    overview: 'Overview',
    questionnaire: 'Questionnaire',
    plan: 'Plan',
    history: 'History',
    levels: 'Levels',
  },
  headline: {
    title: 'Result',
    submitted: '{{age}} · Submitted by {{person}}, {{when}}',
    levelRange_one:
      'With 1 statement still open, the level can turn out between {{worst}} and {{best}}.',
    levelRange_other:
      'With {{count}} statements still open, the level can turn out between {{worst}} and {{best}}.',
    levelIfNo_one:
      'If the 1 statement that was set to not applicable by hand were a no, the level would be {{level}}.',
    levelIfNo_other:
      'If the {{count}} statements that were set to not applicable by hand were a no, the level would be {{level}}.',
  },
  bar: {
    range: '{{worst}} to {{best}} of {{applicable}} once all are answered',
    ifNo: '{{yes}} of {{applicable}} if what was set to not applicable were a no',
    open_one: '1 open',
    open_other: '{{count}} open',
    notApplicable_one: '1 not applicable',
    notApplicable_other: '{{count}} not applicable',
  },
  state: 'Picks and answers: {{state}}',
  contradictions_one: '1 contradiction',
  contradictions_other: '{{count}} contradictions',
  contradictionsNote:
    'Each statement below is answered no, although the picks declare a level that requires it.',
  unsupported_one: '1 answer is missing for the declared level',
  unsupported_other: '{{count}} answers are missing for the declared level',
  unsupportedNote:
    'Nothing speaks against the declared level here. It is only not confirmed yet.',
  unsupportedMore_one: 'Show 1 more',
  unsupportedMore_other: 'Show {{count}} more',
  understated: 'The answers support more',
  goToStatement: 'Go to “{{statement}}”',
  goToPick: 'Go to the pick for {{dimension}}',
  goToPicks: 'Go to the picks',
  takeLevel: 'Look at level {{level}} for these picks',
  basicsFirst: {
    title: 'The basics first',
    text: '{{inPlace}} {{missing}}',
    inPlace_one:
      '1 practice beyond the basics is already in place, which is good.',
    inPlace_other:
      '{{count}} practices beyond the basics are already in place, which is good.',
    missing_one:
      'Of the basics, 1 is still answered no; the basics carry everything else, so it comes first below.',
    missing_other:
      'Of the basics, {{count}} are still answered no; the basics carry everything else, so they come first below.',
  },
  dimensions: {
    title: 'Dimensions',
    column: 'Dimension',
    target: 'Target',
    notPicked: 'Not picked yet',
    lowest: 'The lowest dimension, in bold, decides the declared level.',
  },
  checklist: {
    title: 'Checklist',
    beyond: '{{section}} (beyond basics)',
    stillTrue: 'Still true',
    stillTrueFor: 'Still true: {{section}}',
    allStillTrue: 'Everything is still true',
    confirmHint:
      'Confirming changes no answer; it says that you looked and that they still hold.',
    confirmOwners: 'Those who own the component can confirm it: {{owners}}.',
    confirmNoOwner:
      'Only owners can confirm it, and nobody owns this component.',
    confirmed: 'Confirmed by {{person}}, {{when}}',
    confirming: 'Confirming…',
    confirmDone: 'Confirmed. All answers are as they were.',
    confirmFailed: 'Not confirmed: {{reason}}',
    conflict: {
      title: 'Not confirmed: there is a newer submission',
      text: '{{person}} submitted meanwhile, {{when}}. This page shows the new answers now; look at them, and confirm again what still holds.',
      same: 'No answer is different.',
    },
  },
  changed: {
    title: 'Something changed since the last submission',
    owner: 'The owner was {{from}} and is {{to}} now.',
    lifecycle: 'The lifecycle was {{from}} and is {{to}} now.',
    modelVersion:
      'The answers were given to model version {{from}}; version {{to}} is in force now.',
    hint: 'Look at the answers again, or confirm that they are still true.',
    unknown: 'not set',
  },
  steps: {
    title: 'Next steps',
    none: 'No statement is answered no.',
    cut: 'Here stand the first {{number}} at most; the checklist has every statement.',
    open_one: '1 statement is still unanswered.',
    open_other: '{{count}} statements are still unanswered.',
    planned: 'Planned',
    makePlan: 'Make a plan',
    tools: 'Tools that can help on the way to level {{level}}, as examples',
    tool: '{{name}} ({{purpose}})',
    whoElse: 'Who does this already?',
    teams: 'Already done by: {{teams}}.',
    team_one: '{{team}} (1 component)',
    team_other: '{{team}} ({{count}} components)',
    noTeams: 'No team that you can see says yes to this yet.',
    teamsLoading: 'Looking it up…',
    teamsFailed: 'Could not be looked up: {{reason}}',
  },
  picks: {
    title: 'To reach level {{level}}',
  },
  target: {
    title: 'Target',
    note: 'The owner says: {{note}}',
    recommended: 'Recommended: {{level}}. {{reason}}',
    noRecommendation:
      'No recommendation: it takes the stage of the component, or a reason for a higher level.',
    exceeded:
      'The component is above its target. That can be fine; ask whether it is worth what it costs to keep up.',
    reached:
      'The component is where it should be. A higher level would need a reason.',
    aboveRecommendation:
      'The target is above the recommended one. Ask whether the use of the component is worth the cost.',
    explain: 'Why this target?',
  },
  plan: {
    title: 'Plan',
    done: 'Done',
    due: 'due {{day}}',
    overdue: 'was due {{day}}',
    picks: 'Descriptions to reach:',
    open: 'Open the plan',
  },
  notAssessed: {
    title: 'Not assessed yet',
    text: 'An assessment shows where the operations of this component stand between level 0 and level 4, which practices are missing, and what to do next. Higher is not better: the right target depends on what the component is used for.',
    profile: 'Say how the component is used. That decides what applies.',
    picks: 'Pick the description that fits for each of {{number}} dimensions.',
    answers:
      'Answer up to {{number}} statements with yes, no, or not applicable, in any order.',
    submit: 'Look at the result and submit it.',
    draft:
      'Each answer is saved as a draft that the whole team shares. Nothing counts before it is submitted.',
  },
  attribution: {
    model: 'Model version {{version}}. It builds on the work of others:',
    source: '{{source}} by {{author}}. {{usedFor}}.',
    sourceWithTerms: '{{source}} by {{author}}, {{terms}}. {{usedFor}}.',
    notes: '{{source}}. {{usedFor}}.',
  },
  explain: {
    level: 'Why {{level}}?',
    noLevel: 'Why is there no level?',
    completion: 'How {{name}} is counted',
    target: 'How the target is judged',
    freshness: 'How age is judged',
    rules: 'The rules',
    rule: 'Rule “{{rule}}”',
    inputs: 'What went in',
    answers: 'The answers behind it',
    group: '{{answer}}: {{number}}',
    yes: 'Yes',
    no: 'No',
    noParts: 'Yes without all parts, counts as no',
    unanswered: 'Not answered',
    byServing: 'Does not apply to this way of serving',
    byHand: 'Set to not applicable by hand',
    notPicked: 'not picked',
    pick: 'level {{level}}: {{option}}',
    declared: 'Declared level (the lowest pick)',
    ceiling: 'The answers allow at most',
    supported: 'The answers support',
    reported: 'Reported level (what counts)',
    nothing: 'none',
    required: 'Required at level {{level}}',
    requiredCount: '{{yes}} of {{all}} yes; all are needed',
    counts:
      'Yes {{yes}}, no {{no}}, not answered {{unanswered}}, not applicable {{notApplicable}}',
    ratio: 'Yes of applicable',
    worst: 'If all open ones are a no',
    best: 'If all open ones are a yes',
    notApplicableAsNo: 'If those set aside by hand were a no',
    ownTarget: 'Target that was set',
    recommendation: 'Recommended level',
    unknown: 'not known',
    valueYes: 'yes',
    valueNo: 'no',
    stale: 'Answers to look at again',
  },
} as const;
