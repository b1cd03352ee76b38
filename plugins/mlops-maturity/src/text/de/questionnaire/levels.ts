/** The page on which levels are picked, in German. */
export const levelPickTexts = {
  'questionnaire.levels.intro':
    'Wählen Sie je Dimension, was heute als Ganzes passt. Die niedrigste Wahl ist der angegebene Reifegrad.',
  'questionnaire.levels.declared':
    'Angegeben: {{level}}, bestimmt durch {{dimensions}}.',
  'questionnaire.levels.notDeclared':
    'Ein Reifegrad ist erst angegeben, wenn alle fünf eingestuft sind.',
  'questionnaire.levels.start': 'Womit alle anfangen',
  'questionnaire.levels.new': 'Neu in dieser Beschreibung',
  'questionnaire.levels.shared_one': 'Wie in der vorigen: 1 Punkt',
  'questionnaire.levels.shared_other': 'Wie in der vorigen: {{count}} Punkte',
  'questionnaire.levels.offer.choose': 'Diese Einstufungen im Entwurf wählen',
  'questionnaire.levels.offer.done':
    'Im Entwurf ist für {{dimensions}} Reifegrad {{level}} gewählt. Prüfen Sie, ob die Beschreibungen passen; vor dem Einreichen zählt nichts.',
  'questionnaire.levels.offer.undo': 'Rückgängig machen',
  'questionnaire.levels.offer.undone': 'Die Einstufungen sind wie zuvor.',
  'questionnaire.levels.hint.contradicted':
    '{{dimension}}: Die Antworten sprechen gegen diese Wahl.',
  'questionnaire.levels.hint.failed':
    'Reifegrad {{level}} beruht auf {{requirement}}, und das trifft nicht zu.',
  'questionnaire.levels.clearOf': 'Wahl für {{dimension}} zurücknehmen',
  'questionnaire.levels.range': '{{first}}–{{last}}',
  'questionnaire.levels.optionTitle': '{{dimension}}, {{levels}}: {{option}}',
  'questionnaire.levels.chosen': 'Gewählt: {{title}}',
  'questionnaire.levels.state': '{{title}}. {{explanation}}',
} as const;
