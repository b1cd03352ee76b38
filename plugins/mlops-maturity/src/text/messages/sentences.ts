/** Sentences about results that several parts of the plugin share, in English. */
export const sentencesMessages = {
  state: {
    contradicted: 'Contradicted',
    contradictedText_one:
      'Level {{declared}} was declared, but the answers fail 1 requirement. They allow level {{ceiling}} at most.',
    contradictedText_other:
      'Level {{declared}} was declared, but the answers fail {{count}} requirements. They allow level {{ceiling}} at most.',
    unconfirmed: 'Unconfirmed',
    nothingAnswered:
      'Level {{declared}} was declared. No statement is answered yet, so nothing confirms it.',
    unconfirmedText:
      'No answer speaks against the declared level {{declared}}, but so far the answers confirm only level {{supported}}.',
    consistent: 'Consistent',
    consistentText: 'The answers confirm the declared level {{declared}}.',
    understated: 'Understated',
    understatedText:
      'The answers support level {{supported}}, which is more than the declared level {{declared}}. Look at the picks again.',
  },
  contradiction: {
    quoted: '“{{statement}}”',
    noneOf:
      'Level {{declared}} is declared, but {{statements}} are answered no; one of them is required from level {{level}}.',
    answeredNo:
      'Level {{declared}} is declared, but “{{statement}}” is answered no; it is required from level {{level}}.',
    missesParts:
      'Level {{declared}} is declared, but “{{statement}}” has a yes without all of its parts, which counts as no; it is required from level {{level}}.',
    changePick:
      'Change the pick for {{dimension}} to an option below level {{level}}, unless the practice is in place by now: then change the answer to yes.',
    changeAnyPick:
      'Change the pick that comes closest to an option below level {{level}}, unless the practice is in place by now: then change the answer to yes.',
  },
  parts: {
    held: '{{held}} of {{all}}, missing: {{missing}}',
    enough: 'Enough: {{parts}}',
  },
  understated: {
    text: 'The answers support level {{supported}}, but the pick for {{dimensions}} declares level {{declared}}. See whether a higher option describes it by now.',
    setAside_one: 'It would rest on 1 requirement set aside.',
    setAside_other: 'It would rest on {{count}} requirements set aside.',
  },
  reason: {
    basics: 'Basics',
    blocksNextLevel: 'Blocks the next level',
    beyondBasics: 'Beyond basics',
    neededForBasics: 'Needed for basics',
    neededForNextLevel: 'Needed for the next level',
    neededForBeyondBasics: 'Needed beyond basics',
    blocks: 'Blocks level {{level}}',
    unlocks_one: 'Unlocks 1 other step',
    unlocks_other: 'Unlocks {{count}} other steps',
    ready: 'Ready to start',
    waits: 'Something else comes first',
  },
} as const;
