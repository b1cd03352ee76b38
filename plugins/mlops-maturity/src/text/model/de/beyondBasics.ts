/** Section 5 of the checklist, in German. */
export const featureStore = {
  // May break where it says so; columns are narrower than the word.
  title: 'Daten\u00ADtransformation und Feature Store',
  summary:
    'Wie Features geteilt, verwaltet und für Training und Vorhersage gleich gehalten werden.',
  subsections: {
    'feature-store.general': 'Datentransformation und Feature Store',
  },
  statements: {
    'feature-store.general.precomputed-or-shared': {
      label: 'Vorberechnete oder geteilte Features',
      statement:
        'Features werden in einem Feature Store vorab berechnet, als Code importiert, den Projekte teilen können, oder beides.',
      help: 'Geteilter Code ohne Feature Store genügt für ein Ja.',
      remediation:
        'Berechnen Sie die Features einmal in einem Feature Store, oder veröffentlichen Sie den Feature-Code als Paket, das andere Projekte importieren können.',
    },
    'feature-store.general.same-transformation-code': {
      label: 'Ein Code für Transformationen',
      statement:
        'Derselbe Code transformiert die Daten für das Offline-Training und die Daten für die Online-Vorhersage.',
      help: 'Ja, wenn es eine einzige Implementierung der Transformationen gibt. Zwei Implementierungen, die im Gleichstand gehalten werden, zählen als Nein.',
      remediation:
        'Bringen Sie die Transformationen in einem Paket unter, und verwenden Sie es für Training und Vorhersage.',
    },
    'feature-store.general.all-features-sourced': {
      label: 'Herkunft aller Features',
      statement:
        'Jedes Feature des Modells stammt aus dem Feature Store oder aus einer externen Bibliothek.',
      help: 'Ja, wenn kein Feature allein innerhalb dieses Projekts gebaut wird.',
      remediation:
        'Verlagern Sie Feature-Code, der noch lokal im Projekt liegt, in den Feature Store oder eine Bibliothek.',
    },
    'feature-store.general.add-features-by-pr': {
      label: 'Beiträge zu Features',
      statement:
        'Data Scientists können dem Feature Store per Pull Request neue Features hinzufügen.',
      help: 'Ja, wenn sie die Änderung selbst vorschlagen können. Ein Review durch andere vor dem Merge ist in Ordnung.',
      remediation:
        'Öffnen Sie das Repository des Feature Stores für Pull Requests von Data Scientists.',
    },
    'feature-store.general.dependency-management': {
      label: 'Abhängigkeiten von Features',
      statement:
        'Der Feature Store verwaltet die Abhängigkeiten der Features automatisch.',
      help: 'Ja, wenn der Feature Store selbst ermittelt, was wovon abhängt. Eine von Hand gepflegte Liste ist ein Nein.',
      remediation:
        'Lassen Sie den Feature Store auflösen, welches Feature von welchem abhängt, und sie in der richtigen Reihenfolge neu berechnen.',
    },
    'feature-store.general.usage-tracking': {
      label: 'Nutzung von Features',
      statement:
        'Der Feature Store hält fest, welche Features jedes Modell verwendet.',
      help: 'Ja, wenn der Feature Store zu jedem Modell die verwendeten Features zeigen kann.',
      remediation:
        'Halten Sie im Feature Store fest, welche Features jedes Modell liest.',
    },
    'feature-store.general.config-separate': {
      label: 'Konfiguration von Features',
      statement:
        'Die Konfiguration der Features wird getrennt von ihrem Code gehalten.',
      help: 'Ja, wenn sich die Konfiguration eines Features ändern lässt, ohne seinen Code anzufassen.',
      remediation:
        'Verlagern Sie Namen, Zeitfenster und Parameter von Features aus dem Code in Konfigurationsdateien.',
    },
  },
};

/** Section 6 of the checklist, in German. */
export const explainability = {
  title: 'Erklärbarkeit des Modells',
  summary:
    'Ob Ausgaben erklärt, von den Nutzenden verstanden und richtig beschrieben werden und ob sie sich auf das beschränken, was das System weiß.',
  subsections: {
    'explainability.general': 'Erklärbarkeit des Modells',
  },
  statements: {
    'explainability.general.explanation-with-evidence': {
      label: 'Erklärungen mit Belegen',
      statement:
        'Das KI-System kann seine Ausgaben erklären und die Erklärung mit Belegen stützen.',
      help: 'Ja, wenn es eine Erklärung der Ausgaben gibt, die auf die Belege dahinter verweist.',
      remediation:
        'Geben Sie mit einer Ausgabe auch ihre Gründe und die Belege dahinter zurück.',
    },
    'explainability.general.meaningful': {
      label: 'Verständliche Erklärungen',
      statement:
        'Die Erklärungen des KI-Systems sind aussagekräftig: Seine Nutzerinnen und Nutzer können sie verstehen.',
      help: 'Ja, wenn diejenigen, die das System nutzen, die Erklärung verstehen. Dass seine Entwicklerinnen und Entwickler sie verstehen, genügt nicht.',
      remediation:
        'Zeigen Sie Erklärungen denen, die sie lesen, fragen Sie, was verstanden wurde, und formulieren Sie neu, was unklar war.',
    },
    'explainability.general.describes-decision': {
      label: 'Beschriebener Entscheidungsweg',
      statement:
        'Das KI-System kann klar beschreiben, wie es zu den Entscheidungen gekommen ist, die es ausgibt.',
      help: 'Ja, wenn die Beschreibung klar ist und wiedergibt, wie die Ausgabe wirklich zustande kam, und nicht nur plausibel klingt.',
      remediation:
        'Prüfen Sie an einigen Ausgaben, ob die Beschreibung dem Weg entspricht, auf dem sie tatsächlich entstanden sind.',
    },
    'explainability.general.knowledge-limits': {
      label: 'Grenzen des Wissens',
      statement:
        'Das KI-System bleibt innerhalb der Grenzen seines Wissens und erkennt, wenn es außerhalb davon arbeitet.',
      help: 'Ja, wenn beides gilt: Das System hält sich an die Bedingungen, für die es gebaut wurde, und es bemerkt, wenn es sie verlässt.',
      remediation:
        'Schreiben Sie die Bedingungen auf, für die das Modell gebaut wurde, erkennen Sie Eingaben außerhalb davon, und weichen Sie dann auf eine Rückfalllösung aus oder verweigern Sie die Antwort.',
    },
  },
};

/** Section 7 of the checklist, in German. */
export const abTesting = {
  title: 'A/B-Tests und Feedbackschleife',
  summary:
    'Wie Ein- und Ausgaben aufbewahrt und wie Modellversionen im laufenden Einsatz verglichen werden.',
  subsections: { 'ab-testing.general': 'A/B-Tests und Feedbackschleife' },
  statements: {
    'ab-testing.general.inputs-outputs-stored': {
      label: 'Gespeicherte Ein- und Ausgaben',
      statement:
        'Ein- und Ausgaben des Modells werden automatisch gespeichert.',
      help: 'Ja, wenn beide aufbewahrt werden, ohne dass jemand etwas dafür tun muss.',
      remediation:
        'Schreiben Sie jede Eingabe und jede Vorhersage mit Modellversion und Zeitstempel in einen dauerhaften Speicher, im Rahmen des Datenschutzes.',
    },
    'ab-testing.general.regular': {
      label: 'Regelmäßige A/B-Tests',
      statement: 'A/B-Tests werden regelmäßig durchgeführt.',
      help: 'Ja, wenn A/B-Tests für diese Komponente eine wiederkehrende Praktik sind. Ein einzelner Test in der Vergangenheit ist ein Nein.',
      remediation:
        'Veröffentlichen Sie die nächste Modellversion als A/B-Test, und entscheiden Sie anhand des gemessenen Unterschieds der KPIs.',
    },
    'ab-testing.general.consistent-assignment': {
      label: 'Feste Zuordnung in A/B-Tests',
      statement:
        'A/B-Tests garantieren, dass eine Kundin oder ein Kunde während des gesamten Experiments Vorhersagen von ein und derselben Modellversion erhält.',
      help: 'Ja, wenn sich die Zuordnung zu einer Version während eines Experiments nicht ändern kann. Wenn keine A/B-Tests stattfinden, markieren Sie die Aussage mit dieser Begründung als nicht zutreffend.',
      remediation:
        'Ordnen Sie Kundinnen und Kunden den Versionen mit einem stabilen Hash der Kunden-ID zu, und behalten Sie die Zuordnung bis zum Ende des Experiments bei.',
    },
  },
};
