/** The card on the entity page, in English. */
export const cardMessages = {
  title: 'MLOps maturity',
  open: 'Open maturity details',
  loading: 'Loading assessment',
  answers: 'Answers',
  sparkline_one: 'Level so far: {{levels}}',
  sparkline_other: 'Levels of the last {{count}} submissions: {{levels}}',
  plan: 'Plan',
  notAssessed: 'Not assessed yet',
  notAssessedText: '{{statements}} statements in {{sections}} sections.',
  nextStep: 'Next step',
  reachLevel: 'Reach level {{level}} in {{dimension}}',
  nothing: 'Nothing to do',
  nothingText: 'The target and all basics are met.',
} as const;
