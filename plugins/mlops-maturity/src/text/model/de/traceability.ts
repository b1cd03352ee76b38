/** Section 2 of the checklist, in German. */
export const traceability = {
  title: 'Nachvollziehbarkeit und Reproduzierbarkeit',
  summary:
    'Wie sich Infrastruktur, Code, Modelle und Daten zurückverfolgen, neu aufbauen und zurückrollen lassen und wie Änderungen in die einzelnen Umgebungen gelangen.',
  subsections: {
    'traceability.infrastructure': 'Nachvollziehbarkeit der Infrastruktur',
    'traceability.ml-code': 'Nachvollziehbarkeit des ML-Codes',
  },
  statements: {
    'traceability.infrastructure.iac': {
      label: 'Infrastructure as Code',
      statement:
        'Die Infrastruktur ist als Code definiert (Infrastructure as Code, IaC).',
      help: 'Ja, wenn die Infrastruktur hinter der Komponente aus Code erzeugt und nicht von Hand eingerichtet wird.',
      remediation:
        'Beschreiben Sie eine Umgebung mit einem Werkzeug wie Terraform, Bicep, CloudFormation oder Pulumi, und weiten Sie den Code dann auf die übrigen Umgebungen aus.',
    },
    'traceability.infrastructure.iac-version-control': {
      label: 'Versionierter Infrastrukturcode',
      statement: 'Der Infrastrukturcode liegt in einer Versionsverwaltung.',
      help: 'Ja, wenn der gesamte Infrastrukturcode eine Versionshistorie hat, ob im Repository des Projekts oder in einem anderen.',
      remediation:
        'Verschieben Sie den Infrastrukturcode in ein Repository, am besten neben den übrigen Code des Projekts.',
    },
    'traceability.infrastructure.iac-pull-requests': {
      label: 'Pull Requests für Infrastruktur',
      statement:
        'Jede Änderung am Infrastrukturcode läuft über einen Pull Request.',
      help: 'Ja, wenn Infrastrukturcode per Pull Request und nicht durch direkte Pushes geändert wird. Merge Requests und vergleichbare Verfahren zählen ebenso.',
      remediation:
        'Schützen Sie den Standard-Branch so, dass sich Infrastrukturcode nur per Pull Request ändern lässt.',
    },
    'traceability.infrastructure.cd-on-merge': {
      label: 'Infrastruktur-Delivery nach Merge',
      statement:
        'Eine CD-Pipeline wendet gemergte Infrastrukturänderungen automatisch auf die zugehörigen Umgebungen an.',
      help: 'Ja, wenn eine Pipeline jede gemergte Änderung ohne Handarbeit in die richtigen Umgebungen bringt.',
      remediation:
        'Richten Sie eine Delivery-Pipeline ein, die den Infrastrukturcode plant und anwendet, sobald ein Pull Request gemergt ist.',
    },
    'traceability.infrastructure.cd-only-deploys': {
      label: 'Deployment nur per Pipeline',
      statement:
        'Infrastrukturänderungen werden ausschließlich von CD-Pipelines ausgerollt; einzelne Entwicklerinnen und Entwickler sind nicht berechtigt, sie auszurollen.',
      help: 'Ja, wenn allein Pipelines das Recht haben, Infrastruktur auszurollen. Leserechte spielen hier keine Rolle.',
      remediation:
        'Entziehen Sie persönliche Deployment-Rechte, und lassen Sie nur die Identität der Pipeline Infrastruktur ändern, mit einem dokumentierten Weg für Notfälle.',
    },
    'traceability.infrastructure.two-environments': {
      label: 'Identische Umgebungen',
      statement:
        'Das Projekt hat mindestens eine Vorproduktions- und eine Produktionsumgebung, und diese sind exakte Kopien voneinander.',
      help: 'Ja nur, wenn die Umgebungen übereinstimmen. Eine Vorproduktionsumgebung, die von der Produktion abweicht, ist ein Nein.',
      remediation:
        'Erzeugen Sie die Vorproduktionsumgebung aus demselben Code wie die Produktion, und lassen Sie die beiden sich nur in Parametern unterscheiden.',
    },
    'traceability.infrastructure.production-data-access': {
      label: 'Zugriff auf Produktionsdaten',
      statement:
        'Jede Umgebung des Projekts hat Zugriff auf Produktionsdaten (lesend, schreibend oder beides), und die Daten sind zu jedem Zeitpunkt überall identisch.',
      help: 'Lesezugriff allein genügt für ein Ja, solange alle Umgebungen dieselben Daten sehen. Wenn eine Richtlinie Produktionsdaten auf die Produktion beschränkt, halten Sie diesen Grund bei Ihrer Antwort fest.',
      remediation:
        'Geben Sie jeder Umgebung Zugriff auf dieselben Produktionsdaten, nur lesend, wo nicht geschrieben werden muss.',
    },
    'traceability.ml-code.data-code-version-control': {
      label: 'Versionierter Datencode',
      statement:
        'Der Code, der die Daten erhebt, analysiert und bereinigt, liegt in einer Versionsverwaltung.',
      help: 'Ja, wenn dieser Code vollständig versioniert ist, einschließlich aller Notebooks und Abfragen, die diese Arbeit leisten.',
      remediation:
        'Bringen Sie die Notebooks, Abfragen und Skripte, die Daten erheben, analysieren oder bereinigen, in die Versionsverwaltung.',
      parts: {
        gathering: 'Code, der Daten erhebt',
        analysis: 'Code, der Daten analysiert',
        cleaning: 'Code, der Daten bereinigt',
      },
    },
    'traceability.ml-code.model-code-version-control': {
      label: 'Versionierter Modellcode',
      statement:
        'Der Modellcode liegt in der Versionsverwaltung, zusammen mit dem Code der Datenaufbereitung und, falls vorhanden, dem API-Code.',
      help: 'Ja, wenn all diese Teile versioniert sind. Lassen Sie den API-Code außer Betracht, wenn nichts über eine API bereitgestellt wird.',
      remediation:
        'Führen Sie den Modellcode, den Code der Datenaufbereitung und etwaigen API-Code in der Versionsverwaltung zusammen.',
    },
    'traceability.ml-code.pull-requests': {
      label: 'Pull Requests für Code',
      statement:
        'Jede Änderung an jeglichem Code des ML-Projekts läuft über einen Pull Request.',
      help: 'Ja, wenn der gesamte Projektcode per Pull Request und nicht durch direkte Pushes geändert wird. Merge Requests und vergleichbare Verfahren zählen ebenso.',
      remediation:
        'Schützen Sie den Standard-Branch so, dass sich Code nur per Pull Request ändern lässt.',
    },
    'traceability.ml-code.cd-on-merge': {
      label: 'Code-Delivery nach Merge',
      statement:
        'Eine CD-Pipeline rollt gemergte Änderungen am ML-Code automatisch in die zugehörigen Umgebungen aus.',
      help: 'Ja, wenn eine Pipeline jede gemergte Änderung ohne Handarbeit in die richtigen Umgebungen bringt.',
      remediation:
        'Richten Sie eine Delivery-Pipeline ein, die das Modell baut, registriert und ausrollt, sobald ein Pull Request gemergt ist.',
    },
    'traceability.ml-code.environment-as-code': {
      label: 'Reproduzierbare Umgebung',
      statement:
        'Die Umgebung ist als Code festgelegt und lässt sich reproduzieren.',
      help: 'Ja, wenn sich die Umgebung, in der der ML-Code läuft, aus ihrer Definition mit demselben Ergebnis neu aufbauen lässt.',
      remediation:
        'Legen Sie alle Abhängigkeiten in einer Lock-Datei fest, und bauen Sie daraus die Images für Training und Serving.',
    },
    'traceability.ml-code.same-code-all-environments': {
      label: 'Überall derselbe Code',
      statement:
        'Der Modellcode läuft in jeder Umgebung unverändert, und das Modell gelangt mit demselben Deployment-Prozess in alle Umgebungen.',
      help: 'Für ein Ja muss beides gelten: keine Codeänderungen je Umgebung und ein einziger Deployment-Prozess für alle Umgebungen. Unterschiede in der Konfiguration sind in Ordnung.',
      remediation:
        'Verlagern Sie alles, was sich zwischen Umgebungen unterscheidet, in die Konfiguration, und rollen Sie mit einer Pipeline in jede Umgebung aus.',
    },
    'traceability.ml-code.run-lookup': {
      label: 'Rückverfolgung von Läufen und Deployments',
      statement:
        'Jeder Modelllauf und jedes Deployment, in jeder Umgebung, lässt sich eindeutig auf den Code-Commit in Git, die Infrastruktur für Training und Serving, die Umgebung für Training und Serving, die Modellartefakte und die Trainingsdaten zurückführen.',
      help: 'Ja nur, wenn sich alle fünf Teile nachschlagen lassen. Kreuzen Sie sie einzeln an, um zu sehen, welche fehlen.',
      remediation:
        'Halten Sie zu jedem Lauf und jedem Deployment den Commit, die Infrastruktur, die Umgebung, die Modellartefakte und die Version der Trainingsdaten fest.',
      parts: {
        'code-commit': 'Code-Commit in Git',
        infrastructure: 'Infrastruktur für Training und Serving',
        environment: 'Umgebung für Training und Serving',
        'model-artifacts': 'Modellartefakte',
        'training-data': 'Daten, mit denen das Modell trainiert wurde',
      },
    },
    'traceability.ml-code.retraining-strategy': {
      label: 'Retraining-Strategie',
      statement:
        'Es gibt eine Strategie für das Retraining des Modells samt Begründung.',
      help: 'Ja, wenn geregelt ist, wann das Modell neu trainiert wird, und die Gründe dafür genannt sind. Eine begründete Entscheidung gegen Retraining zählt ebenso.',
      remediation:
        'Entscheiden Sie, wann das Modell neu trainiert wird (nach Zeitplan, bei neuen Daten, bei Drift oder bei einem Schwellenwert einer Metrik), und schreiben Sie auf, warum.',
    },
    'traceability.ml-code.rollback-strategy': {
      label: 'Rollback-Strategie',
      statement:
        'Es gibt eine Rollback-Strategie, mit der sich zur vorherigen Modellversion zurückkehren lässt.',
      help: 'Ja, wenn geregelt ist, wie die vorherige Version zurückgeholt wird, und das Team dazu in der Lage ist.',
      remediation:
        'Halten Sie die vorherige Modellversion zum Deployment bereit, und proben Sie die Rückkehr zu ihr einmal.',
    },
  },
};
