/** Section 3 of the checklist, in German. */
export const codeQuality = {
  title: 'Codequalität',
  summary:
    'Wie Infrastruktur- und Modellcode vor dem Release und dabei geprüft, getestet, begutachtet, abgesichert und beschrieben werden.',
  subsections: {
    'code-quality.infrastructure': 'Qualität des Infrastrukturcodes',
    'code-quality.ml-code': 'Qualität des Modellcodes',
  },
  statements: {
    'code-quality.infrastructure.ci-on-pull-request': {
      label: 'CI-Prüfungen für Infrastruktur',
      statement:
        'Das Öffnen eines Pull Requests für Infrastrukturcode startet eine CI-Pipeline, die Konfigurationsdateien validiert und automatisierte Tests ausführt.',
      help: 'Ja, wenn beim Anlegen des Pull Requests sowohl die Validierung als auch die Tests laufen.',
      remediation:
        'Lassen Sie bei jedem Pull Request für Infrastruktur Formatierung, Validierung und Policy-Tests laufen.',
    },
    'code-quality.infrastructure.review-before-merge': {
      label: 'Review der Infrastruktur',
      statement:
        'Pull Requests für Infrastruktur brauchen vor dem Merge ein Review und die Freigabe durch andere Teammitglieder (etwa aus Entwicklung oder IT-Sicherheit).',
      help: 'Ja, wenn keine Infrastrukturänderung allein auf das Wort derer hin gemergt werden kann, die sie geschrieben haben.',
      remediation:
        'Verlangen Sie mindestens ein zustimmendes Review einer anderen Person, bevor eine Infrastrukturänderung gemergt werden kann.',
    },
    'code-quality.ml-code.pre-commit-hooks': {
      label: 'Pre-Commit-Hooks',
      statement:
        'Pre-Commit-Hooks setzen die Richtlinien für Codequalität durch, bevor Code in die Versionsverwaltung gepusht wird.',
      help: 'Ja, wenn im Projekt Hooks eingerichtet sind, die den Code vor einem Push gegen dessen Richtlinien prüfen.',
      remediation:
        'Fügen Sie eine Pre-Commit-Konfiguration mit Formatter, Linter und Secret-Scan hinzu, und installieren Sie sie beim Einrichten des Projekts.',
    },
    'code-quality.ml-code.tests-all-steps': {
      label: 'Tests für jeden Schritt',
      statement:
        'Der Modellcode enthält Tests für jeden Schritt des ML-Prozesses: Datenverarbeitung, Modelltraining und API-Deployment.',
      help: 'Ja, wenn jeder Schritt Tests hat. Hat das Modell keine API, ist der letzte Schritt der Code, der seine Vorhersagen erzeugt.',
      remediation:
        'Schreiben Sie zuerst Tests für die Datenverarbeitung, dann für das Training und, falls es eine API gibt, für das API-Deployment.',
      parts: {
        'data-processing': 'Tests für die Datenverarbeitung',
        training: 'Tests für das Modelltraining',
        serving: 'Tests für Scoring oder Serving',
      },
    },
    'code-quality.ml-code.ci-on-pull-request': {
      label: 'CI-Prüfungen für Code',
      statement:
        'Das Öffnen eines Pull Requests für ML-Code startet eine CI-Pipeline, die automatisierte Tests ausführt.',
      help: 'Ja, wenn die Tests beim Anlegen des Pull Requests von selbst starten.',
      remediation:
        'Lassen Sie die Testsuite laufen, sobald ein Pull Request geöffnet wird, und sperren Sie den Merge, solange sie fehlschlägt.',
    },
    'code-quality.ml-code.review-before-merge': {
      label: 'Freigabe nach Code-Review',
      statement:
        'Pull Requests für ML-Code brauchen vor dem Merge die Freigabe durch andere Teammitglieder (etwa aus Entwicklung oder IT-Sicherheit).',
      help: 'Ja, wenn sich keine Änderung am ML-Code ohne die Freigabe einer anderen Person mergen lässt.',
      remediation:
        'Verlangen Sie mindestens ein zustimmendes Review einer anderen Person, bevor ML-Code gemergt werden kann.',
    },
    'code-quality.ml-code.load-tests': {
      label: 'Last- und Stresstests',
      statement:
        'Es gibt eine Strategie, um die Echtzeit-Inferenz-API regelmäßig Last- und Stresstests zu unterziehen und sicherzustellen, dass sie ihre Latenzanforderungen erfüllt.',
      help: 'Gilt nur für Echtzeit-Serving. Ja, wenn die Strategie sowohl regelmäßige Tests als auch den Abgleich mit den Latenzanforderungen umfasst.',
      remediation:
        'Setzen Sie einen ersten Last- und Stresstest der Vorhersage-API an, und vergleichen Sie ihre Latenzperzentile mit den Anforderungen.',
    },
    'code-quality.ml-code.auth-networking': {
      label: 'Authentifizierung und Netzwerk',
      statement:
        'Authentifizierung und Netzwerkanbindung des Echtzeit-Inferenzdienstes entsprechen den Sicherheitsrichtlinien.',
      help: 'Gilt nur für Echtzeit-Serving. Ja, wenn sowohl die Authentifizierung als auch die Netzwerkanbindung den für die Komponente geltenden Richtlinien entsprechen.',
      remediation:
        'Sichern Sie die Vorhersage-API mit einer Authentifizierung, halten Sie sie vom öffentlichen Netz fern, sofern sie dort nicht gebraucht wird, und lassen Sie die Einrichtung von der IT-Sicherheit bestätigen.',
    },
    'code-quality.ml-code.documentation-as-code': {
      label: 'Dokumentation als Code',
      statement:
        'Der Modellcode ist dokumentiert, und die Dokumentation wird als Code gepflegt.',
      help: 'Ja, wenn die Dokumentation beim Code liegt, zum Beispiel als Docstrings oder als Seiten im selben Repository.',
      remediation:
        'Schreiben Sie Docstrings und Nutzungshinweise neben den Code, und bauen Sie sie in der CI-Pipeline.',
    },
    'code-quality.ml-code.release-notes': {
      label: 'Release Notes',
      statement:
        'Zu jedem neuen Release des Modellcodes gibt es Release Notes.',
      help: 'Ja, wenn kein Release ohne Release Notes erscheint. Generierte zählen ebenso.',
      remediation:
        'Veröffentlichen Sie Release Notes automatisch als Teil jedes Releases.',
    },
  },
};
