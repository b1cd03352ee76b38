/** Texts about answers that are given once for everything below, in English. */
export const sharedAnswersMessages = {
  inherited: {
    group: '{{answer}}, inherited from group {{name}}',
    system: '{{answer}}, inherited from system {{name}}',
    domain: '{{answer}}, inherited from domain {{name}}',
    entity: '{{answer}}, inherited from {{name}}',
    hidden:
      '{{answer}}, inherited from a group, system or domain that you may not see',
  },
  source: {
    group: 'inherited from group {{name}}',
    system: 'inherited from system {{name}}',
    domain: 'inherited from domain {{name}}',
    entity: 'inherited from {{name}}',
    hidden: 'inherited from a group, system or domain that you may not see',
  },
  from: {
    group: '{{answer}}, from group {{name}}',
    system: '{{answer}}, from system {{name}}',
    domain: '{{answer}}, from domain {{name}}',
    entity: '{{answer}}, from {{name}}',
    hidden: '{{answer}}, from a group, system or domain that you may not see',
  },
  says: {
    group: 'group {{name}} says {{answer}}',
    system: 'system {{name}} says {{answer}}',
    domain: 'domain {{name}} says {{answer}}',
    entity: '{{name}} says {{answer}}',
    hidden: 'a group, system or domain that you may not see says {{answer}}',
  },
  disagree: {
    open: 'Open, because the answers from above differ: {{answers}}.',
    hint: 'Answer it here, or settle it with the owners above.',
  },
  said: '{{person}}, {{when}}',
  count_one: '1 inherited',
  count_other: '{{count}} inherited',
  contradiction: 'The answer is {{source}}.',
  statement: {
    hint: 'This counts until you answer here. Answer only if it is different for this component.',
    instead: 'Here instead of: {{inherited}}',
    same: 'Answered here as well as above: {{inherited}}',
    useInherited: 'Use the inherited answer',
    useInheritedFor: 'Use the inherited answer to {{statement}}',
    usesInherited: '{{statement}}: {{inherited}}.',
    why: 'Why is it different here?',
    whyNeeded:
      'Needed before this is submitted, so that readers see why it differs.',
    whyHint: 'Shown wherever this answer is.',
    unconfirmed:
      'Until this is confirmed or answered again, the inherited answer counts.',
  },
  bulk: {
    includes_one: 'Answer the 1 inherited statement too',
    includes_other: 'Answer the {{count}} inherited statements too',
    left_one: '1 inherited answer stays as it is.',
    left_other: '{{count}} inherited answers stay as they are.',
    whyLater:
      'Where this differs from an inherited answer, say why at the statement before you submit.',
  },
  review: {
    title_one: 'Say why 1 answer is different here',
    title_other: 'Say why {{count}} answers are different here',
    explanation:
      'These answers differ from what the component would inherit. Each needs a note before you can submit.',
    item: '{{statement}}: {{answer}} here, but {{inherited}}',
    obstacle_one:
      'Before you can submit: say why 1 answer differs from the inherited one.',
    obstacle_other:
      'Before you can submit: say why {{count}} answers differ from the inherited ones.',
  },
  section: {
    title: 'Answered once for everything below',
    intro:
      'Some statements are about infrastructure that many components share. An answer given here counts for every assessed component below that has neither its own nor a nearer answer.',
    nothing:
      'Statements about shared infrastructure can be answered here once for all components below. {{name}} answers none of them yet.',
    owners: 'Those who own {{name}} can answer: {{owners}}.',
    members:
      'To answer, ask the members of {{name}}, or those who run this portal.',
    noOwner:
      'To answer, ask those who run this portal: {{name}} has no owner in the catalog.',
    failed: 'These answers could not be loaded: {{reason}}',
    none: 'Not answered here',
    above: 'Until it is answered here: {{answer}}',
    overrides: 'Without it: {{answer}}',
    evidence: 'Evidence for “{{statement}}”',
    reworded:
      'The wording has changed since this was answered under model version {{version}}. It does not count until it is answered again.',
    answer: 'Answer',
    answerFor: 'Answer for everything below: {{statement}}',
    change: 'Change',
    changeFor: 'Change the answer for everything below: {{statement}}',
    follow_zero: 'No component follows this',
    follow_one: '1 component follows this',
    follow_other: '{{count}} components follow this',
    wouldFollow_zero: 'No component would follow',
    wouldFollow_one: '1 component would follow',
    wouldFollow_other: '{{count}} components would follow',
    themselves_one: '1 answers itself',
    themselves_other: '{{count}} answer themselves',
    nearer_one: '1 has a nearer answer',
    nearer_other: '{{count}} have a nearer answer',
    beside_one: '1 has answers from others that are as near',
    beside_other: '{{count}} have answers from others that are as near',
    saved: 'Saved. {{statement}}: {{answer}}.',
    takenBack: 'Taken back: {{statement}}.',
    numbers: 'The numbers above are from before this change.',
    reload: 'Count again',
  },
  dialog: {
    title: 'Answer for everything below {{name}}',
    answer: 'The answer for everything below',
    takeBack: 'Take back',
    note: 'Note',
    noteHint: 'Shown with the answer at every component that follows it.',
    continue: 'See what it changes',
    chooseFirst: 'Choose an answer first.',
    linkInvalid: 'One of the links is not a full web address.',
    unchanged: 'Nothing is changed yet.',
    confirmTitle: 'What this changes',
    fromTo: 'from {{before}} to {{after}}',
    back: 'Back',
    save: 'Save for everything below',
    saveMine: 'Save mine anyway',
    saving: 'Saving…',
    retry: 'Try again',
    failed: 'Not saved: {{message}} What you typed is still here.',
  },
  effect: {
    change_one: '1 component changes its answer from {{before}} to {{after}}.',
    change_other:
      '{{count}} components change their answer from {{before}} to {{after}}.',
    begin_one: '1 component without an answer gets one: {{after}}.',
    begin_other: '{{count}} components without an answer get one: {{after}}.',
    stop_one:
      '1 component no longer has an answer; the statement is open there again.',
    stop_other:
      '{{count}} components no longer have an answer; the statement is open there again.',
    same_one:
      '1 component keeps the answer {{after}} and shows where it comes from now.',
    same_other:
      '{{count}} components keep the answer {{after}} and show where it comes from now.',
    sameNone: 'No answer of any component changes.',
    nobody: 'No component follows this, so no answer changes.',
    themselves_one: '1 component answers itself and keeps its answer.',
    themselves_other: '{{count}} components answer themselves and keep theirs.',
    nearer_one: '1 component has a nearer answer and keeps it.',
    nearer_other: '{{count}} components have a nearer answer and keep it.',
    beside_one:
      '1 component keeps the answer {{other}}, which something equally near gives too.',
    beside_other:
      '{{count}} components keep the answer {{other}}, which something equally near gives too.',
    disagree_one:
      '1 component becomes open, because something equally near says {{other}}.',
    disagree_other:
      '{{count}} components become open, because something equally near says {{other}}.',
    stillDisagree_one:
      '1 component stays open, because something equally near says {{other}}.',
    stillDisagree_other:
      '{{count}} components stay open, because something equally near says {{other}}.',
    undecided_one:
      '1 component stays open, because others that are as near or nearer differ.',
    undecided_other:
      '{{count}} components stay open, because others that are as near or nearer differ.',
    notAssessed_one:
      'Of the {{components}} components below, 1 is not assessed yet; there it counts from its first submission on.',
    notAssessed_other:
      'Of the {{components}} components below, {{count}} are not assessed yet; there it counts from their first submission on.',
    atOnce: 'Scores, levels and reports change at once.',
  },
  conflict: {
    title: 'Somebody else was faster',
    answered: '{{person}} has answered this meanwhile ({{when}}): {{answer}}.',
    takenBack: 'The answer was taken back meanwhile.',
    others:
      'Other answers here were changed meanwhile; this one was not. The numbers below are up to date: look at them once more.',
    nothing: 'Nothing was saved yet, and what you typed is still here.',
    theirs: 'Keep what they answered',
  },
} as const;
