/** Answering many statements at once and by key, in German. */
export const fillTexts = {
  'questionnaire.fill.bulk.open': 'Alle beantworten …',
  'questionnaire.fill.bulk.openFor':
    'Alle Aussagen beantworten: {{subsection}}',
  'questionnaire.fill.bulk.title':
    'Alle Aussagen beantworten: „{{subsection}}“',
  'questionnaire.fill.bulk.answer': 'Die Antwort',
  'questionnaire.fill.bulk.reason': 'Warum treffen die Aussagen nicht zu?',
  'questionnaire.fill.bulk.scope': 'Welche Aussagen',
  'questionnaire.fill.bulk.openOnly_one': 'Die 1 offene',
  'questionnaire.fill.bulk.openOnly_other': 'Die {{count}} offenen',
  'questionnaire.fill.bulk.everyOne_one':
    'Die 1 Aussage, unabhängig von der bisherigen Antwort',
  'questionnaire.fill.bulk.everyOne_other':
    'Alle {{count}}, unabhängig von der bisherigen Antwort',
  'questionnaire.fill.bulk.overwrites_zero': 'Keine Antwort wird ersetzt.',
  'questionnaire.fill.bulk.overwrites_one': 'Dadurch wird 1 Antwort ersetzt.',
  'questionnaire.fill.bulk.overwrites_other':
    'Dadurch werden {{count}} Antworten ersetzt.',
  'questionnaire.fill.bulk.parts':
    'Wo eine Aussage Teile hat, kreuzt ein Ja alle an.',
  'questionnaire.fill.bulk.setAside_one':
    'Auf 1 davon beruht ein Reifegrad. Sie steht dann als ausgenommen bei Ihrem Reifegrad.',
  'questionnaire.fill.bulk.setAside_other':
    'Auf {{count}} davon beruhen Reifegrade. Sie stehen dann als ausgenommen bei Ihrem Reifegrad.',
  'questionnaire.fill.bulk.nothing':
    'Es ändert sich nichts: Diese Antworten sind schon gegeben.',
  'questionnaire.fill.bulk.confirm_one': '1 Aussage beantworten',
  'questionnaire.fill.bulk.confirm_other': '{{count}} Aussagen beantworten',
  'questionnaire.fill.bulk.replace_one':
    '1 Aussage beantworten und die bisherige Antwort ersetzen',
  'questionnaire.fill.bulk.replace_other':
    '{{count}} Aussagen beantworten und bisherige Antworten ersetzen',
  'questionnaire.fill.bulk.done_one': '1 Aussage ist beantwortet.',
  'questionnaire.fill.bulk.done_other': '{{count}} Aussagen sind beantwortet.',
  'questionnaire.fill.bulk.undo': 'Rückgängig',
  'questionnaire.fill.bulk.undone': 'Die Antworten sind wieder wie vorher.',
  'questionnaire.fill.bulk.undoneReworded':
    'Die Antworten sind wieder wie vorher; Aussagen, die in älterer Formulierung beantwortet waren, sind offen.',
  'questionnaire.fill.copy.open': 'Antworten kopieren …',
  'questionnaire.fill.copy.title':
    'Antworten von einer anderen Komponente kopieren',
  'questionnaire.fill.copy.explanation':
    'Kopiert wird nur in Aussagen, die hier nicht beantwortet sind. Jede kopierte Antwort ist gekennzeichnet und zählt als unbeantwortet, bis jemand bestätigt, dass sie auch für diese Komponente gilt.',
  'questionnaire.fill.copy.left':
    'Notizen, Nachweise und Einstufungen werden nicht kopiert: Sie betreffen die andere Komponente.',
  'questionnaire.fill.copy.loading': 'Komponenten werden gesucht …',
  'questionnaire.fill.copy.failed':
    'Die Komponenten konnten nicht geladen werden: {{message}}',
  'questionnaire.fill.copy.none':
    'Bisher ist für keine andere Komponente dieses Systems oder dieser Verantwortlichen eine Bewertung eingereicht.',
  'questionnaire.fill.copy.sameSystem': 'Gleiches System: {{system}}',
  'questionnaire.fill.copy.sameOwner': 'Gleiche Verantwortliche: {{owner}}',
  'questionnaire.fill.copy.choose': 'Kopieren von',
  'questionnaire.fill.copy.assessed': 'eingereicht am {{when}}',
  'questionnaire.fill.copy.reading':
    'Die Antworten von {{component}} werden gelesen …',
  'questionnaire.fill.copy.readFailed':
    'Die Antworten von {{component}} konnten nicht gelesen werden: {{message}}',
  'questionnaire.fill.copy.preview_zero':
    '{{component}} beantwortet nichts, was hier offen ist.',
  'questionnaire.fill.copy.preview_one':
    '1 Antwort von {{component}} würde kopiert: {{yes}} Ja, {{no}} Nein, {{notApplicable}} nicht zutreffend.',
  'questionnaire.fill.copy.preview_other':
    '{{count}} Antworten von {{component}} würden kopiert: {{yes}} Ja, {{no}} Nein, {{notApplicable}} nicht zutreffend.',
  'questionnaire.fill.copy.stay_zero':
    'Hier ist noch keine Aussage beantwortet.',
  'questionnaire.fill.copy.stay_one':
    '1 Aussage ist hier schon beantwortet und bleibt, wie sie ist.',
  'questionnaire.fill.copy.stay_other':
    '{{count}} Aussagen sind hier schon beantwortet und bleiben, wie sie sind.',
  'questionnaire.fill.copy.confirm_zero': 'Nichts zu kopieren',
  'questionnaire.fill.copy.confirm_one': '1 Antwort kopieren',
  'questionnaire.fill.copy.confirm_other': '{{count}} Antworten kopieren',
  'questionnaire.fill.copy.done_one':
    '1 Antwort ist kopiert und wartet auf Bestätigung.',
  'questionnaire.fill.copy.done_other':
    '{{count}} Antworten sind kopiert und warten auf Bestätigung.',
  'questionnaire.fill.unconfirmed.copiedHidden':
    'Kopiert von einer Komponente, die Sie nicht sehen dürfen, nicht bestätigt',
  'questionnaire.fill.unconfirmed.copied':
    'Kopiert von {{component}}, nicht bestätigt',
  'questionnaire.fill.unconfirmed.reworded':
    'Die Formulierung hat sich geändert, seit dies unter Modellversion {{version}} beantwortet wurde. Lesen Sie sie noch einmal und bestätigen Sie.',
  'questionnaire.fill.unconfirmed.why':
    'Zählt als unbeantwortet, bis sie bestätigt oder neu gegeben wird.',
  'questionnaire.fill.unconfirmed.confirm': 'Bestätigen',
  'questionnaire.fill.unconfirmed.confirmFor':
    'Antwort bestätigen: {{statement}}',
  'questionnaire.fill.unconfirmed.confirmed': '{{statement}}: bestätigt.',
  'questionnaire.fill.unconfirmed.confirmAll_one': '1 Antwort bestätigen',
  'questionnaire.fill.unconfirmed.confirmAll_other':
    '{{count}} Antworten bestätigen',
  'questionnaire.fill.unconfirmed.confirmAllOf_one':
    '1 Antwort bestätigen: {{subsection}}',
  'questionnaire.fill.unconfirmed.confirmAllOf_other':
    '{{count}} Antworten bestätigen: {{subsection}}',
  'questionnaire.fill.unconfirmed.confirmedAll_one': '1 Antwort ist bestätigt.',
  'questionnaire.fill.unconfirmed.confirmedAll_other':
    '{{count}} Antworten sind bestätigt.',
  'questionnaire.fill.shortcut.open': 'Tastenkürzel',
  'questionnaire.fill.shortcut.title': 'Tastenkürzel',
  'questionnaire.fill.shortcut.where':
    'Sie wirken, solange der Fokus innerhalb einer Aussage liegt, und nie, während Sie tippen. Mit Tab oder einem Klick kommt der Fokus dorthin.',
  'questionnaire.fill.shortcut.yes': 'Ja',
  'questionnaire.fill.shortcut.no': 'Nein',
  'questionnaire.fill.shortcut.not-applicable':
    'Nicht zutreffend, dann den Grund eintippen',
  'questionnaire.fill.shortcut.next': 'Nächste Aussage',
  'questionnaire.fill.shortcut.previous': 'Vorige Aussage',
  'questionnaire.fill.shortcut.evidence': 'Notiz und Nachweise',
  'questionnaire.fill.shortcut.key': 'Taste',
  'questionnaire.fill.shortcut.does': 'Wirkung',
  'questionnaire.fill.shortcut.enabled': 'Diese Tastenkürzel verwenden',
  'questionnaire.fill.shortcut.enabledHint':
    'Wird für Sie gespeichert. Alles geht auch ohne sie.',
} as const;
