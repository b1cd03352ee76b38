/** The page on which levels are picked, in English. */
export const levelPickMessages = {
  intro:
    'Pick, for each dimension, the description that fits as a whole today. A higher one lists what is new and what it shares with the one before it; what it leaves out can still apply. Levels that the model describes alike share one description. The lowest pick is the declared level.',
  declared: 'Declared: {{level}}, set by {{dimensions}}.',
  notDeclared: 'No level is declared until all five are picked.',
  start: 'Where everybody starts',
  new: 'New in this description',
  shared_one: 'Shared with the one before it: 1 point',
  shared_other: 'Shared with the one before it: {{count}} points',
  clear: 'Clear',
  clearFor: 'Clear the pick for {{dimension}}',
  profile: {
    title: 'The whole profile',
    sets: 'sets the level',
    notPicked: 'not picked',
    target: 'Target: level {{level}}',
    noTarget: 'No target set',
  },
  offer: {
    setAside_one: 'It would rest on 1 requirement set aside.',
    setAside_other: 'It would rest on {{count}} requirements set aside.',
    choose: 'Choose these levels in the draft',
    done: 'Level {{level}} is chosen in the draft for {{dimensions}}. Check whether the descriptions fit; nothing counts until you submit.',
    undo: 'Undo',
    undone: 'The picks are as before.',
  },
  hint: {
    contradicted: 'The answers speak against what is picked here.',
    failed: 'Level {{level}} rests on {{requirement}}, which does not hold.',
    understated:
      'The answers support level {{supported}}, and this pick declares level {{declared}}. If a higher description fits as a whole, pick it.',
  },
} as const;
