/** The page about use and target, in German. */
export const profileTexts = {
  'questionnaire.profile.intro':
    'Wie die Komponente verwendet wird, entscheidet, welche Aussagen zutreffen können und welches Ziel passt.',
  'questionnaire.profile.serving.title': 'Wie wird das Modell bereitgestellt?',
  'questionnaire.profile.serving.hint':
    'Aussagen über andere Arten des Servings zählen nicht.',
  'questionnaire.profile.count.label': 'Anzahl der ML-Anwendungsfälle',
  'questionnaire.profile.count.unknown': 'Leer lassen, wenn noch nicht bekannt',
  'questionnaire.profile.count.invalid':
    'Eine ganze Zahl von 0 bis {{most}}; nicht gespeichert',
  'questionnaire.profile.count.suggestion_one':
    'Laut Katalog verantwortet {{owner}} 1 ML-Komponente.',
  'questionnaire.profile.count.suggestion_other':
    'Laut Katalog verantwortet {{owner}} {{count}} ML-Komponenten.',
  'questionnaire.profile.count.take': '{{number}} übernehmen',
  'questionnaire.profile.count.takeFor':
    '{{number}} als Anzahl der ML-Anwendungsfälle übernehmen',
  'questionnaire.profile.count.taken': 'Das ist die hier angegebene Anzahl.',
  'questionnaire.profile.target.title': 'Ziel',
  'questionnaire.profile.target.question':
    'Welchen Reifegrad strebt diese Komponente an?',
  'questionnaire.profile.target.hint':
    'Wählen Sie das Ziel, das zum Einsatz passt, nicht das höchste.',
  'questionnaire.profile.target.option': 'Reifegrad {{level}} · {{name}}',
  'questionnaire.profile.target.note': 'Warum dieses Ziel? (optional)',
  'questionnaire.profile.target.noteWanted':
    'Warum nicht der empfohlene Reifegrad?',
  'questionnaire.profile.target.noteWantedHint':
    'Empfohlen ist Reifegrad {{recommended}}, gesetzt ist {{target}}. Sagen Sie für später, warum.',
  'questionnaire.profile.target.nothingRecommended':
    'Noch wird kein Ziel empfohlen; die Angaben oben führen zu einem.',
  'questionnaire.profile.target.recommended':
    'Empfohlen: {{level}}. {{reason}}',
  'questionnaire.profile.target.more': 'Was sonst abzuwägen ist',
  'questionnaire.profile.target.take': 'Empfehlung übernehmen',
  'questionnaire.profile.target.taken': '✓ Übernommen',
} as const;
