/** Why levels rest on what they rest on, in German. */
export const requirements = {
  'level-1.code-versioned-or-tested-by-ci':
    'Reifegrad 1 wendet DevOps auf Software an: Code ist versioniert, und Builds und Tests laufen von selbst. Wo weder der Modellcode versioniert ist noch CI läuft, ist davon nichts bei der Komponente angekommen.',
  'level-2.data-code-versioned':
    'Reifegrad 2 hält den Trainingscode in der Versionsverwaltung, und dazu gehört der Code, der das Training mit Daten versorgt. Code, der die Daten nur erkundet, gehört nicht dazu.',
  'level-2.model-code-versioned':
    'Reifegrad 2 hält den Trainingscode in der Versionsverwaltung, und genau das ist diese Praktik.',
  'level-2.environment-reproducible':
    'Bei Reifegrad 2 sind Modelle leicht zu reproduzieren; das sind sie nicht, wenn sich ihre Umgebung nicht reproduzieren lässt.',
  'level-2.models-versioned':
    'Reifegrad 2 versioniert und verwaltet die Modelle, die aus dem Training kommen; ein Lauf führt also zu seinen Artefakten und zum Code dahinter.',
  'level-2.scoring-code-tested':
    'Bei Reifegrad 2 hat das Scoring-Skript Tests. Die übrigen Schritte brauchen sie ab Reifegrad 3.',
  'level-2.training-performance-tracked':
    'Reifegrad 2 verfolgt die Trainingsleistung an zentraler Stelle; das ist nicht der Fall, solange Auswertungsmetriken nicht gespeichert oder nicht überwacht werden.',
  'level-3.releases-by-pipeline':
    'Bei Reifegrad 3 steuert eine Delivery-Pipeline die Releases; ohne sie ist das Release noch manuell.',
  'level-3.deployments-traced-to-data':
    'Reifegrad 3 führt jedes Deployment über das Modell und seinen Code auf die ursprünglichen Daten zurück. Infrastruktur und Umgebung nennt er nicht.',
  'level-3.all-code-tested':
    'Reifegrad 3 testet sämtlichen Code automatisch; ein Schritt ohne Tests bedeutet, dass ein Teil des Codes keine hat.',
  'level-3.deployed-model-watched':
    'Bei Reifegrad 3 beobachtet das Team, wie das ausgerollte Modell abschneidet, und erfährt, wenn es nachlässt. Vereinbarte KPIs, Feature-Drift oder Ausreißer und unsichere Vorhersagen geben je einen solchen Blick.',
  'level-3.ab-tests-possible':
    'Bei Reifegrad 3 lassen sich Modelle beim Deployment mit A/B-Tests vergleichen. Eine laufende Praktik oder eine feste Zuordnung zeigt, dass die Mittel dafür da sind.',
  'level-4.infrastructure-by-pipeline':
    'Reifegrad 4 beschreibt ein durchgehend automatisiertes System; das ist es nicht, solange gemergte Infrastrukturänderungen darauf warten, dass jemand sie anwendet.',
  'level-4.retraining-strategy':
    'Bei Reifegrad 4 lösen Produktionsmetriken das Retraining automatisch aus, was eine Strategie voraussetzt. Ein Ja beweist nicht, dass das Retraining automatisch läuft.',
  'level-4.infrastructure-monitored':
    'Das System von Reifegrad 4 ist leicht zu überwachen; ohne überwachte Infrastruktur ist es das nicht.',
  'level-4.serving-api-monitored':
    'Bei Reifegrad 4 liefert das ausgerollte Modell genaue Metriken an eine zentrale Stelle; das ist nicht der Fall, solange seine API nicht überwacht wird.',
  'level-4.batch-delivery-monitored':
    'Das System von Reifegrad 4 ist leicht zu überwachen; solange fehlende Lieferungen unbemerkt bleiben, ist es das nicht.',
  'level-4.kpi-feedback-loop':
    'Bei Reifegrad 4 zeigt die Produktion, was zu verbessern ist; ohne Feedbackschleife kann sie das nicht.',
};
