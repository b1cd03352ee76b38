/** The card on the entity page, in German. */
export const cardTexts = {
  'card.title': 'MLOps-Reifegrad',
  'card.open': 'Details zum Reifegrad öffnen',
  'card.loading': 'Bewertung wird geladen',
  'card.answers': 'Antworten',
  'card.sparkline_one': 'Reifegrad bisher: {{levels}}',
  'card.sparkline_other':
    'Reifegrade der letzten {{count}} Einreichungen: {{levels}}',
  'card.plan': 'Plan',
  'card.notAssessed': 'Noch nicht bewertet',
  'card.notAssessedText':
    '{{statements}} Aussagen in {{sections}} Abschnitten.',
  'card.nextStep': 'Nächster Schritt',
  'card.reachLevel': 'Reifegrad {{level}} in {{dimension}} erreichen',
  'card.nothing': 'Nichts zu tun',
  'card.nothingText': 'Das Ziel und alle Grundlagen sind erfüllt.',
} as const;
