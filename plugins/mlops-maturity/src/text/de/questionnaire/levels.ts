/** The page on which levels are picked, in German. */
export const levelPickTexts = {
  'questionnaire.levels.intro':
    'Wählen Sie für jede Dimension die Beschreibung, die heute insgesamt passt. Bei jeder höheren steht, was neu ist und was sie mit der vorigen teilt; was sie nicht wiederholt, kann weiter gelten. Reifegrade, die das Modell gleich beschreibt, teilen sich eine Beschreibung. Die niedrigste Einstufung ist der angegebene Reifegrad.',
  'questionnaire.levels.declared':
    'Angegeben: {{level}}, bestimmt durch {{dimensions}}.',
  'questionnaire.levels.notDeclared':
    'Ein Reifegrad ist erst angegeben, wenn alle fünf eingestuft sind.',
  'questionnaire.levels.start': 'Womit alle anfangen',
  'questionnaire.levels.new': 'Neu in dieser Beschreibung',
  'questionnaire.levels.shared_one': 'Wie in der vorigen: 1 Punkt',
  'questionnaire.levels.shared_other': 'Wie in der vorigen: {{count}} Punkte',
  'questionnaire.levels.clear': 'Zurücknehmen',
  'questionnaire.levels.clearFor': 'Einstufung für {{dimension}} zurücknehmen',
  'questionnaire.levels.profile.title': 'Das ganze Profil',
  'questionnaire.levels.profile.sets': 'bestimmt den Reifegrad',
  'questionnaire.levels.profile.notPicked': 'nicht eingestuft',
  'questionnaire.levels.profile.target': 'Ziel: Reifegrad {{level}}',
  'questionnaire.levels.profile.noTarget': 'Kein Ziel gesetzt',
  'questionnaire.levels.offer.setAside_one':
    'Er würde auf 1 Anforderung beruhen, die ausgenommen ist.',
  'questionnaire.levels.offer.setAside_other':
    'Er würde auf {{count}} Anforderungen beruhen, die ausgenommen sind.',
  'questionnaire.levels.offer.choose': 'Diese Einstufungen im Entwurf wählen',
  'questionnaire.levels.offer.done':
    'Im Entwurf ist für {{dimensions}} Reifegrad {{level}} gewählt. Prüfen Sie, ob die Beschreibungen passen; vor dem Einreichen zählt nichts.',
  'questionnaire.levels.offer.undo': 'Rückgängig machen',
  'questionnaire.levels.offer.undone': 'Die Einstufungen sind wie zuvor.',
  'questionnaire.levels.hint.contradicted':
    'Die Antworten sprechen gegen diese Einstufung.',
  'questionnaire.levels.hint.failed':
    'Reifegrad {{level}} beruht auf {{requirement}}, und das trifft nicht zu.',
  'questionnaire.levels.hint.understated':
    'Die Antworten belegen Reifegrad {{supported}}, diese Einstufung gibt Reifegrad {{declared}} an. Wenn eine höhere Beschreibung insgesamt passt, wählen Sie diese.',
} as const;
