/** Section 1 of the checklist, in German. */
export const documentation = {
  title: 'Dokumentation',
  summary:
    'Wozu das Projekt dient, wer daran arbeitet, wie Daten und Modell entstanden sind und wie die Software aufgebaut ist – alles schriftlich.',
  subsections: {
    'documentation.project': 'Projektdokumentation',
    'documentation.model': 'Modelldokumentation',
    'documentation.technical': 'Technische Dokumentation',
  },
  statements: {
    'documentation.project.business-goals': {
      label: 'Geschäftsziele und KPIs',
      statement:
        'Die Geschäftsziele und KPIs des Projekts sind schriftlich festgehalten, und diese Aufzeichnung wird aktuell gehalten.',
      help: 'Ja, wenn sowohl die Ziele als auch die KPIs schriftlich nachzulesen sind und noch beschreiben, worauf das Projekt hinarbeitet. Eine veraltete Aufzeichnung ist ein Nein.',
      remediation:
        'Schreiben Sie eine Seite mit jedem Ziel, seinem KPI, dem Zielwert und einer verantwortlichen Person, und legen Sie einen vierteljährlichen Termin für die Überprüfung fest.',
    },
    'documentation.project.team-overview': {
      label: 'Team und Zuständigkeiten',
      statement:
        'Eine aktuelle Übersicht führt alle Mitglieder des ML-Projektteams mit ihren Zuständigkeiten auf.',
      help: 'Ja, wenn die Liste heute vollständig ist und nicht nur Namen zeigt, sondern auch, wofür jede Person zuständig ist.',
      remediation:
        'Führen Sie alle Beteiligten mit Rolle und Zuständigkeiten auf, neben dem Code oder bei der verantwortlichen Gruppe im Katalog.',
    },
    'documentation.project.risk-evaluation': {
      label: 'Risikobewertung des Modells',
      statement:
        'Die Risiken des ML-Modells sind bewertet, und die schriftliche Bewertung wird aktuell gehalten.',
      help: 'Ja, wenn eine schriftliche Bewertung vorliegt, die das Modell in seinem heutigen Stand abbildet. Die Form wählt das Team.',
      remediation:
        'Schreiben Sie auf, was passieren kann, wenn das Modell falschliegt, wie wahrscheinlich und wie schwerwiegend das ist und wer das Risiko trägt.',
    },
    'documentation.model.data-steps': {
      label: 'Schritte der Datenaufbereitung',
      statement:
        'Die Dokumentation behandelt jeden Schritt der Erhebung, Analyse und Bereinigung der Daten und begründet jeden einzelnen.',
      help: 'Ja, wenn sich nachvollziehen lässt, was mit den Daten gemacht wurde und auch warum. Eine Liste von Schritten ohne Begründung ist ein Nein.',
      remediation:
        'Ergänzen Sie zu jedem Schritt der Erhebung, Analyse und Bereinigung eine Zeile dazu, was er tut, und eine dazu, warum er nötig ist.',
    },
    'documentation.model.data-definition': {
      label: 'Definition der Features',
      statement:
        'Die Dokumentation definiert die Daten: welche Features das Modell verwendet und was jedes davon bedeutet.',
      help: 'Ja, wenn jedes Feature des Modells mit seiner Bedeutung aufgeführt ist.',
      remediation:
        'Legen Sie ein Datenverzeichnis mit Name, Bedeutung, Typ, Einheit und Quelle jedes Features an.',
    },
    'documentation.model.model-choice': {
      label: 'Wahl des Modells',
      statement:
        'Die Dokumentation hält fest, welches ML-Modell gewählt wurde, und begründet die Wahl.',
      help: 'Ja, wenn sowohl die Wahl als auch ihre Gründe schriftlich festgehalten sind.',
      remediation:
        'Halten Sie fest, welche Alternativen anhand welcher Metrik verglichen wurden und warum das jetzige Modell den Vorzug erhielt.',
    },
    'documentation.technical.api': {
      label: 'API-Dokumentation',
      statement:
        'Die Echtzeit-Inferenz-API ist dokumentiert, einschließlich Aufbau und Definition der Anfragen und Antworten und ihrer Datentypen.',
      help: 'Gilt nur für Echtzeit-Serving. Ja, wenn sich aus der Dokumentation erschließt, wie eine Anfrage aufzubauen und eine Antwort zu lesen ist, einschließlich aller Datentypen.',
      remediation:
        'Veröffentlichen Sie eine OpenAPI-Definition oder eine gleichwertige mit Schemas für Anfragen und Antworten, und tragen Sie sie als API in den Katalog ein.',
    },
    'documentation.technical.architecture': {
      label: 'Architekturdokumentation',
      statement:
        'Der Entwurf der Softwarearchitektur ist dokumentiert, und die Dokumentation bleibt aktuell.',
      help: 'Ja, wenn die Beschreibung dem heutigen System entspricht.',
      remediation:
        'Zeichnen Sie die Architektur für Training und Serving einmal auf, legen Sie sie bei der Projektdokumentation ab, und ändern Sie sie im selben Pull Request wie das System.',
    },
  },
};
