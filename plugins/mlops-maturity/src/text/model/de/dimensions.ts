// Descriptions that several options share; they have to be equal, because what
// an option adds to the one before it is found by comparing them.
const HANDED_FROM_AFAR =
  'Software Engineers arbeiten für sich und bekommen das Modell aus der Ferne übergeben';
const REPEATABLE_SCRIPTS =
  'Data Scientists und Data Engineers machen aus experimentellem Code gemeinsam wiederholbare Skripte und Jobs';
const SHARED_INPUTS =
  'Data Engineers, Data Scientists und Software Engineers verwalten Ein- und Ausgaben gemeinsam';
const AUTOMATED_INTEGRATION =
  'Software Engineers und Data Engineers automatisieren, wie das Modell in den Anwendungscode integriert wird';
const DATA_PIPELINE = 'Eine Pipeline erhebt die Daten automatisch';
const NOT_TRACKED = 'Experimente werden nicht in verlässlicher Weise erfasst';
const ONE_FILE =
  'Das Ergebnis ist womöglich eine einzelne Modelldatei, die mitsamt ihren Ein- und Ausgaben von Hand weitergegeben wird';
const MANAGED_COMPUTE = 'Rechenressourcen werden verwaltet';
const TRACKED = 'Ergebnisse von Experimenten werden erfasst';
const VERSIONED =
  'Der Trainingscode und die daraus entstehenden Modelle sind beide versioniert';
const MANUAL_PROCESS = 'Der Prozess ist manuell';
const TESTED_SCRIPT = 'Das Scoring-Skript ist versioniert und hat Tests';
const DEPENDS_HEAVILY =
  'Die Implementierung des Modells hängt stark vom Können der Data Scientists ab';
const CENTRAL_TRAINING =
  'Die Trainingsleistung wird an zentraler Stelle verfolgt';

/** The dimensions and what there is to pick from, in German. */
export const dimensions = {
  people: {
    title: 'Personen',
    question:
      'Wie arbeiten die Personen zusammen, die Daten aufbereiten, Modelle bauen und die Anwendung schreiben?',
    options: {
      'people-0-1': {
        label: 'Rollen arbeiten isoliert',
        characteristics: [
          'Data Scientists arbeiten für sich und haben keinen regelmäßigen Kontakt zum weiteren Team',
          'Data Engineers, falls es sie gibt, arbeiten ebenfalls für sich, ohne regelmäßigen Kontakt',
          HANDED_FROM_AFAR,
        ],
        note: 'Die Reifegrade 0 und 1 beschreiben Personen gleich, deshalb zählt diese Wahl als Reifegrad 1. Die anderen Dimensionen unterscheiden die beiden.',
      },
      'people-2': {
        label: 'Datenrollen arbeiten zusammen',
        characteristics: [
          REPEATABLE_SCRIPTS,
          'Data Engineers arbeiten mit den Data Scientists zusammen',
          HANDED_FROM_AFAR,
        ],
      },
      'people-3': {
        label: 'Alle Rollen arbeiten zusammen',
        characteristics: [
          REPEATABLE_SCRIPTS,
          SHARED_INPUTS,
          AUTOMATED_INTEGRATION,
        ],
      },
      'people-4': {
        label: 'Alle Rollen arbeiten zusammen und erheben Produktionsmetriken',
        characteristics: [
          REPEATABLE_SCRIPTS,
          'Data Scientists ermitteln außerdem gemeinsam mit Software Engineers Marker für die Data Engineers',
          SHARED_INPUTS,
          AUTOMATED_INTEGRATION,
          'Software Engineers richten außerdem die Erhebung von Metriken nach dem Deployment ein',
        ],
      },
    },
  },
  'model-creation': {
    title: 'Modellerstellung',
    question:
      'Wie entsteht aus Daten, Rechenressourcen, Experimenten und Trainingscode ein Modell?',
    options: {
      'model-creation-0': {
        label: 'Daten von Hand, Experimente nicht erfasst',
        characteristics: [
          'Daten werden von Hand erhoben',
          'Rechenressourcen werden wahrscheinlich nicht verwaltet',
          NOT_TRACKED,
          ONE_FILE,
        ],
      },
      'model-creation-1': {
        label: 'Datenpipeline, Experimente nicht erfasst',
        characteristics: [
          DATA_PIPELINE,
          'Rechenressourcen werden verwaltet oder auch nicht',
          NOT_TRACKED,
          ONE_FILE,
        ],
      },
      'model-creation-2-3': {
        label: 'Verwaltet, erfasst und versioniert',
        characteristics: [DATA_PIPELINE, MANAGED_COMPUTE, TRACKED, VERSIONED],
        note: 'Die Reifegrade 2 und 3 beschreiben die Modellerstellung gleich, deshalb zählt diese Wahl als Reifegrad 3. Die anderen Dimensionen unterscheiden die beiden.',
      },
      'model-creation-4': {
        label: 'Retraining anhand von Produktionsmetriken',
        characteristics: [
          DATA_PIPELINE,
          'Produktionsmetriken lösen das Retraining automatisch aus',
          MANAGED_COMPUTE,
          TRACKED,
          VERSIONED,
        ],
      },
    },
  },
  'model-release': {
    title: 'Modell-Release',
    question: 'Wie wird eine neue Modellversion veröffentlicht?',
    options: {
      'model-release-0': {
        label: 'Manuell, durch eine Datenrolle allein',
        characteristics: [
          MANUAL_PROCESS,
          'Das Scoring-Skript entsteht womöglich von Hand, lange nach den Experimenten, und ist nicht versioniert',
          'Ein Data Scientist oder ein Data Engineer kümmert sich allein um das Release',
        ],
      },
      'model-release-1': {
        label: 'Manuell, an Software Engineers übergeben',
        characteristics: [
          MANUAL_PROCESS,
          'Das Scoring-Skript entsteht womöglich von Hand, lange nach den Experimenten, ist aber wahrscheinlich versioniert',
          'Software Engineers bekommen das Release übergeben',
        ],
      },
      'model-release-2': {
        label: 'Manuell, durch das Software-Engineering-Team',
        characteristics: [
          'Das Release ist manuell',
          TESTED_SCRIPT,
          'Das Software-Engineering-Team steuert das Release',
        ],
      },
      'model-release-3-4': {
        label: 'Automatisch, über eine Pipeline',
        characteristics: [
          'Das Release läuft automatisch',
          TESTED_SCRIPT,
          'Eine CI/CD-Pipeline steuert das Release',
        ],
        note: 'Die Reifegrade 3 und 4 beschreiben das Release sinngemäß gleich, deshalb zählt diese Wahl als Reifegrad 4. Personen, Modellerstellung und Technologie unterscheiden die beiden.',
      },
    },
  },
  'application-integration': {
    title: 'Anwendungsintegration',
    question: 'Wie gelangt das Modell in die Anwendung, die es verwendet?',
    options: {
      'application-integration-0': {
        label: 'Manuelle Releases, abhängig von Data Scientists',
        characteristics: [
          'Die Implementierung hängt stark vom Können der Data Scientists ab',
          'Jedes Release ist manuell',
        ],
      },
      'application-integration-1-2': {
        label: 'Einfache Tests, abhängig von Data Scientists',
        characteristics: [
          'Das Modell hat einfache Integrationstests',
          DEPENDS_HEAVILY,
          'Releases der Anwendung sind automatisiert',
          'Unit-Tests decken den Anwendungscode ab',
        ],
        note: 'Reifegrad 2 wiederholt die Beschreibung von Reifegrad 1 bis auf die automatisierten Releases, die hier übernommen sind, deshalb zählt diese Wahl als Reifegrad 2. Die anderen Dimensionen unterscheiden die beiden.',
      },
      'application-integration-3-4': {
        label: 'Getestete Releases, weniger abhängig von Data Scientists',
        characteristics: [
          'Jedes Modell-Release hat Unit- und Integrationstests',
          'Die Implementierung des Modells hängt weniger vom Können der Data Scientists ab',
          'Unit- und Integrationstests decken den Anwendungscode ab',
        ],
        note: 'Die Reifegrade 3 und 4 beschreiben die Anwendungsintegration gleich, deshalb zählt diese Wahl als Reifegrad 4. Personen, Modellerstellung und Technologie unterscheiden die beiden.',
      },
    },
  },
  technology: {
    title: 'Technologie',
    question:
      'Welche technischen Fähigkeiten stützen den gesamten Lebenszyklus des Modells?',
    options: {
      'technology-0': {
        label: 'Alles von Hand',
        characteristics: [
          'Builds und Deployments geschehen von Hand',
          'Modell und Anwendung werden von Hand getestet',
          'Die Modellleistung wird nicht an zentraler Stelle verfolgt',
          'Modelle werden von Hand trainiert',
        ],
      },
      'technology-1': {
        label: 'Automatisierte Builds und Anwendungstests',
        characteristics: [
          'Builds sind automatisiert',
          'Der Anwendungscode hat automatisierte Tests',
        ],
      },
      'technology-2': {
        label: 'Automatisiertes Training und Modellverwaltung',
        characteristics: [
          'Das Modelltraining ist automatisiert',
          CENTRAL_TRAINING,
          'Eine Modellverwaltung ist vorhanden',
        ],
      },
      'technology-3': {
        label: 'Integrierte A/B-Tests, sämtlicher Code getestet',
        characteristics: [
          'Zum Deployment gehören A/B-Tests, die die Leistung von Modellen vergleichen',
          'Sämtlicher Code ist durch automatisierte Tests abgedeckt',
          CENTRAL_TRAINING,
        ],
      },
      'technology-4': {
        label: 'Automatisiertes Training und Testen, detaillierte Metriken',
        characteristics: [
          'Training und Test des Modells sind automatisiert',
          'Das ausgerollte Modell liefert detaillierte Metriken an eine zentrale Stelle',
        ],
      },
    },
  },
};
