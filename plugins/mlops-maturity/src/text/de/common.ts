/** Words that several parts of the plugin share, in German. */
export const commonTexts = {
  'common.title': 'MLOps-Reifegrad',
  'common.loading': 'Wird geladen',
  'common.retry': 'Erneut versuchen',
  'common.remove': '{{name}} entfernen',
  'common.asTable': 'Als Tabelle',
  'common.asPicture': 'Als Bild',
  'common.close': 'Schließen',
  'common.cancel': 'Abbrechen',
  'common.level': 'Reifegrad {{level}}',
  'common.levelTitle': 'Reifegrad {{level}} · {{name}}',
  'common.levelSince': 'Auf dieser Stufe seit {{day}}',
  'common.levelAtLeastSince': 'Auf dieser Stufe mindestens seit {{day}}',
  'common.noLevel': 'Kein Reifegrad',
  'common.noLevelYet': 'Noch kein Reifegrad',
  'common.notAssessed': 'Nicht bewertet',
  'common.mature': 'MLOps-reif',
  'common.basics': 'Grundlagen',
  'common.beyondBasics': 'Weiterführendes',
  'common.service': 'Dienst {{name}}',
  'common.ratio': '{{yes}} von {{applicable}}',
  'common.ratioWithPercent': '{{yes}} von {{applicable}} ({{percent}})',
  'common.noneApply': 'nichts trifft zu',
  'common.explainLevel': 'Warum dieser Reifegrad?',
  'common.explainRatio': '{{name}} erklären: {{ratio}}',
  'common.planProgress': '{{done}} von {{total}} Schritten erledigt',
  'common.limit.missingPicks_one':
    'Kein Reifegrad, solange 1 weitere Dimension nicht eingestuft ist: {{names}}',
  'common.limit.missingPicks_other':
    'Kein Reifegrad, solange {{count}} weitere Dimensionen nicht eingestuft sind: {{names}}',
  'common.limit.contradicted':
    'Angegeben ist Reifegrad {{declared}}, die Antworten lassen höchstens {{ceiling}} zu',
  'common.limit.level':
    'Alle {{dimensions}} Dimensionen stehen auf Reifegrad {{level}}',
  'common.limit.onTarget_one':
    '{{limiting}} auf Reifegrad {{level}}, die andere Dimension auf {{range}}',
  'common.limit.onTarget_other':
    '{{limiting}} auf Reifegrad {{level}}, die anderen auf {{range}}',
  'common.limit.heldBack_one':
    'Begrenzt durch {{limiting}}; die andere Dimension steht auf {{range}}',
  'common.limit.heldBack_other':
    'Begrenzt durch {{limiting}}; die anderen stehen auf {{range}}',
  'common.target.none': 'Kein Ziel gesetzt',
  'common.target.level': 'Ziel: Reifegrad {{level}}',
  'common.target.reached': 'Ziel erreicht (Reifegrad {{level}})',
  'common.target.exceeded':
    'Ziel (Reifegrad {{level}}) erreicht und übertroffen',
  'common.target.setAside_one': '1 Anforderung ist ausgenommen',
  'common.target.setAside_other': '{{count}} Anforderungen sind ausgenommen',
  'common.target.notReached': 'Ziel: Reifegrad {{level}}, noch nicht erreicht',
  'common.standing.contradicted':
    'Höher eingestuft, als die Antworten zulassen',
  'common.standing.unconfirmed':
    'Antworten bestätigen weniger als die Einstufung',
  'common.standing.nothingAnswered': 'Noch keine Antwort bestätigt ihn',
  'common.standing.upTo_one': 'Bis {{level}} mit 1 offenen Antwort',
  'common.standing.upTo_other': 'Bis {{level}} mit {{count}} offenen Antworten',
  'common.standing.waitsForPick': 'Wartet auf eine Einstufung',
  'common.standing.open_one': '1 offene Anforderung',
  'common.standing.open_other': '{{count}} offene Anforderungen',
  'common.standing.upToAny': 'Bis {{level}} mit offenen Antworten',
  'common.standing.setAside_one':
    'Beruht auf 1 Anforderung, die ausgenommen ist',
  'common.standing.setAside_other':
    'Beruht auf {{count}} Anforderungen, die ausgenommen sind',
  'common.standing.understated':
    'Niedriger eingestuft, als die Antworten belegen',
  'common.standing.understatedTo': 'Antworten belegen Reifegrad {{level}}',
  'common.freshness.fresh': 'Aktuell',
  'common.freshness.ageing': 'Bald veraltet',
  'common.freshness.stale': 'Veraltet',
  'common.freshness.withAge': '{{state}}, {{age}}',
  'common.freshness.age_zero': 'noch keinen Tag alt',
  'common.freshness.age_one': '1 Tag alt',
  'common.freshness.age_other': '{{count}} Tage alt',
  'common.freshness.unknown': 'Alter unbekannt',
  'common.cut': '{{shown}} von {{all}} werden gezeigt.',
  'common.showAll': 'Alle {{all}} zeigen',
  'common.problem.signedOutTitle': 'Ihre Sitzung ist beendet',
  'common.problem.signedOutHint':
    'Melden Sie sich erneut an, um die Bewertung zu sehen.',
  'common.problem.notAllowedTitle': 'Sie dürfen diese Bewertung nicht sehen',
  'common.problem.notAllowedHint':
    'Bitten Sie die Verantwortlichen der Komponente oder die Betreiber dieses Portals um Zugriff.',
  'common.problem.notFoundTitle': 'Zu dieser Entität gibt es keine Bewertung',
  'common.problem.notFoundHint':
    'Vielleicht ist sie neu im Katalog, oder das Backend zählt sie nicht zu den ML-Komponenten.',
  'common.problem.failedTitle': 'Die Bewertung konnte nicht geladen werden',
  'common.unavailable.database':
    'Die Datenbank von MLOps Maturity antwortet zurzeit nicht. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.unavailable.storage':
    'Die Datenbank von MLOps Maturity kann zurzeit nichts speichern. Nichts, was gespeichert war, ist verloren; die Betreiber dieses Portals müssen Platz schaffen',
  'common.unavailable.catalog':
    'Der Softwarekatalog antwortet zurzeit nicht. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.unavailable.permissions':
    'Der Berechtigungsdienst antwortet zurzeit nicht. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.unavailable.backend':
    'Der Dienst antwortet zurzeit nicht. Nichts, was gespeichert war, ist verloren; versuchen Sie es in einer Minute erneut',
  'common.configuration.title':
    'Die MLOps-Reife ist nicht richtig konfiguriert',
  'common.configuration.hint':
    'Die Betreiber dieses Portals können das in der Konfiguration berichtigen; danach muss das Backend neu gestartet werden.',
  'common.configuration.mistakes.section':
    'muss ein Abschnitt mit eigenen Schlüsseln sein; schreiben Sie diese darunter',
  'common.configuration.mistakes.filter':
    'muss ein Filter aus Feldern und Werten sein, etwa { kind: component, spec.type: { $in: [model] } }',
  'common.configuration.mistakes.filterOperator':
    'hier gibt es nur die Operatoren $all, $any und $not, und jeder steht für sich; setzen Sie ihn und die übrigen Bedingungen in die Liste eines $all',
  'common.configuration.mistakes.filterList':
    'muss eine Liste von Filtern sein',
  'common.configuration.mistakes.filterValue':
    'muss ein Text, eine Zahl, true, false oder eines von { $in: [...] }, { $exists: true oder false }, { $hasPrefix: Text } und { $contains: Wert } allein sein',
  'common.configuration.mistakes.filterContains':
    '$contains nimmt einen Text, eine Zahl, true oder false; für relations auch { type: Text } mit oder ohne targetRef als Text oder { $in: [Texte] }',
  'common.configuration.mistakes.days':
    'muss eine ganze Zahl von Tagen von 0 bis 366.000 sein',
  'common.configuration.mistakes.staleBeforeFresh':
    'darf nicht kleiner sein als freshDays, das ist {{limit}}; Antworten sind erst aktuell und später veraltet',
  'common.configuration.mistakes.timeout':
    'muss eine Dauer sein, länger als nichts und höchstens eine Minute, etwa { seconds: 5 }',
  'common.configuration.mistakes.maxAge':
    'muss eine Dauer sein, länger als nichts und höchstens 1.000 Jahre, etwa { years: 2 }',
  'common.configuration.mistakes.schedule':
    "braucht eine frequency von mindestens einer Sekunde, etwa { minutes: 5 } oder { cron: '*/5 * * * *' }, und ein timeout von mindestens einer Sekunde, etwa { minutes: 10 }",
  'common.configuration.mistakes.tools':
    'muss eine Liste von Werkzeugen sein, jedes mit level von 1 bis 4, name und purpose',
  'common.draft.inProgress':
    'Ein Entwurf ist in Arbeit, zuletzt geändert von {{person}}, {{when}}. Er zählt erst, wenn er eingereicht ist.',
  'common.draft.see': 'Entwurf ansehen',
  'common.action.start': 'Bewertung beginnen',
  'common.action.continue': 'Entwurf fortsetzen',
  'common.action.confirm': 'Antworten bestätigen',
  'common.action.update': 'Antworten ändern',
  'common.action.setTarget': 'Ziel setzen',
  'common.action.plan': 'Planen',
  'common.start.owners':
    'Bewerten können die Verantwortlichen der Komponente: {{owners}}.',
  'common.start.noOwner':
    'Im Katalog ist niemand für diese Komponente verantwortlich. Sobald sie Verantwortliche hat, können diese sie bewerten.',
} as const;
