/** The history of an assessment, in German. */
export const historyTexts = {
  'history.title': 'Ereignisse',
  'history.none': 'Noch wurde nichts eingereicht.',
  'history.failed': 'Der Verlauf konnte nicht geladen werden',
  'history.older': 'Ältere zeigen',
  'history.submitted': '{{person}} hat Revision {{revision}} eingereicht',
  'history.modelVersion': 'Modellversion {{version}}',
  'history.declared': 'angegeben {{level}}',
  'history.target': 'Ziel {{level}}',
  'history.basics': 'Grundlagen {{ratio}}',
  'history.beyondBasics': 'Weiterführendes {{ratio}}',
  'history.confirmedAll':
    '{{person}} hat bestätigt, dass alle Abschnitte noch stimmen',
  'history.confirmed_one':
    '{{person}} hat bestätigt, dass ein Abschnitt noch stimmt: {{sections}}',
  'history.confirmed_other':
    '{{person}} hat bestätigt, dass {{count}} Abschnitte noch stimmen: {{sections}}',
  'history.open': 'Öffnen',
  'history.openRevision': 'Revision {{revision}} öffnen',
  'history.changes': 'Was sich geändert hat',
  'history.changesOf': 'Was sich in Revision {{revision}} geändert hat',
  'history.compare.title': 'Zwei Revisionen vergleichen',
  'history.compare.from': 'Von',
  'history.compare.to': 'Bis',
  'history.compare.option': 'Revision {{revision}}, {{when}}',
  'history.compare.heading': 'Von Revision {{from}} zu Revision {{to}}',
  'history.compare.level': 'Reifegrad: aus {{before}} wird {{after}}',
  'history.compare.sameLevel': 'Reifegrad: {{level}}, wie zuvor',
  'history.compare.standing': 'Beim Reifegrad von Revision {{revision}}:',
  'history.compare.none': 'Es gibt keinen Unterschied.',
  'history.model.title':
    'Das Reifegradmodell hat sich dazwischen geändert: von Version {{from}} auf {{to}}',
  'history.model.unknown':
    'Eine der beiden Versionen ist nicht mehr bekannt, deshalb lässt sich nicht sagen, was sich geändert hat.',
  'history.model.same':
    'Aussagen und Beschreibungen besagen in beiden dasselbe.',
  'history.model.before': 'Vorher: {{text}}',
  'history.model.after': 'Jetzt: {{text}}',
  'history.model.statements.reworded_one':
    '{{count}} Aussage lautet anders und wurde deshalb erneut gefragt:',
  'history.model.statements.reworded_other':
    '{{count}} Aussagen lauten anders und wurden deshalb erneut gefragt:',
  'history.model.statements.added_one': '{{count}} Aussage ist neu:',
  'history.model.statements.added_other': '{{count}} Aussagen sind neu:',
  'history.model.statements.retired_one': '{{count}} Aussage ist entfallen:',
  'history.model.statements.retired_other':
    '{{count}} Aussagen sind entfallen:',
  'history.model.options.reworded_one':
    '{{count}} Beschreibung zur Einstufung lautet anders:',
  'history.model.options.reworded_other':
    '{{count}} Beschreibungen zur Einstufung lauten anders:',
  'history.model.options.added_one':
    '{{count}} Beschreibung zur Einstufung ist neu:',
  'history.model.options.added_other':
    '{{count}} Beschreibungen zur Einstufung sind neu:',
  'history.model.options.retired_one':
    '{{count}} Beschreibung zur Einstufung ist entfallen:',
  'history.model.options.retired_other':
    '{{count}} Beschreibungen zur Einstufung sind entfallen:',
  'history.asItWas.title': 'Revision {{revision}} im damaligen Stand',
  'history.asItWas.back': 'Zurück zum Verlauf',
  'history.asItWas.submitted': 'Eingereicht von {{person}}, {{when}}',
  'history.asItWas.unknownModel':
    'Die Modellversion {{version}} ist nicht mehr bekannt, deshalb werden die Antworten ohne ihr Ergebnis gezeigt.',
  'history.asItWas.picks': 'Einstufungen',
  'history.asItWas.notPicked': 'Nicht eingestuft',
  'history.asItWas.note': 'Notiz: {{note}}',
  'history.asItWas.reason': 'Begründung: {{reason}}',
  'history.asItWas.links_one': '1 Link',
  'history.asItWas.links_other': '{{count}} Links',
  'history.asItWas.yes': 'Ja',
  'history.asItWas.no': 'Nein',
  'history.asItWas.notApplicable': 'Nicht zutreffend',
  'history.asItWas.unanswered': 'Nicht beantwortet',
} as const;
