/** The history of an assessment, in English. */
export const historyMessages = {
  title: 'What happened',
  none: 'Nothing was submitted yet.',
  failed: 'The history could not be loaded',
  older: 'Show older',
  submitted: '{{person}} submitted revision {{revision}}',
  modelVersion: 'Model version {{version}}',
  declared: 'declared {{level}}',
  target: 'target {{level}}',
  basics: 'basics {{ratio}}',
  beyondBasics: 'beyond {{ratio}}',
  confirmedAll: '{{person}} confirmed that all sections are still true',
  confirmed_one:
    '{{person}} confirmed that a section is still true: {{sections}}',
  confirmed_other:
    '{{person}} confirmed that {{count}} sections are still true: {{sections}}',
  open: 'Open',
  openRevision: 'Open revision {{revision}}',
  changes: 'What changed',
  changesOf: 'What changed in revision {{revision}}',
  compare: {
    title: 'Compare two revisions',
    from: 'From',
    to: 'To',
    option: 'Revision {{revision}}, {{when}}',
    heading: 'From revision {{from}} to revision {{to}}',
    level: 'Level: {{before}} becomes {{after}}',
    sameLevel: 'Level: {{level}}, as before',
    standing: 'Beside the level of revision {{revision}}:',
    none: 'Nothing differs.',
  },
  model: {
    title:
      'The maturity model changed in between: from version {{from}} to {{to}}',
    unknown:
      'One of the two versions is no longer known, so the changes cannot be shown.',
    same: 'Statements and descriptions say the same in both.',
    before: 'Before: {{text}}',
    after: 'Now: {{text}}',
    statements: {
      reworded_one:
        '{{count}} statement is worded differently, so it was asked again:',
      reworded_other:
        '{{count}} statements are worded differently, so they were asked again:',
      added_one: '{{count}} statement is new:',
      added_other: '{{count}} statements are new:',
      retired_one: '{{count}} statement was retired:',
      retired_other: '{{count}} statements were retired:',
    },
    options: {
      reworded_one: '{{count}} description to pick is worded differently:',
      reworded_other: '{{count}} descriptions to pick are worded differently:',
      added_one: '{{count}} description to pick is new:',
      added_other: '{{count}} descriptions to pick are new:',
      retired_one: '{{count}} description to pick was retired:',
      retired_other: '{{count}} descriptions to pick were retired:',
    },
  },
  asItWas: {
    title: 'Revision {{revision}} as it was',
    back: 'Back to the history',
    submitted: 'Submitted by {{person}}, {{when}}',
    unknownModel:
      'Model version {{version}} is no longer known, so the answers are shown without their result.',
    picks: 'Picks',
    notPicked: 'Not picked',
    note: 'Note: {{note}}',
    reason: 'Because: {{reason}}',
    links_one: '1 link',
    links_other: '{{count}} links',
    yes: 'Yes',
    no: 'No',
    notApplicable: 'Not applicable',
    unanswered: 'Not answered',
  },
} as const;
