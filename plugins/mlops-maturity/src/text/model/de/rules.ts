/** Who the model builds on and what for, in German. */
export const attribution = [
  'Abschnitte und Aussagen, umformuliert',
  'Reifegrade und Dimensionen, umformuliert',
  'Überblicke zu den Reifegraden und Anwendungsfälle, umformuliert',
  'Was Teams bei einem Reifegrad haben und was ihnen fehlt sowie die Anzahl der ML-Anwendungsfälle, umformuliert; Notizen, die das Modell von Microsoft als Quelle nennen',
  'Was bei einem Reifegrad geschieht, Beispiele, Werkzeuge und Einsichten, umformuliert; Notizen, die das Modell von Microsoft als Quelle nennen',
];

/** Sources without a name of their own, described in German. */
export const sourceNames = {
  3: 'Tabelle, was ein Reifegrad jeweils hat und was ihm fehlt',
  4: 'Kursnotizen zu den fünf Reifegraden',
};

/** How a target is recommended, in German. */
export const targets = {
  questions: {
    stage:
      'Ist die Komponente ein Proof of Concept, eine wissenschaftliche Arbeit oder in Produktion oder auf dem Weg dahin?',
    retrainingFrequentAndRepetitive:
      'Ist Retraining oft und immer auf etwa dieselbe Weise nötig?',
    automationTradeOffFavorable:
      'Spart Automatisierung voraussichtlich mehr, als ihr Aufbau kostet?',
    businessCritical: 'Ist die Komponente geschäftskritisch?',
    mlCases:
      'Wie viele ML-Anwendungsfälle betreibt die verantwortliche Gruppe?',
  },
  reasons: {
    'proof-of-concept-or-academic':
      'Für einen Proof of Concept oder eine wissenschaftliche Arbeit genügt Reifegrad 0.',
    'frequent-retraining-worthwhile':
      'Das Retraining ist häufig und gleichartig, und seine Automatisierung ist ihre Kosten voraussichtlich wert.',
    'business-critical': 'Die Komponente ist geschäftskritisch.',
    'five-or-more-cases':
      'Die verantwortliche Gruppe betreibt fünf oder mehr ML-Anwendungsfälle.',
    'two-to-four-cases':
      'Die verantwortliche Gruppe betreibt zwei bis vier ML-Anwendungsfälle.',
    production: 'Die Komponente ist in Produktion oder auf dem Weg dahin.',
  },
  caveats: [
    'Mehr Reife kostet mehr, ein hoher Reifegrad ist also nicht für alle das richtige Ziel.',
    'Wägen Sie den Aufwand für den Aufbau der Automatisierung gegen das ab, was die automatisierte Pflege des Modells einspart.',
    'Lassen Sie den Anwendungsfall, die Service Level Agreements und die Anzahl der ausgerollten Modelle über das Ziel entscheiden.',
    'Manchen Modellen genügt ein niedrigerer Reifegrad; wer darauf achtet, was jedes Projekt braucht, setzt Aufwand dort ein, wo er zählt, und behält das Deployment-Risiko im Griff.',
  ],
};

/** How age is judged, in German. */
export const freshness = [
  'Das Alter zählt in ganzen Tagen, seit die Antworten des Abschnitts zuletzt geändert oder bestätigt wurden, oder seit der Einreichung, wenn beides nicht bekannt ist.',
  'Ein Abschnitt ist bis Tag {{freshDays}} aktuell, bis Tag {{staleDays}} bald veraltet und danach veraltet; die Bewertung ist so aktuell wie ihr am wenigsten aktueller Abschnitt.',
  'Eine Antwort auf eine wiederkehrende Aussage ist nach {{recurringStatementDays}} Tagen veraltet, jede andere Antwort nach {{otherStatementDays}} Tagen.',
  'Veraltete Antworten zählen weiterhin in jeder Wertung; sie werden markiert, nicht entfernt.',
];

/** What comes first where no level is aimed for, in German. */
export const nextSteps = {
  targetZero: 'Bevor dies in Produktion geht',
};

/** How an assessment is scored, in German. */
export const scoring = {
  applicability:
    'Aussagen zu Echtzeit- und Batch-Serving gelten, wenn die Komponente auf diese Weise bereitgestellt wird; alle anderen gelten immer. Solange kein Serving gewählt ist, gilt jede Aussage. Eine Aussage lässt sich auch von Hand ausnehmen, aber nur mit Begründung; ohne sie bleibt sie offen.',
  parts:
    'Bei einer Aussage mit Teilen lässt sich festhalten, welche davon zutreffen. Ist das geschehen, zählt ein Ja, bei dem ein Teil fehlt, als Nein.',
  requirements:
    'Ein Reifegrad beruht auf seinen Anforderungen. Eine Anforderung nennt eine Aussage oder mehrere, von denen eine genügt. Sie ist erfüllt, wenn eine zutrifft; sonst offen, solange eine unbeantwortet ist; sonst nicht erfüllt, wenn eine mit Nein beantwortet ist; sonst ausgenommen, weil alle, die gelten, von Hand ausgenommen sind. Gilt keine, entfällt sie.',
  requirementParts:
    'Eine Anforderung kann sich auf einige Teile einer Aussage beschränken. Sind die Teile festgehalten, entscheiden diese Teile, auch wenn die Antwort Nein ist; sonst entscheidet die Antwort.',
  completion:
    'Ja-Antworten geteilt durch zutreffende Aussagen, als gerundeter Prozentsatz: 100 nur, wenn alle Ja sind, 0 nur, wenn keine Ja ist. Offene Fragen bleiben im Nenner. Trifft nichts zu, gibt es keinen Prozentsatz.',
  basicsMet: 'Jede zutreffende Aussage der Grundlagen ist mit Ja beantwortet.',
  picks:
    'Eine Einstufung je Dimension, einschließlich Technologie. Eine Einstufung zählt als der höchste Reifegrad mit derselben Beschreibung.',
  declaredLevel:
    'Die niedrigste der fünf Einstufungen; keiner, solange eine Einstufung fehlt. Die Dimensionen auf diesem niedrigsten Reifegrad sind die begrenzenden.',
  answerCeiling:
    'Einer unter dem niedrigsten Reifegrad mit einer nicht erfüllten Anforderung, sonst 4; keiner, solange nichts beantwortet ist.',
  confirmedLevel:
    'Einer unter dem niedrigsten Reifegrad mit einer nicht erfüllten oder offenen Anforderung, sonst 4; keiner, solange nichts beantwortet ist. Anforderungen, die entfallen oder ausgenommen sind, halten nichts auf.',
  possibleLevels:
    'Vom niedrigeren von angegebenem und bestätigtem Reifegrad bis zum niedrigeren von angegebenem Reifegrad und Obergrenze aus den Antworten; von 0 bis zum angegebenen Reifegrad, solange nichts beantwortet ist; keine, solange kein Reifegrad angegeben ist.',
  reportedLevel:
    'Der niedrigste der möglichen Reifegrade. Ist das 0 und sind höhere möglich, wird keiner gewertet, bis die offenen Anforderungen beantwortet sind.',
  contradictions:
    'Nicht erfüllte Anforderungen des angegebenen Reifegrads und derer darunter, mit den Aussagen, an denen sie scheitern.',
  openRequirements:
    'Offene Anforderungen des angegebenen Reifegrads und derer darunter.',
  setAside:
    'Ausgenommene Anforderungen des gewerteten Reifegrads und derer darunter. Ein gewerteter Reifegrad wird nur zusammen mit ihnen gezeigt.',
  questionable:
    'Ein Ja, dessen Vorbedingung mit Nein beantwortet ist. Darauf wird hingewiesen; es ändert keinen Reifegrad.',
  onTarget: 'Der gewertete Reifegrad liegt auf dem Ziel oder darüber.',
  noBlending:
    'Grundlagen und Weiterführendes werden nie zu einer Note vermischt, Reifegrade nie gemittelt, und Aussagen tragen keine Gewichte.',
  aggregation:
    'Für eine Gruppe fassen Prozentsätze die Antworten aller bewerteten Komponenten zusammen: Ja-Antworten geteilt durch zutreffende Aussagen. Komponenten ohne eingereichte Bewertung werden gesondert gezählt und nie als Reifegrad 0.',
};
