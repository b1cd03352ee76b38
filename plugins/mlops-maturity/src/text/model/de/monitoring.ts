/** Section 4 of the checklist, in German. */
export const monitoring = {
  title: 'Monitoring und Support',
  summary:
    'Was im Betrieb beobachtet wird: Kosten, Infrastruktur, Serving, Modellleistung, Geschäfts-KPIs, Drift und Ausreißer.',
  subsections: {
    'monitoring.infrastructure': 'Monitoring der Infrastruktur',
    'monitoring.application': 'Monitoring der Anwendung',
    'monitoring.performance': 'Monitoring von KPIs und Modellleistung',
    'monitoring.drift': 'Monitoring von Datendrift und Ausreißern',
  },
  statements: {
    'monitoring.infrastructure.cost-tracking': {
      label: 'Kostenerfassung',
      statement:
        'Die Infrastrukturkosten werden erfasst, und die Kosten des ML-Projekts werden regelmäßig geschätzt.',
      help: 'Ja, wenn es beides gibt: eine laufende Erfassung der Infrastrukturkosten und eine wiederkehrende Schätzung für das Projekt.',
      remediation:
        'Kennzeichnen Sie alle Ressourcen des Projekts mit Tags, zeigen Sie die monatlichen Kosten auf einem Dashboard, und legen Sie einen festen Termin für die nächste Schätzung fest.',
    },
    'monitoring.infrastructure.health-alerting': {
      label: 'Alarme zur Infrastruktur',
      statement:
        'Der Zustand der Infrastrukturressourcen wird überwacht, und für Probleme sind Alarme eingerichtet.',
      help: 'Ja, wenn sowohl das Monitoring als auch die Alarme eingerichtet sind.',
      remediation:
        'Erheben Sie für jede Ressource Metriken zu ihrem Zustand, und schicken Sie Alarme an die Rufbereitschaft.',
      parts: {
        health: 'Überwachung des Zustands der Ressourcen',
        alerting: 'Alarme, wenn Probleme auftreten',
      },
    },
    'monitoring.application.api-monitoring': {
      label: 'API-Monitoring',
      statement:
        'Die Echtzeit-Inferenz-API protokolliert jede Anfrage und Antwort, und ihr Zustand, ihre Antwortzeiten und ihre Antwortcodes werden überwacht.',
      help: 'Gilt nur für Echtzeit-Serving. Ja, wenn alle Anfragen und Antworten protokolliert und alle drei Größen überwacht werden.',
      remediation:
        'Protokollieren Sie Anfragen und Antworten im Rahmen des Datenschutzes, und zeigen Sie Antwortzeiten, Antwortcodes und Zustand auf einem gemeinsamen Dashboard.',
    },
    'monitoring.application.batch-delivery': {
      label: 'Monitoring der Batch-Lieferung',
      statement:
        'Das Monitoring erfasst, ob Batch-Ergebnisse das Zielsystem ohne Unterbrechung erreichen.',
      help: 'Gilt nur für Batch-Serving. Ja, wenn eine unterbrochene oder fehlende Lieferung im Monitoring sichtbar wird.',
      remediation:
        'Richten Sie einen Alarm für Batch-Läufe oder -Lieferungen ein, die verspätet oder unvollständig sind oder fehlen.',
    },
    'monitoring.performance.offline-metrics': {
      label: 'Metriken der Offline-Auswertung',
      statement:
        'Metriken aus der Offline-Auswertung, etwa der F1-Score eines Klassifikators auf historischen Daten, werden gespeichert und überwacht.',
      help: 'Ja, wenn die Metriken aufbewahrt und beobachtet werden. F1 ist nur ein Beispiel; verwenden Sie die Metriken, die zur Aufgabe passen.',
      remediation:
        'Speichern Sie die Auswertungsmetriken jedes Trainingslaufs auf einem Tracking-Server, und beobachten Sie, wie sie sich entwickeln.',
    },
    'monitoring.performance.kpi-feedback-loop': {
      label: 'Feedbackschleife für KPIs',
      statement:
        'Eine Feedbackschleife wertet die mit den Stakeholdern aus dem Fachbereich vereinbarten KPIs des Projekts aus und überwacht sie fortlaufend.',
      help: 'Ja, wenn Ergebnisse aus der tatsächlichen Nutzung zurückfließen und die vereinbarten KPIs daraus ständig ausgewertet und überwacht werden.',
      remediation:
        'Führen Sie die tatsächlichen Ergebnisse zurück, berechnen Sie daraus die vereinbarten KPIs, und besprechen Sie die Resultate mit den Stakeholdern aus dem Fachbereich.',
    },
    'monitoring.drift.feature-distributions': {
      label: 'Alarme bei Feature-Drift',
      statement:
        'Die Verteilungen der wichtigen Features werden regelmäßig neu berechnet, und eine signifikante Verschiebung, die sich auf die Zielgröße auswirkt, löst einen Alarm aus.',
      help: 'Ja, wenn sowohl die regelmäßige Berechnung als auch der Alarm eingerichtet sind. Features, die für das Modell wenig Bedeutung haben, können außen vor bleiben.',
      remediation:
        'Vergleichen Sie die aktuellen Verteilungen der wichtigen Features nach Zeitplan mit den Trainingsdaten, und lösen Sie bei signifikanten Änderungen einen Alarm aus.',
    },
    'monitoring.drift.outliers': {
      label: 'Ausreißer und unsichere Vorhersagen',
      statement:
        'Eine Ausreißererkennung ist vorhanden, und Fälle, in denen das Modell mit geringer Sicherheit vorhersagt, werden regelmäßig geprüft.',
      help: 'Ja, wenn beides gilt: Ausreißer werden erkannt, und unsichere Vorhersagen werden regelmäßig angesehen.',
      remediation:
        'Erkennen Sie Ausreißer, sammeln Sie Vorhersagen mit geringer Sicherheit, und planen Sie eine feste Zeit ein, um sie zu prüfen.',
    },
  },
};
