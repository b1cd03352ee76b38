/** The card on the entity page, in German. */
export const cardTexts = {
  'card.title': 'MLOps-Reifegrad',
  'card.open': 'Details zum Reifegrad öffnen',
  'card.loading': 'Bewertung wird geladen',
  'card.answers': 'Antworten',
  'card.contradictions': 'Widersprüche',
  'card.contradictionCount_one': '1 Widerspruch',
  'card.contradictionCount_other': '{{count}} Widersprüche',
  'card.sparkline_one': 'Reifegrad bisher: {{levels}}',
  'card.sparkline_other':
    'Reifegrade der letzten {{count}} Einreichungen: {{levels}}',
  'card.plan': 'Plan',
  'card.notAssessed': 'Noch nicht bewertet',
  'card.notAssessedText':
    '{{statements}} Aussagen in {{sections}} Abschnitten, in beliebiger Reihenfolge zu beantworten. Jede Antwort wird gespeichert.',
  'card.nextStep': 'Nächster Schritt',
  'card.pickAll': 'Jede Dimension einstufen',
  'card.pickAllText':
    'Einen Reifegrad gibt es erst, wenn alle Dimensionen eingestuft sind.',
  'card.answerOpen_one': '1 offene Aussage beantworten',
  'card.answerOpen_other': '{{count}} offene Aussagen beantworten',
  'card.answerOpenText': 'Eine offene Aussage zählt nicht mehr als ein Nein.',
  'card.reachLevel': 'Reifegrad {{level}} in {{dimension}} erreichen',
  'card.nothing': 'Nichts ist offen',
  'card.nothingText':
    'Kommen Sie wieder, wenn sich etwas ändert oder die Antworten veralten.',
} as const;
