/** The page on which levels are picked, in English. */
export const levelPickMessages = {
  intro:
    'Pick for each dimension what fits as a whole today. The lowest pick is the declared level.',
  declared: 'Declared: {{level}}, set by {{dimensions}}.',
  notDeclared: 'No level is declared until all five are picked.',
  start: 'Where everybody starts',
  new: 'New in this description',
  shared_one: 'Shared with the one before it: 1 point',
  shared_other: 'Shared with the one before it: {{count}} points',
  clearOf: 'Clear the pick for {{dimension}}',
  range: '{{first}}–{{last}}',
  optionTitle: '{{dimension}}, {{levels}}: {{option}}',
  chosen: 'Chosen: {{title}}',
  state: '{{title}}. {{explanation}}',
  offer: {
    choose: 'Choose these levels in the draft',
    done: 'Level {{level}} is chosen in the draft for {{dimensions}}. Check whether the descriptions fit; nothing counts until you submit.',
    undo: 'Undo',
    undone: 'The picks are as before.',
  },
  hint: {
    contradicted: '{{dimension}}: the answers speak against this pick.',
    failed: 'Level {{level}} rests on {{requirement}}, which does not hold.',
  },
} as const;
