/** The pages with statements, in English. */
export const sectionMessages = {
  filter: {
    legend: 'Statements to show',
    all: 'All {{count}}',
    open: 'Open {{count}}',
    no: 'No {{count}}',
    stale: 'Stale {{count}}',
    contradicted: 'Contradicted {{count}}',
    levels: 'Levels rest on {{count}}',
    'to-confirm': 'To confirm {{count}}',
    mine: 'Mine to answer {{count}}',
    slice_one: 'Showing 1 statement.',
    slice_other: 'Showing {{count}} statements.',
    showAll: 'Show all statements',
    emptyRole: 'For this role there is no such statement.',
    emptyAll: 'There is no statement.',
    emptyOpen: 'Every statement is answered.',
    emptyNo: 'No statement is answered no.',
    emptyStale: 'No answer is stale.',
    emptyContradicted: 'No answer speaks against the declared level.',
    emptyLevels: 'No level rests on a statement.',
    emptyToConfirm: 'No answer waits to be confirmed.',
    emptyMine:
      'Nothing waits for you: no statement is open, stale or contradicted.',
  },
  role: {
    label: 'Whom to ask',
    everybody: 'Everybody',
    hint: 'Whom to ask follows from what the levels say about each role. It is a hint.',
    ask: 'Whom to ask: {{roles}}',
    slice_one: 'Showing 1 statement for one role: {{role}}.',
    slice_other: 'Showing {{count}} statements for one role: {{role}}.',
    copyLink: 'Copy a link to these statements',
    linkCopied: 'The link is copied. It opens these statements.',
    linkNotCopied: 'The browser did not allow copying. This is the link:',
  },
  statement: {
    heading: '{{number}} · {{label}}',
    mode: '{{mode}} serving',
    clear: 'Clear',
    clearFor: 'Clear the answer to {{statement}}',
    reason: 'Why is it not applicable?',
    help: 'What a yes means',
    remediation: 'How to get there',
    details: 'Details of {{statement}}',
    hasNote: 'Note',
    hasLinks_one: '1 link',
    hasLinks_other: '{{count}} links',
    found: {
      supports: 'Evidence supports a yes',
      contradicts: 'Evidence speaks against a yes',
      inconclusive: 'Evidence is inconclusive',
    },
    note: 'Note',
    previous: 'Last submitted: {{answer}} ({{when}}, {{person}})',
    previousUnnamed: 'Last submitted: {{answer}}',
    announced: '{{statement}}: {{answer}}',
    questionable:
      'You said yes here and no to {{statements}}, which usually comes first. Are both right?',
    nudge:
      'Level {{declared}} is declared and rests on this. A link that shows it makes the yes easier to trust.',
  },
  rests: {
    this: 'Level {{level}} rests on this.',
    all: 'Level {{level}} rests on all of this.',
    parts: 'Level {{level}} rests on part of this: {{parts}}.',
    either: 'Level {{level}} rests on this or on {{others}}.',
  },
  setAside: {
    met: 'Level {{level}} rests on {{others}} as well, which holds: nothing is set aside there.',
    left: 'Level {{level}} then rests on {{others}} alone.',
    shown_one:
      'From level {{level}} on, your level will say that it rests on 1 requirement set aside, with your reason.',
    shown_other:
      'From level {{level}} on, your level will say that it rests on requirements set aside, {{count}} at most, with your reason.',
    shownMore_one:
      'From level {{level}} on, your level will say that it rests on 1 more requirement set aside, with your reason.',
    shownMore_other:
      'From level {{level}} on, your level will say that it rests on more requirements set aside, {{count}} more at most, with your reason.',
  },
  parts: {
    legend: 'Tick what holds. A yes needs all {{of}}.',
    asGiven: 'The yes stands as it was given; no part was looked at yet.',
    tickWhatHolds:
      'Does some of it hold? Ticked, it can be enough for a level.',
    countsAsNo: '{{parts}}; the yes counts as no',
    turnedYes: 'All of it holds, so the answer is yes now.',
    turnedNo: 'The answer is no now: {{parts}}',
  },
  link: {
    address: 'Link {{number}}: address',
    title: 'Link {{number}}: title (optional)',
    invalid: 'A full address that starts with http:// or https://',
    remove: 'Remove link {{number}}',
    add: 'Add an evidence link',
    open: 'Open {{title}} ({{host}})',
  },
  notApplying: {
    'real-time_one': '1 real-time statement does not apply',
    'real-time_other': '{{count}} real-time statements do not apply',
    batch_one: '1 batch statement does not apply',
    batch_other: '{{count}} batch statements do not apply',
    why: 'The profile says that the model is not served this way. Answers are kept and come back when that changes.',
  },
  changed: {
    owner:
      'The owner has changed: check whether these answers hold for the new one.',
    lifecycle:
      'The lifecycle has changed: check whether these answers still hold.',
    servingModes:
      'The way of serving changed from {{from}} to {{to}} in this draft. Statements about serving come and go with it.',
  },
  evidence: {
    failed:
      'Automatic evidence could not be loaded; the answers do not need it.',
    providersFailed: 'No automatic evidence from {{providers}} this time.',
    list: 'Automatic evidence',
    supports: 'Supports a yes',
    contradicts: 'Speaks against a yes',
    inconclusive: 'Inconclusive',
    from: '{{provider}}, {{when}}',
    open: 'Open what {{provider}} looked at',
    look: 'Look at it',
  },
} as const;
