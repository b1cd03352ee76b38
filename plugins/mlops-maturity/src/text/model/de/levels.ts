import { dimensions } from './dimensions';

/** What each level is like, in German. */
export const levels = {
  0: {
    name: 'Kein MLOps',
    aliases: ['Keine Automatisierung'],
    highlights: [
      'Der Lebenszyklus eines Modells lässt sich als Ganzes kaum beherrschen',
      'Teams sind voneinander getrennt, und Releases sind mühsam',
      'Systeme sind meist Black Boxes, die beim Deployment und danach wenig Rückmeldung geben',
    ],
    technology: dimensions.technology.options['technology-0'].characteristics,
    insight:
      'Abläufe sind ineffizient und fehleranfällig, und Data Scientists, die allein arbeiten, erschweren die Übergabe an Engineers. Wer diesen Reifegrad hinter sich lässt, arbeitet besser zusammen und effizienter.',
    overview: [
      'Der größte Teil des ML-Prozesses läuft von Hand',
      'Die Zusammenarbeit ist schlecht',
      'Standards fehlen, sodass der Erfolg vom Können Einzelner abhängt',
    ],
    useCases: ['Proof of Concept', 'Wissenschaftliche Arbeit'],
    has: ['Code in Jupyter-Notebooks'],
    lacks: ['Automatisierung'],
    recommendation: 'Für Teams, die nur Proofs of Concept bauen',
    whatHappens:
      'Modelle entstehen meist in Werkzeugen wie Jupyter-Notebooks, und jeder Schritt vom Training bis zum Deployment geschieht von Hand. Nichts ist automatisiert.',
    example:
      'Ein Data Scientist experimentiert auf einem Laptop und gibt die Ergebnisse von Hand ans Team weiter. Auch jede Aktualisierung des Modells bedeutet ein Training von Hand.',
    tools: {
      'Jupyter Notebook':
        'Einfache Handarbeit; eigene Werkzeuge zur Automatisierung sind nicht im Einsatz',
    },
  },
  1: {
    name: 'DevOps, kein MLOps',
    aliases: [
      'DevOps, aber kein MLOps',
      'Erste Automatisierung (DevOps-Prinzipien)',
    ],
    highlights: [
      'Releases schmerzen weniger als ganz ohne MLOps, doch jedes neue Modell hängt vom Datenteam ab',
      'Es gibt noch wenig Rückmeldung dazu, wie sich ein Modell in Produktion schlägt',
      'Ergebnisse lassen sich kaum zurückverfolgen oder reproduzieren',
    ],
    technology: dimensions.technology.options['technology-1'].characteristics,
    insight:
      'DevOps-Prinzipien vereinfachen einen Teil der Arbeit, lassen aber aus, was nur ML betrifft. Sie sind ein notwendiger erster Schritt zu besserem Deployment und Monitoring von Modellen.',
    overview: [
      'Modelle werden meist noch von Hand trainiert',
      'Software Engineers helfen womöglich beim Deployment',
      'Tests und Releases sind automatisiert',
    ],
    useCases: ['Einen Proof of Concept in die Produktion bringen'],
    hasLead: 'DevOps-Praktiken',
    has: [
      'Automatisierte Releases',
      'Unit- und Integrationstests',
      'CI/CD',
      'Betriebsmetriken',
    ],
    lacks: [
      'Tracking von Experimenten',
      'Reproduzierbarkeit',
      'Teamarbeit von Data Scientists und Data Engineers',
    ],
    recommendation: 'Für Teams, deren Arbeit bereits in Produktion geht',
    whatHappens:
      'DevOps-Werkzeuge bringen die erste Automatisierung: Sie kümmern sich um Codeversionen und um das Deployment. Automatisierung eigens für ML, etwa das Tracking von Modellen und Experimenten, fehlt noch.',
    example:
      'Der Modellcode liegt in GitHub, und Jenkins rollt ihn aus, während Training und Leistungsmessung manuell bleiben.',
    tools: {
      GitHub: 'Versionsverwaltung',
      Jenkins: 'Delivery-Pipeline (CI/CD)',
    },
  },
  2: {
    name: 'Automatisiertes Training',
    highlights: [
      'Das Training läuft in einer Umgebung, die vollständig verwaltet und nachvollziehbar ist',
      'Modelle lassen sich leicht reproduzieren',
      'Releases sind manuell, laufen aber reibungslos',
    ],
    technology: dimensions.technology.options['technology-2'].characteristics,
    insight:
      'Automatisierte Trainingspipelines verbessern Reproduzierbarkeit und Effizienz. Das zählt, sobald mehrere Modelle in Produktion laufen und geordnet verwaltet werden müssen.',
    overview: [
      'Ergebnisse von Experimenten werden an zentraler Stelle erfasst',
      'Trainingscode und Modelle sind versioniert',
      'Software Engineers kümmern sich um das Deployment',
    ],
    useCases: ['Betreuung von zwei bis drei oder mehr ML-Modellen'],
    has: [
      'Trainingspipeline',
      'Erfasste Experimente',
      'Modellregister',
      'Reibungsloses Deployment',
      'Teamarbeit von Data Scientists und Data Engineers',
    ],
    recommendation: 'Für Teams mit zwei oder drei ML-Anwendungsfällen',
    whatHappens:
      'Das Training wird automatisiert: Pipelines bereiten die Daten auf, trainieren die Modelle und speichern die Ergebnisse. Experimente lassen sich leicht verfolgen.',
    example:
      'Sobald neue Daten eintreffen, trainiert eine Pipeline das Modell von selbst. Weil alle Experimente erfasst sind, weiß das Team, welche Modellversion am besten abgeschnitten hat.',
    tools: {
      'Kubeflow Pipelines': 'Trainingspipelines',
      MLflow: 'Tracking von Experimenten',
    },
  },
  3: {
    name: 'Automatisiertes Deployment',
    aliases: ['Automatisiertes Modell-Deployment'],
    highlights: [
      'Releases sind automatisch und laufen reibungslos',
      'Jedes Deployment lässt sich bis zu den ursprünglichen Daten zurückverfolgen',
      'Die gesamte Umgebung wird verwaltet, vom Training über den Test bis zur Produktion',
    ],
    technology: dimensions.technology.options['technology-3'].characteristics,
    insight:
      'Im Mittelpunkt steht nahtloses Deployment; Monitoring kommt hinzu, um die Leistung der Modelle zu beurteilen. Empfohlen ist der Reifegrad für Organisationen, die ML in größerem Umfang einsetzen wollen.',
    overview: [
      'Eine automatisierte CI/CD-Pipeline steuert die Releases',
      'Data Engineers und Software Engineers arbeiten eng zusammen',
      'Die Leistung des ausgerollten Modells wird überwacht, und A/B-Tests helfen bei der Auswahl von Modellen',
    ],
    useCases: ['Geschäftskritische ML-Dienste'],
    has: [
      'Modelle, die sich leicht ausrollen lassen',
      'Möglichkeit, Modelle in A/B-Tests zu vergleichen',
    ],
    recommendation:
      'Für Teams mit fünf oder sechs ML-Anwendungsfällen oder mit mindestens einem kritischen',
    whatHappens:
      'Das Deployment ist automatisiert, und ausgerollte Modelle werden überwacht, sodass das Team sofort erfährt, wenn ein Modell schlecht abschneidet.',
    example:
      'Ein fertiges Modell geht automatisch in Produktion, und wenn seine Leistung nachlässt, folgt ein Alarm. Niemand muss eingreifen.',
    tools: { 'Seldon Core': 'Modell-Deployment', Prometheus: 'Monitoring' },
  },
  4: {
    name: 'Vollautomatisiertes MLOps',
    aliases: [
      'Vollautomatisierter MLOps-Betrieb',
      'Vollautomatisiertes MLOps-Retraining',
      'Vollständige Automatisierung',
    ],
    highlights: [
      'Das ganze System ist automatisiert und leicht zu überwachen',
      'Die Produktion zeigt, was zu verbessern ist, und verbessert sich manchmal selbst, indem sie neue Modelle einführt',
      'Das System kommt Ausfallzeiten von null nahe',
    ],
    technology: dimensions.technology.options['technology-4'].characteristics,
    insight:
      'Das ist das obere Ende der Skala: Retraining und Deployment, die von Leistungsmetriken ausgelöst werden, ergeben ein robustes System. Ob so viel Automatisierung nötig ist, sollte an den Bedürfnissen jedes Projekts geprüft werden.',
    overview: [
      'Metriken für das Modell-Monitoring sind klar definiert',
      'Das Retraining startet automatisch, sobald eine Modellmetrik ihren Schwellenwert überschreitet',
    ],
    useCases: [
      'Nur dort, wo der Effizienzgewinn die Kosten der Umsetzung voraussichtlich aufwiegt',
      'Das Retraining ist häufig und gleichartig, sodass es sich zur Automatisierung anbietet',
    ],
    whatHappens:
      'Alles läuft automatisch, auch Retraining und Deployment. Lässt die Leistung nach, wird das Modell neu trainiert und erneut ausgerollt, ohne dass jemand eingreift.',
    example:
      'Neue Trends schwächen ein Modell des Kundenverhaltens. Das System erkennt das Problem, trainiert das Modell mit neuen Daten neu und rollt es wieder aus.',
    tools: {
      'TFX (TensorFlow Extended)': 'Durchgängige Automatisierung von ML',
      'SageMaker Pipelines': 'Vollständige Automatisierung',
    },
  },
};
