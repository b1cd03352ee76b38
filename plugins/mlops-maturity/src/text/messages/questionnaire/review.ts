/** The page before submission, in English. */
export const reviewMessages = {
  outcome: {
    title: 'What it does to the result',
    table: 'Result before and after',
    result: 'Result',
    before: 'Submitted',
    after: 'With this draft',
    declared: 'Declared level',
    declaredHow: 'the lowest of the five picks',
    confirmed: 'Answers carry',
    confirmedHow:
      'one below the lowest level that rests on a no or on an open answer',
    reported: 'Reported level',
    reportedHow: 'the lower of the two; this is what counts',
    basics: 'Basics',
    basicsHow: 'sections 1 to 4',
    beyond: 'Beyond basics',
    beyondHow: 'sections 5 to 7',
    onTarget: 'On target',
    onTargetHow: 'the reported level reaches the target',
    reached: 'Yes',
    notReached: 'Not yet',
    notKnown: 'Not known',
    openYes: 'up to {{most}} if everything open were a yes',
    openLevel: 'Level {{least}} to {{most}}, depending on what is still open',
    rangeHint_one:
      'Because 1 statement is open, the draft shows what it can come to. A range is no forecast.',
    rangeHint_other:
      'Because {{count}} statements are open, the draft shows what it can come to. A range is no forecast.',
    excluded_one:
      '1 statement was set to not applicable by hand; answered no instead, basics would be {{basics}} and beyond basics {{beyond}}.',
    excluded_other:
      '{{count}} statements were set to not applicable by hand; answered no instead, basics would be {{basics}} and beyond basics {{beyond}}.',
  },
  changes: {
    first: 'First assessment: your answers',
    since_zero: 'No change since the last submission',
    since_one: '1 change since the last submission',
    since_other: '{{count}} changes since the last submission',
    group: '{{title}}: {{count}}',
    'yes-to-no': 'From yes to no',
    'no-to-yes': 'From no to yes',
    answers: 'Other answers',
    picks: 'Level picks',
    profile: 'Profile and target',
    notes: 'Notes, reasons and evidence',
    show_one: 'Show 1 change',
    show_other: 'Show {{count}} changes',
    becomes: 'becomes',
  },
  disagreement: {
    contradictions_one: '1 contradiction',
    contradictions_other: '{{count}} contradictions',
    contradictionsIntro:
      'Picks and answers say different things. You can still submit; the lower level counts until they agree.',
    parts: '({{parts}}.)',
    understated: 'The answers say more than the picks',
    go: 'Go to “{{statement}}”',
    goToLevels: 'Go to the level picks',
  },
  requirement: {
    open_one: '1 requirement of your level is open',
    open_other: '{{count}} requirements of your level are open',
    openTo:
      'The answers carry level {{from}} so far. What is open can still lead to level {{to}}.',
    openBelow: 'A no keeps the level at {{to}}, whatever becomes of these.',
    setAside_one: '1 requirement is set aside',
    setAside_other: '{{count}} requirements are set aside',
    setAsideShown: 'Your level says so wherever it is shown, with the reasons.',
    setAsideHigher_one: '1 requirement of a higher level is set aside',
    setAsideHigher_other:
      '{{count}} requirements of higher levels are set aside',
    setAsideLater: 'Your level will say so once it gets there.',
    rests: 'Level {{level}} rests on {{requirement}}.',
    because: 'Not applicable: “{{text}}”',
  },
  questionable: {
    title_one: '1 pair of answers to look at again',
    title_other: '{{count}} pairs of answers to look at again',
    intro:
      'Are both right? Nothing follows from it; one of the two is often out of date.',
    pair: 'Yes to {{statement}}, but no to {{first}}, which usually comes first.',
  },
  answers: {
    title: 'Your answers',
    submitted: 'What was submitted',
    target: 'target {{target}}',
    pick: '{{dimension}}: {{pick}}',
    counted: '{{answer}} ({{count}})',
    parts: '({{parts}})',
    change: 'Change',
    changeOf: 'Change {{title}}',
    see: 'See',
    seeOf: 'See {{title}}',
  },
  open: {
    some_one:
      '1 statement still open. It stays visible as open, and holds back a level that requires it.',
    some_other:
      '{{count}} statements still open. They stay visible as open, and hold back levels that require them.',
    none: 'Every statement is answered.',
    unconfirmed_one: '1 of them has an answer that waits to be confirmed.',
    unconfirmed_other:
      '{{count}} of them have an answer that waits to be confirmed.',
  },
  submit: {
    explanation:
      'These answers count once submitted. A later submission replaces them.',
    failed:
      'Not submitted: {{message}} The draft is kept; trying again submits it once.',
    underWay: 'Submitting…',
    button: 'Submit',
    notAllowed:
      'You may not submit this assessment; those who own the component may.',
    obstacles: 'Before you can submit:',
    notSaved: 'Some answers are not saved yet.',
    saving: 'Saving the last answers…',
    nothingAnswered: 'Nothing is answered yet.',
  },
} as const;

/** Saying that nothing has changed, in English. */
export const stillTrueMessages = {
  title: 'Nothing has changed since the last submission',
  intro: 'Confirm each section that is still true, or change its answers.',
  confirm: 'Still true',
  confirmFor: 'Still true: {{section}}',
  confirmed: '✓ Confirmed',
  confirmedFor: '{{section}} confirmed',
  conflict:
    'Nothing was confirmed: somebody has submitted meanwhile. Look at the answers again.',
  failed: '{{section}} was not confirmed: {{reason}}',
} as const;

/** What is said after submitting, in English. */
export const submittedMessages = {
  title: 'Submitted as revision {{revision}}',
  first: 'First result: {{level}}.',
  changed:
    'Before: {{before}}, basics {{basicsBefore}}. Now: {{level}}, basics {{basics}}.',
  targetMet: 'The target, level {{target}}, is met.',
  targetNotMet: 'The target, level {{target}}, is not met yet.',
  targetNotKnown:
    'Whether the target, level {{target}}, is met shows once there is a level.',
  noTarget: 'No target is set.',
  next: 'Next: {{step}}. {{remediation}}',
} as const;
