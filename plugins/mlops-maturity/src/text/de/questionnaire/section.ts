/** The pages with statements, in German. */
export const sectionTexts = {
  'questionnaire.section.filter.legend': 'Gezeigte Aussagen',
  'questionnaire.section.filter.all': 'Alle {{count}}',
  'questionnaire.section.filter.open': 'Offen {{count}}',
  'questionnaire.section.filter.no': 'Nein {{count}}',
  'questionnaire.section.filter.stale': 'Veraltet {{count}}',
  'questionnaire.section.filter.contradicted': 'Widersprüchlich {{count}}',
  'questionnaire.section.filter.levels': 'Für Reifegrade nötig {{count}}',
  'questionnaire.section.filter.to-confirm': 'Zu bestätigen {{count}}',
  'questionnaire.section.filter.mine': 'Von mir zu beantworten {{count}}',
  'questionnaire.section.filter.emptyRole':
    'Für diese Rolle gibt es keine solche Aussage.',
  'questionnaire.section.filter.emptyAll': 'Es gibt keine Aussage.',
  'questionnaire.section.filter.emptyOpen': 'Jede Aussage ist beantwortet.',
  'questionnaire.section.filter.emptyNo':
    'Keine Aussage ist mit Nein beantwortet.',
  'questionnaire.section.filter.emptyStale': 'Keine Antwort ist veraltet.',
  'questionnaire.section.filter.emptyContradicted':
    'Keine Antwort spricht gegen den angegebenen Reifegrad.',
  'questionnaire.section.filter.emptyLevels':
    'Kein Reifegrad beruht auf einer Aussage.',
  'questionnaire.section.filter.emptyToConfirm':
    'Keine Antwort wartet auf Bestätigung.',
  'questionnaire.section.filter.emptyMine':
    'Nichts wartet auf Sie: Keine Aussage ist offen, veraltet oder widersprüchlich.',
  'questionnaire.section.role.label': 'Wen fragen',
  'questionnaire.section.role.everybody': 'Alle',
  'questionnaire.section.role.hint':
    'Wen Sie fragen können, ergibt sich aus dem, was die Reifegrade über jede Rolle sagen. Es ist ein Hinweis.',
  'questionnaire.section.role.ask': 'Wen fragen: {{roles}}',
  'questionnaire.section.role.slice_one':
    'Gezeigt wird 1 Aussage für eine Rolle: {{role}}.',
  'questionnaire.section.role.slice_other':
    'Gezeigt werden {{count}} Aussagen für eine Rolle: {{role}}.',
  'questionnaire.section.role.copyLink': 'Link zu diesen Aussagen kopieren',
  'questionnaire.section.role.linkCopied':
    'Der Link ist kopiert. Er öffnet diese Aussagen.',
  'questionnaire.section.role.linkNotCopied':
    'Der Browser hat das Kopieren nicht erlaubt. Das ist der Link:',
  'questionnaire.section.statement.heading': '{{number}} · {{label}}',
  'questionnaire.section.statement.mode': 'Serving: {{mode}}',
  'questionnaire.section.statement.clear': 'Zurücknehmen',
  'questionnaire.section.statement.clearFor':
    'Antwort zurücknehmen: {{statement}}',
  'questionnaire.section.statement.reason':
    'Warum trifft die Aussage nicht zu?',
  'questionnaire.section.statement.help': 'Was ein Ja bedeutet',
  'questionnaire.section.statement.remediation': 'Wie man dahin kommt',
  'questionnaire.section.statement.hasNote': 'Notiz',
  'questionnaire.section.statement.hasLinks_one': '1 Link',
  'questionnaire.section.statement.hasLinks_other': '{{count}} Links',
  'questionnaire.section.statement.note': 'Notiz',
  'questionnaire.section.statement.previous':
    'Zuletzt eingereicht: {{answer}} ({{when}}, {{person}})',
  'questionnaire.section.statement.previousUnnamed':
    'Zuletzt eingereicht: {{answer}}',
  'questionnaire.section.statement.announced': '{{statement}}: {{answer}}',
  'questionnaire.section.statement.nudge':
    'Der angegebene Reifegrad {{declared}} beruht darauf. Ein Link, der es zeigt, macht das Ja glaubwürdiger.',
  'questionnaire.section.statement.questionable':
    'Hier sagen Sie Ja, aber Nein zu {{statements}}, was meist zuerst kommt. Stimmt beides?',
  'questionnaire.section.rests.this': 'Reifegrad {{level}} beruht darauf.',
  'questionnaire.section.rests.all':
    'Reifegrad {{level}} beruht auf allem davon.',
  'questionnaire.section.rests.parts':
    'Reifegrad {{level}} beruht auf einem Teil davon: {{parts}}.',
  'questionnaire.section.rests.either':
    'Reifegrad {{level}} beruht darauf oder auf {{others}}.',
  'questionnaire.section.setAside.met':
    'Reifegrad {{level}} beruht auch auf {{others}}, und das trifft zu: Dort wird nichts ausgenommen.',
  'questionnaire.section.setAside.left':
    'Reifegrad {{level}} beruht dann allein auf {{others}}.',
  'questionnaire.section.setAside.shown_one':
    'Ab Reifegrad {{level}} wird bei Ihrem Reifegrad stehen, dass er auf 1 Anforderung beruht, die ausgenommen ist, mit Ihrer Begründung.',
  'questionnaire.section.setAside.shown_other':
    'Ab Reifegrad {{level}} wird bei Ihrem Reifegrad stehen, dass er auf bis zu {{count}} Anforderungen beruht, die ausgenommen sind, mit Ihrer Begründung.',
  'questionnaire.section.setAside.shownMore_one':
    'Ab Reifegrad {{level}} wird bei Ihrem Reifegrad stehen, dass er auf 1 weiteren Anforderung beruht, die ausgenommen ist, mit Ihrer Begründung.',
  'questionnaire.section.setAside.shownMore_other':
    'Ab Reifegrad {{level}} wird bei Ihrem Reifegrad stehen, dass er auf bis zu {{count}} weiteren Anforderungen beruht, die ausgenommen sind, mit Ihrer Begründung.',
  'questionnaire.section.parts.legend':
    'Kreuzen Sie an, was zutrifft. Für ein Ja sind alle {{of}} nötig.',
  'questionnaire.section.parts.asGiven':
    'Das Ja gilt, wie es gegeben wurde; die Teile hat noch niemand angesehen.',
  'questionnaire.section.parts.tickWhatHolds':
    'Trifft ein Teil zu? Angekreuzt kann er für einen Reifegrad genügen.',
  'questionnaire.section.parts.countsAsNo': '{{parts}}; das Ja zählt als Nein',
  'questionnaire.section.parts.turnedYes':
    'Alles trifft zu, die Antwort ist jetzt Ja.',
  'questionnaire.section.parts.turnedNo':
    'Die Antwort ist jetzt Nein: {{parts}}',
  'questionnaire.section.link.address': 'Link {{number}}: Adresse',
  'questionnaire.section.link.title': 'Link {{number}}: Titel (optional)',
  'questionnaire.section.link.invalid':
    'Eine vollständige Adresse, die mit http:// oder https:// beginnt',
  'questionnaire.section.link.remove': 'Link {{number}} entfernen',
  'questionnaire.section.link.add': 'Link als Nachweis hinzufügen',
  'questionnaire.section.link.open': '{{title}} öffnen ({{host}})',
  'questionnaire.section.notApplying.real-time_one':
    '1 Aussage zu Echtzeit-Serving entfällt',
  'questionnaire.section.notApplying.real-time_other':
    '{{count}} Aussagen zu Echtzeit-Serving entfallen',
  'questionnaire.section.notApplying.batch_one':
    '1 Aussage zu Batch-Serving entfällt',
  'questionnaire.section.notApplying.batch_other':
    '{{count}} Aussagen zu Batch-Serving entfallen',
  'questionnaire.section.notApplying.why':
    'Laut Profil wird das Modell nicht so bereitgestellt. Die Antworten bleiben erhalten und kommen zurück, wenn sich das ändert.',
  'questionnaire.section.changed.owner':
    'Die Verantwortung hat gewechselt: Prüfen Sie, ob diese Antworten weiterhin gelten.',
  'questionnaire.section.changed.lifecycle':
    'Der Lebenszyklus hat sich geändert: Prüfen Sie, ob diese Antworten noch stimmen.',
  'questionnaire.section.changed.servingModes':
    'Das Serving hat sich in diesem Entwurf von {{from}} zu {{to}} geändert. Damit entfallen Aussagen zum Serving oder kommen hinzu.',
  'questionnaire.section.evidence.failed':
    'Automatische Nachweise konnten nicht geladen werden; für die Antworten sind sie nicht nötig.',
  'questionnaire.section.evidence.providersFailed':
    'Diesmal keine automatischen Nachweise von {{providers}}.',
  'questionnaire.section.evidence.list': 'Automatische Nachweise',
  'questionnaire.section.evidence.supports': 'Spricht für ein Ja',
  'questionnaire.section.evidence.contradicts': 'Spricht gegen ein Ja',
  'questionnaire.section.evidence.inconclusive': 'Nicht eindeutig',
  'questionnaire.section.evidence.from': '{{provider}}, {{when}}',
  'questionnaire.section.evidence.open':
    'Öffnen, was {{provider}} ausgewertet hat',
  'questionnaire.section.evidence.look': 'Ansehen',
  'questionnaire.section.filter.slice_one': 'Gezeigt wird 1 Aussage.',
  'questionnaire.section.filter.slice_other':
    'Gezeigt werden {{count}} Aussagen.',
  'questionnaire.section.filter.showAll': 'Alle Aussagen zeigen',
  'questionnaire.section.statement.details': 'Einzelheiten zu {{statement}}',
  'questionnaire.section.statement.found.supports':
    'Ein Nachweis spricht für ein Ja',
  'questionnaire.section.statement.found.contradicts':
    'Ein Nachweis spricht gegen ein Ja',
  'questionnaire.section.statement.found.inconclusive':
    'Ein Nachweis ist nicht eindeutig',
} as const;
