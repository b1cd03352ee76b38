/** What the model is for and where it comes from, in German. */
export const background = {
  purpose: {
    summary:
      'Die Reifegrade machen deutlich, welche Prinzipien und Praktiken der produktive Betrieb von Machine Learning braucht. Sie zeigen die Lücken von heute und lassen eine Fähigkeit Schritt für Schritt wachsen, sodass niemand alles auf einmal erfüllen muss.',
    uses: [
      'Sehen, wie viel Arbeit noch bevorsteht',
      'Sich auf Erfolgskriterien einigen, die erreichbar sind',
      'Benennen, was nach getaner Arbeit übergeben wird',
    ],
    looksAt: [
      'Menschen und Kultur',
      'Abläufe und Strukturen',
      'Gegenstände und Technologie',
    ],
    principle:
      'Das Ergebnis ist ein Urteil über Qualität, keine Messung. Je höher der Reifegrad, desto wahrscheinlicher ist es, dass ein Vorfall oder ein Fehler Entwicklung und Betrieb besser macht.',
  },
  mature: {
    term: 'MLOps-reif',
    definition:
      'Jede Aussage der Abschnitte 1 bis 4 ist mit Ja beantwortet. Für die Autoren des Fragebogens ist das das Mindeste, was ein verlässlicher Betrieb in Produktion braucht.',
    beyond:
      'Die Abschnitte 5 bis 7 gehen weiter. An ihnen lässt sich arbeiten, während noch Grundlagen fehlen, doch die Grundlagen verdienen Vorrang.',
    use: 'Ein Nein ist keine schlechte Note: Es zeigt, was als Nächstes zu verbessern ist.',
  },
  follows: {
    title: 'dem MLOps-Reifegradmodell von Microsoft',
    newer: {
      differs: [
        'Reifegrad 1 nennt die Versionsverwaltung des Codes',
        'Reifegrad 2 ergänzt einen verwalteten Feature Store und Jobs, die auf Ereignisse hin oder nach Zeitplan starten',
        'Reifegrad 3 ergänzt Register',
        'Reifegrad 4 nennt Drift als das, was das Retraining auslöst',
        'Generative KI hat einen eigenen Abschnitt',
      ],
    },
  },
  links: [
    'Microsoft: MLOps-Reifegradmodell (aktuelle Fassung)',
    'MLOps Community: Bewertung der MLOps-Reife',
    'LoHertel: Road to MLOps, Einführung',
    'Microsoft: Modellverwaltung und Deployment mit Azure Machine Learning',
    'Microsoft: Machine-Learning-Pipelines',
    'Microsoft: Einführung in MLOps (Lernpfad)',
    'Microsoft: den Lebenszyklus von Machine Learning mit MLOps beginnen (Modul)',
  ],
};
