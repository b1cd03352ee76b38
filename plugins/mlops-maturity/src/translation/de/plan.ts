/** The planner, in German. */
export const planTexts = {
  'plan.intro':
    'Wählen Sie, was Sie erreichen wollen. Darunter steht die kleinste Menge von Aussagen, die dorthin führt. Ein Plan ändert keine Antwort.',
  'plan.needsSubmission':
    'Ein Plan baut auf einer eingereichten Bewertung auf. Reichen Sie zuerst eine ein und kommen Sie dann zurück.',
  'plan.readOnly':
    'Den Plan ändern können die Verantwortlichen der Komponente.',
  'plan.goal.title': 'Vorhaben',
  'plan.goal.nextLevel': 'Der nächste Reifegrad',
  'plan.goal.target': 'Das Ziel',
  'plan.goal.basics': 'Alle Grundlagen',
  'plan.goal.section': 'Ein Abschnitt',
  'plan.goal.sectionField': 'Abschnitt',
  'plan.outcome.toLevel': 'Das führt zu Reifegrad {{level}}.',
  'plan.outcome.reached':
    'Es bleibt nichts zu tun: Dieses Vorhaben ist erreicht.',
  'plan.outcome.noTarget':
    'Es ist kein Ziel gesetzt. Setzen Sie eines im Profil des Fragebogens oder wählen Sie ein anderes Vorhaben.',
  'plan.outcome.unreachable':
    'Nichts, was auf diese Komponente zutrifft, führt dorthin.',
  'plan.steps.do_one': 'Umsetzen: 1 Praxis fehlt',
  'plan.steps.do_other': 'Umsetzen: {{count}} Praktiken fehlen',
  'plan.steps.answer_one': 'Nur beantworten: 1 Aussage ist offen',
  'plan.steps.answer_other': 'Nur beantworten: {{count}} Aussagen sind offen',
  'plan.steps.picks': 'Diese Einstufungen wählen, sobald sie passen',
  'plan.steps.others': 'Auch im Plan, obwohl dieses Vorhaben es nicht verlangt',
  'plan.steps.prerequisite': 'Voraussetzung für einen anderen Schritt',
  'plan.steps.after': 'Nach {{statements}}',
  'plan.steps.pick': '{{dimension}}: {{option}} (Reifegrad {{level}})',
  'plan.steps.owner': 'Wer',
  'plan.steps.ownerOf': 'Wer sich um „{{statement}}“ kümmert',
  'plan.steps.nobody': 'Noch niemand',
  'plan.steps.due': 'Fällig',
  'plan.steps.dueOf': 'Fälligkeit von „{{statement}}“',
  'plan.steps.done': 'Erledigt: inzwischen mit Ja beantwortet',
  'plan.projection.title': 'Wohin es führen würde',
  'plan.projection.note':
    'Als wäre jeder angekreuzte Schritt ein Ja. Die Antworten bleiben, wie sie sind.',
  'plan.projection.figure': 'Ergebnis',
  'plan.projection.now': 'Jetzt',
  'plan.projection.then': 'Mit den angekreuzten Schritten',
  'plan.projection.level': 'Reifegrad',
  'plan.projection.basics': 'Grundlagen',
  'plan.projection.beyondBasics': 'Weiterführend',
  'plan.projection.contradictions': 'Widersprüche',
  'plan.projection.onTarget': 'Ziel erreicht',
  'plan.projection.yes': 'Ja',
  'plan.projection.notYet': 'Noch nicht',
  'plan.projection.unknown': 'Nicht bekannt',
  'plan.saving': 'Wird gespeichert …',
  'plan.saved': 'Plan gespeichert.',
  'plan.failed':
    'Nicht gespeichert: {{reason}}. Was Sie eingegeben haben, ist noch da.',
  'plan.drop': 'Plan verwerfen',
  'plan.dropQuestion': 'Plan verwerfen?',
  'plan.dropText':
    'Schritte, Zuständige und Fälligkeiten werden entfernt. Antworten bleiben, wie sie sind.',
  'plan.dropped': 'Plan verworfen.',
  'plan.updated': 'Gespeichert von {{person}}, {{when}}',
  'plan.save_one': '1 Schritt speichern',
  'plan.save_other': '{{count}} Schritte speichern',
  'plan.conflict.title': 'Jemand anders hat den Plan inzwischen geändert',
  'plan.conflict.text':
    'Was Sie eingegeben haben, steht noch unten. So hat {{person}} den Plan gespeichert, {{when}}:',
  'plan.conflict.dropped':
    'Was Sie eingegeben haben, steht noch unten. Der Plan wurde inzwischen verworfen.',
  'plan.conflict.step': '{{statement}}: {{owner}}, {{due}}',
  'plan.conflict.noDue': 'ohne Fälligkeit',
  'plan.conflict.mine': 'Stattdessen meinen speichern',
  'plan.conflict.theirs': 'Deren Stand übernehmen',
} as const;
