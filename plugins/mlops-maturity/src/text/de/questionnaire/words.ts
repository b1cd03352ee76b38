/** Values as the questionnaire shows them, in German. */
export const wordTexts = {
  'questionnaire.words.answer.yes': 'Ja',
  'questionnaire.words.answer.no': 'Nein',
  'questionnaire.words.answer.not-applicable': 'Nicht zutreffend',
  'questionnaire.words.answer.unanswered': 'Nicht beantwortet',
  'questionnaire.words.yesNo.yes': 'Ja',
  'questionnaire.words.yesNo.no': 'Nein',
  'questionnaire.words.yesNo.unknown': 'Noch nicht bekannt',
  'questionnaire.words.serving.real-time': 'Echtzeit',
  'questionnaire.words.serving.batch': 'Batch',
  'questionnaire.words.serving.both': 'Echtzeit und Batch',
  'questionnaire.words.serving.none': 'Kein Serving',
  'questionnaire.words.serving.unknown': 'Noch nicht gewählt',
  'questionnaire.words.stage.proof-of-concept': 'Proof of Concept',
  'questionnaire.words.stage.academic': 'Wissenschaftliche Arbeit',
  'questionnaire.words.stage.production':
    'In Produktion oder auf dem Weg dahin',
  'questionnaire.words.stage.unknown': 'Noch nicht bekannt',
  'questionnaire.words.field.servingModes': 'Serving',
  'questionnaire.words.field.stage': 'Phase',
  'questionnaire.words.field.retrainingFrequentAndRepetitive':
    'Häufiges, gleichartiges Retraining',
  'questionnaire.words.field.automationTradeOffFavorable':
    'Automatisierung lohnt sich',
  'questionnaire.words.field.businessCritical': 'Geschäftskritisch',
  'questionnaire.words.field.mlCases':
    'ML-Anwendungsfälle der verantwortlichen Gruppe',
  'questionnaire.words.field.target': 'Ziel',
  'questionnaire.words.field.targetNote': 'Notiz zum Ziel',
  'questionnaire.words.role.data-engineer': 'Data Engineer',
  'questionnaire.words.role.data-scientist': 'Data Scientist',
  'questionnaire.words.role.software-engineer': 'Software Engineer',
  'questionnaire.words.value.noTarget': 'Kein Ziel',
  'questionnaire.words.value.noNote': 'Keine Notiz',
  'questionnaire.words.value.quoted': '„{{text}}“',
  'questionnaire.words.value.parts': 'alle {{count}} Teile',
  'questionnaire.words.value.reason': 'weil „{{text}}“',
  'questionnaire.words.value.note': 'Notiz „{{text}}“',
  'questionnaire.words.value.links_one': '1 Link',
  'questionnaire.words.value.links_other': '{{count}} Links',
  'questionnaire.words.value.copiedHidden':
    'kopiert von einer Komponente, die Sie nicht sehen dürfen, nicht bestätigt',
  'questionnaire.words.value.copied':
    'kopiert von {{component}}, nicht bestätigt',
  'questionnaire.words.value.reworded':
    'beantwortet die Formulierung der Modellversion {{version}}, nicht bestätigt',
  'questionnaire.words.requirement.statement': '„{{statement}}“',
  'questionnaire.words.requirement.parts': '„{{statement}}“ ({{parts}})',
  'questionnaire.words.pick.none': 'Nicht eingestuft',
  'questionnaire.words.pick.option': '{{label}} ({{levels}})',
  'questionnaire.words.pick.level': 'Reifegrad {{level}}',
  'questionnaire.words.pick.levels': 'Reifegrade {{first}}–{{last}}',
} as const;
