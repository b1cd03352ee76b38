/** The card on the entity page, in English. */
export const cardMessages = {
  title: 'MLOps maturity',
  open: 'Open maturity details',
  loading: 'Loading assessment',
  answers: 'Answers',
  contradictions: 'Contradictions',
  contradictionCount_one: '1 contradiction',
  contradictionCount_other: '{{count}} contradictions',
  sparkline_one: 'Level so far: {{levels}}',
  sparkline_other: 'Levels of the last {{count}} submissions: {{levels}}',
  plan: 'Plan',
  notAssessed: 'Not assessed yet',
  notAssessedText:
    '{{statements}} statements in {{sections}} sections, to be answered in any order. Every answer is saved.',
  nextStep: 'Next step',
  pickAll: 'Pick an option for every dimension',
  pickAllText: 'There is no level until all dimensions are picked.',
  answerOpen_one: 'Answer 1 open statement',
  answerOpen_other: 'Answer {{count}} open statements',
  answerOpenText: 'An open statement counts for no more than a no.',
  reachLevel: 'Reach level {{level}} in {{dimension}}',
  nothing: 'Nothing is open',
  nothingText:
    'Come back when something changes, or when the answers have aged.',
} as const;
