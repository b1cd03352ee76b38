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
    first: 'First assessment',
    since_zero: 'No change since the last submission',
    since_one: '1 change since the last submission',
    since_other: '{{count}} changes since the last submission',
    nothing: 'Nothing differs.',
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
  confirm: {
    title: 'Still true?',
    intro:
      'Nothing was changed in these sections. Tick those that you have looked at and that are still true; the others keep their age.',
  },
  open: {
    some_one: '1 statement still open',
    some_other: '{{count}} statements still open',
    none: 'Every statement is answered',
    explanation:
      'You can submit with open statements. They stay visible as open. One that a level requires holds it back as a no does.',
    unconfirmed_one: '1 of them has an answer that waits to be confirmed.',
    unconfirmed_other:
      '{{count}} of them have an answer that waits to be confirmed.',
    part: '{{title}}: {{count}}',
  },
  submit: {
    title: 'Submit',
    explanation:
      'Once submitted, these answers count and cannot be changed; a later submission replaces them.',
    failed:
      'Not submitted: {{message}} The draft is kept; trying again submits it once.',
    underWay: 'Submitting…',
    button: 'Submit',
    doneTitle: 'Submitted as revision {{revision}}',
    done: 'It counts from now on, as {{level}}. {{link}}',
    doneWithoutLevel:
      'It counts from now on. No level is reported until all five dimensions are picked. {{link}}',
    doneOpen:
      'It counts from now on. A level is shown once the open requirements are answered. {{link}}',
    overview: 'Go to the overview',
    notAllowed:
      'You may not submit this assessment; those who own the component may.',
    obstacles: 'Before you can submit: {{obstacles}}.',
    notSaved: 'Some answers are not saved yet.',
    saving: 'Saving the last answers…',
    nothingChanged: 'Nothing has changed since the last submission.',
    nothingAnswered: 'Nothing is answered yet.',
  },
} as const;
