/** The page before submission, in German. */
export const reviewTexts = {
  'questionnaire.review.outcome.title': 'Was sich am Ergebnis ändert',
  'questionnaire.review.outcome.table': 'Ergebnis vorher und nachher',
  'questionnaire.review.outcome.result': 'Ergebnis',
  'questionnaire.review.outcome.before': 'Eingereicht',
  'questionnaire.review.outcome.after': 'Mit diesem Entwurf',
  'questionnaire.review.outcome.declared': 'Angegebener Reifegrad',
  'questionnaire.review.outcome.declaredHow':
    'die niedrigste der fünf Einstufungen',
  'questionnaire.review.outcome.confirmed': 'Antworten tragen',
  'questionnaire.review.outcome.confirmedHow':
    'eine Stufe unter dem niedrigsten, der auf einem Nein oder etwas Offenem beruht',
  'questionnaire.review.outcome.reported': 'Gewerteter Reifegrad',
  'questionnaire.review.outcome.reportedHow':
    'der niedrigere von beiden; er zählt',
  'questionnaire.review.outcome.basics': 'Grundlagen',
  'questionnaire.review.outcome.basicsHow': 'Abschnitte 1 bis 4',
  'questionnaire.review.outcome.beyond': 'Weiterführendes',
  'questionnaire.review.outcome.beyondHow': 'Abschnitte 5 bis 7',
  'questionnaire.review.outcome.onTarget': 'Ziel erreicht',
  'questionnaire.review.outcome.onTargetHow':
    'der gewertete Reifegrad erreicht das Ziel',
  'questionnaire.review.outcome.reached': 'Ja',
  'questionnaire.review.outcome.notReached': 'Noch nicht',
  'questionnaire.review.outcome.notKnown': 'Nicht bekannt',
  'questionnaire.review.outcome.openYes':
    'bis zu {{most}}, wenn alles Offene ein Ja wäre',
  'questionnaire.review.outcome.openLevel':
    'Reifegrad {{least}} bis {{most}}, je nachdem, wie das Offene ausfällt',
  'questionnaire.review.outcome.rangeHint_one':
    'Weil 1 Aussage offen ist, zeigt der Entwurf, was daraus werden kann. Eine Spanne ist keine Vorhersage.',
  'questionnaire.review.outcome.rangeHint_other':
    'Weil {{count}} Aussagen offen sind, zeigt der Entwurf, was daraus werden kann. Eine Spanne ist keine Vorhersage.',
  'questionnaire.review.outcome.excluded_one':
    '1 Aussage wurde von Hand als nicht zutreffend markiert; wäre sie ein Nein, stünden die Grundlagen bei {{basics}} und Weiterführendes bei {{beyond}}.',
  'questionnaire.review.outcome.excluded_other':
    '{{count}} Aussagen wurden von Hand als nicht zutreffend markiert; wären sie ein Nein, stünden die Grundlagen bei {{basics}} und Weiterführendes bei {{beyond}}.',
  'questionnaire.review.changes.first': 'Erste Bewertung: Ihre Antworten',
  'questionnaire.review.changes.since_zero':
    'Keine Änderung seit der letzten Einreichung',
  'questionnaire.review.changes.since_one':
    '1 Änderung seit der letzten Einreichung',
  'questionnaire.review.changes.since_other':
    '{{count}} Änderungen seit der letzten Einreichung',
  'questionnaire.review.changes.group': '{{title}}: {{count}}',
  'questionnaire.review.changes.yes-to-no': 'Von Ja zu Nein',
  'questionnaire.review.changes.no-to-yes': 'Von Nein zu Ja',
  'questionnaire.review.changes.answers': 'Andere Antworten',
  'questionnaire.review.changes.picks': 'Einstufungen',
  'questionnaire.review.changes.profile': 'Profil und Ziel',
  'questionnaire.review.changes.notes': 'Notizen, Begründungen und Nachweise',
  'questionnaire.review.changes.show_one': '1 Änderung zeigen',
  'questionnaire.review.changes.show_other': '{{count}} Änderungen zeigen',
  'questionnaire.review.changes.becomes': 'wird zu',
  'questionnaire.review.disagreement.contradictions_one': '1 Widerspruch',
  'questionnaire.review.disagreement.contradictions_other':
    '{{count}} Widersprüche',
  'questionnaire.review.disagreement.contradictionsIntro':
    'Einstufungen und Antworten widersprechen sich. Sie können trotzdem einreichen; bis beide zusammenpassen, zählt der niedrigere Reifegrad.',
  'questionnaire.review.disagreement.parts': '({{parts}}.)',
  'questionnaire.review.disagreement.understated':
    'Die Antworten belegen mehr als die Einstufungen',
  'questionnaire.review.disagreement.go': 'Zu „{{statement}}“',
  'questionnaire.review.disagreement.goToLevels': 'Zur Einstufung',
  'questionnaire.review.requirement.open_one':
    '1 Anforderung Ihres Reifegrads ist offen',
  'questionnaire.review.requirement.open_other':
    '{{count}} Anforderungen Ihres Reifegrads sind offen',
  'questionnaire.review.requirement.openTo':
    'Die Antworten tragen bisher Reifegrad {{from}}. Was offen ist, kann noch zu Reifegrad {{to}} führen.',
  'questionnaire.review.requirement.openBelow':
    'Ein Nein hält den Reifegrad bei {{to}}, was auch immer aus diesen wird.',
  'questionnaire.review.requirement.setAside_one':
    '1 Anforderung ist ausgenommen',
  'questionnaire.review.requirement.setAside_other':
    '{{count}} Anforderungen sind ausgenommen',
  'questionnaire.review.requirement.setAsideShown':
    'Das steht überall bei Ihrem Reifegrad, mit den Begründungen.',
  'questionnaire.review.requirement.setAsideHigher_one':
    '1 Anforderung eines höheren Reifegrads ist ausgenommen',
  'questionnaire.review.requirement.setAsideHigher_other':
    '{{count}} Anforderungen höherer Reifegrade sind ausgenommen',
  'questionnaire.review.requirement.setAsideLater':
    'Das steht bei Ihrem Reifegrad, sobald er so hoch ist.',
  'questionnaire.review.requirement.rests':
    'Reifegrad {{level}} beruht auf {{requirement}}.',
  'questionnaire.review.requirement.because': 'Nicht zutreffend: „{{text}}“',
  'questionnaire.review.questionable.title_one': '1 Antwortpaar zum Nachsehen',
  'questionnaire.review.questionable.title_other':
    '{{count}} Antwortpaare zum Nachsehen',
  'questionnaire.review.questionable.intro':
    'Stimmt beides? Es folgt nichts daraus; oft ist eine der beiden Antworten überholt.',
  'questionnaire.review.questionable.pair':
    'Ja zu {{statement}}, aber Nein zu {{first}}, was meist zuerst kommt.',
  'questionnaire.review.open.some_one':
    '1 Aussage ist noch offen. Sie bleibt als offen sichtbar und hält einen Reifegrad auf, der sie verlangt.',
  'questionnaire.review.open.some_other':
    '{{count}} Aussagen sind noch offen. Sie bleiben als offen sichtbar und halten Reifegrade auf, die sie verlangen.',
  'questionnaire.review.open.none': 'Jede Aussage ist beantwortet.',
  'questionnaire.review.open.unconfirmed_one':
    '1 davon hat eine Antwort, die auf Bestätigung wartet.',
  'questionnaire.review.open.unconfirmed_other':
    '{{count}} davon haben eine Antwort, die auf Bestätigung wartet.',
  'questionnaire.review.submit.explanation':
    'Diese Antworten zählen, sobald sie eingereicht sind. Eine spätere Einreichung ersetzt sie.',
  'questionnaire.review.submit.failed':
    'Nicht eingereicht: {{message}} Der Entwurf bleibt erhalten; ein erneuter Versuch reicht ihn einmal ein.',
  'questionnaire.review.submit.underWay': 'Wird eingereicht …',
  'questionnaire.review.submit.button': 'Einreichen',
  'questionnaire.review.submit.notAllowed':
    'Sie dürfen diese Bewertung nicht einreichen; das können die Verantwortlichen der Komponente.',
  'questionnaire.review.submit.obstacles': 'Bevor Sie einreichen können:',
  'questionnaire.review.submit.notSaved':
    'Einige Antworten sind noch nicht gespeichert.',
  'questionnaire.review.submit.saving':
    'Die letzten Antworten werden gespeichert …',
  'questionnaire.review.submit.nothingAnswered': 'Noch ist nichts beantwortet.',
  'questionnaire.review.answers.title': 'Ihre Antworten',
  'questionnaire.review.answers.submitted': 'Was eingereicht wurde',
  'questionnaire.review.answers.target': 'Ziel {{target}}',
  'questionnaire.review.answers.pick': '{{dimension}}: {{pick}}',
  'questionnaire.review.answers.counted': '{{answer}} ({{count}})',
  'questionnaire.review.answers.parts': '({{parts}})',
  'questionnaire.review.answers.change': 'Ändern',
  'questionnaire.review.answers.changeOf': '{{title}} ändern',
  'questionnaire.review.answers.see': 'Ansehen',
  'questionnaire.review.answers.seeOf': '{{title}} ansehen',
  'questionnaire.stillTrue.title':
    'Seit der letzten Einreichung hat sich nichts geändert',
  'questionnaire.stillTrue.intro':
    'Bestätigen Sie jeden Abschnitt, der noch stimmt, oder ändern Sie seine Antworten.',
  'questionnaire.stillTrue.confirm': 'Stimmt noch',
  'questionnaire.stillTrue.confirmFor': 'Stimmt noch: {{section}}',
  'questionnaire.stillTrue.confirmed': '✓ Bestätigt',
  'questionnaire.stillTrue.confirmedFor': '{{section}} bestätigt',
  'questionnaire.stillTrue.conflict':
    'Nichts wurde bestätigt: Inzwischen hat jemand eingereicht. Sehen Sie die Antworten noch einmal an.',
  'questionnaire.stillTrue.failed':
    '{{section}} wurde nicht bestätigt: {{reason}}',
  'questionnaire.submitted.title': 'Eingereicht als Revision {{revision}}',
  'questionnaire.submitted.first': 'Erstes Ergebnis: {{level}}.',
  'questionnaire.submitted.changed':
    'Vorher: {{before}}, Grundlagen {{basicsBefore}}. Jetzt: {{level}}, Grundlagen {{basics}}.',
  'questionnaire.submitted.targetMet':
    'Das Ziel, Reifegrad {{target}}, ist erreicht.',
  'questionnaire.submitted.targetNotMet':
    'Das Ziel, Reifegrad {{target}}, ist noch nicht erreicht.',
  'questionnaire.submitted.targetNotKnown':
    'Ob das Ziel, Reifegrad {{target}}, erreicht ist, zeigt sich, sobald es einen Reifegrad gibt.',
  'questionnaire.submitted.noTarget': 'Es ist kein Ziel gesetzt.',
  'questionnaire.submitted.next': 'Als Nächstes: {{step}}. {{remediation}}',
} as const;
