/** The organisation page, in German. */
export const organisationTexts = {
  'organisation.views.title': 'Ansichten',
  'organisation.views.overview': 'Überblick',
  'organisation.views.heatmap': 'Heatmap',
  'organisation.views.statements': 'Aussagen',
  'organisation.views.trend': 'Entwicklung',
  'organisation.views.components': 'Komponenten',
  'organisation.views.exclusions': 'Ausnahmen',
  'organisation.views.health': 'Betrieb',
  'organisation.fields.owner': 'Owner',
  'organisation.fields.system': 'System',
  'organisation.fields.domain': 'Domäne',
  'organisation.fields.lifecycle': 'Lifecycle',
  'organisation.fields.type': 'Typ',
  'organisation.fields.tag': 'Tag',
  'organisation.fields.servingMode': 'Serving',
  'organisation.fields.target': 'Ziel',
  'organisation.fields.level': 'Reifegrad',
  'organisation.fields.state': 'Zustand',
  'organisation.fields.heldBackBy': 'Zurückgehalten durch',
  'organisation.fields.edition': 'Ausgabe des Modells',
  'organisation.fields.search': 'Suche',
  'organisation.without.owner': 'Ohne Owner',
  'organisation.without.system': 'Ohne System',
  'organisation.without.domain': 'Ohne Domäne',
  'organisation.without.lifecycle': 'Ohne Lifecycle',
  'organisation.without.type': 'Ohne Typ',
  'organisation.without.tag': 'Ohne Tag',
  'organisation.states.assessed': 'Bewertet',
  'organisation.states.not-assessed': 'Nicht bewertet',
  'organisation.states.draft': 'Mit Entwurf',
  'organisation.states.planned': 'Mit Plan',
  'organisation.states.stale': 'Veraltet',
  'organisation.states.contradicted': 'Widersprüchlich',
  'organisation.states.unconfirmed': 'Nicht bestätigt',
  'organisation.states.consistent': 'Stimmig',
  'organisation.states.understated': 'Zu niedrig angegeben',
  'organisation.states.basics-met': 'MLOps-reif',
  'organisation.states.basics-open': 'Grundlagen offen',
  'organisation.states.on-target': 'Ziel erreicht',
  'organisation.states.below-target': 'Unter dem Ziel',
  'organisation.states.above-target': 'Über dem Ziel',
  'organisation.states.open': 'Offene Anforderungen',
  'organisation.states.set-aside': 'Ausgenommene Anforderungen',
  'organisation.states.questionable': 'Fragliche Antworten',
  'organisation.states.advanced-before-basics':
    'Fortgeschrittenes vor Grundlagen',
  'organisation.states.waits-for-answers':
    'Noch kein Reifegrad: wartet auf Antworten',
  'organisation.states.waits-for-pick':
    'Noch kein Reifegrad: wartet auf eine Einstufung',
  'organisation.servingModes.real-time': 'Echtzeit',
  'organisation.servingModes.batch': 'Batch',
  'organisation.servingModes.not-served': 'Kein Serving',
  'organisation.servingModes.unknown': 'Nicht bekannt',
  'organisation.targets.level': 'Ziel {{level}}',
  'organisation.targets.none': 'Kein Ziel',
  'organisation.freshness.fresh': 'Aktuell',
  'organisation.freshness.ageing': 'Bald veraltet',
  'organisation.freshness.stale': 'Veraltet',
  'organisation.page.status_one':
    '{{count}} Komponente erfasst, {{assessed}} bewertet',
  'organisation.page.status_other':
    '{{count}} Komponenten erfasst, {{assessed}} bewertet',
  'organisation.filters.title': 'Filter',
  'organisation.filters.groupBy': 'Gruppierung',
  'organisation.filters.depth': 'Hierarchie',
  'organisation.filters.depthNone': 'Katalog',
  'organisation.filters.depthTop': '1, ganz oben',
  'organisation.filters.depthStep': '{{depth}} von oben',
  'organisation.filters.search': 'Name enthält',
  'organisation.filters.nothing': 'Nichts zur Auswahl',
  'organisation.filters.typeForMore': 'Tippen, um mehr zu finden',
  'organisation.filters.below': 'und alles darunter',
  'organisation.filters.within': 'in {{path}}',
  'organisation.filters.chosen': '{{field}} ({{number}})',
  'organisation.filters.chip': '{{field}}: {{value}}',
  'organisation.filters.chipBelow': '{{field}}: {{value}} und alles darunter',
  'organisation.filters.clear': 'Alle entfernen',
  'organisation.filters.remove': 'Entfernen',
  'organisation.filters.unknown':
    '{{field}}: „{{value}}“ aus der Adresse gibt es nicht; der Wert wird ignoriert.',
  'organisation.filters.refused':
    'Diese Filter lassen sich nicht verwenden: {{reason}}',
  'organisation.filters.more': 'Weitere Filter',
  'organisation.filters.moreChosen': 'Weitere Filter ({{number}})',
  'organisation.filters.fewer': 'Weniger Filter',
  'organisation.filters.stateHint': 'Alle gewählten Zustände müssen zutreffen',
  'organisation.filters.none': 'Keine Filter: alle erfassten Komponenten',
  'organisation.error.notAllowed':
    'Sie dürfen das nicht sehen. Bitten Sie die Betreiber dieses Portals um Zugriff auf die Reifegradberichte.',
  'organisation.error.model':
    'Das Reifegradmodell konnte nicht geladen werden: {{reason}}',
  'organisation.error.summary':
    'Die Zusammenfassung konnte nicht geladen werden: {{reason}}',
  'organisation.error.filters':
    'Die Filter konnten nicht geladen werden: {{reason}}',
  'organisation.error.levels':
    'Die Verteilung der Reifegrade konnte nicht geladen werden: {{reason}}',
  'organisation.error.heatmap':
    'Die Heatmap konnte nicht geladen werden: {{reason}}',
  'organisation.error.statements':
    'Die Aussagen konnten nicht geladen werden: {{reason}}',
  'organisation.error.trend':
    'Die Entwicklung konnte nicht geladen werden: {{reason}}',
  'organisation.error.components':
    'Die Komponenten konnten nicht geladen werden: {{reason}}',
  'organisation.error.exclusions':
    'Die Ausnahmen konnten nicht geladen werden: {{reason}}',
  'organisation.error.health':
    'Der Betriebsbericht konnte nicht geladen werden: {{reason}}',
  'organisation.empty.noMatch': 'Keine Komponente passt zu diesen Filtern',
  'organisation.empty.noMatchText':
    'Es sind Komponenten erfasst, aber keine hat alle gewählten Eigenschaften zugleich. Entfernen Sie einen Filter, um mehr zu sehen.',
  'organisation.empty.clear': 'Filter entfernen',
  'organisation.empty.filtered': 'Gezählt wird nur, was zu den Filtern passt.',
  'organisation.empty.noneAssessed_one':
    'Die einzige passende Komponente ist noch nicht bewertet',
  'organisation.empty.noneAssessed_other':
    'Keine der {{count}} passenden Komponenten ist schon bewertet',
  'organisation.empty.noneAssessedText':
    'Die Filter lassen nur Komponenten übrig, die nicht bewertet sind. Ohne sie erscheinen die Zahlen der anderen.',
  'organisation.empty.noAssessmentsOf': '{{name}}: Noch ist nichts bewertet',
  'organisation.empty.noComponents': 'Noch ist keine Komponente erfasst',
  'organisation.empty.noComponentsText':
    'Erfasst werden Komponenten aus dem Katalog, nach dem Filter, den die Betreiber dieses Portals festgelegt haben. Ohne eigene Festlegung sind das Komponenten mit einem Typ wie {{types}}. Jede andere wird durch eine Annotation in ihrer catalog-info.yaml aufgenommen:',
  'organisation.empty.noAssessments': 'Noch ist nichts bewertet',
  'organisation.empty.noAssessmentsText':
    'Verantwortliche bewerten eine Komponente auf ihrer eigenen Katalogseite, im Reiter „MLOps maturity“. Das erste Mal dauert etwa 20 Minuten; jede Antwort wird sofort gespeichert. Sobald die erste Bewertung eingereicht ist, erscheinen hier Zahlen.',
  'organisation.empty.listComponents': 'Komponenten auflisten',
  'organisation.summary.title': 'Zusammenfassung',
  'organisation.summary.mixedEditions':
    'Beantwortet wurden {{editions}} des Modells; jede Zahl zählt sie zusammen. Der Filter „Ausgabe des Modells“ trennt sie.',
  'organisation.summary.waitsForScoring_one':
    '{{count}} Komponente wird noch neu berechnet, Zahlen können sich ändern.',
  'organisation.summary.waitsForScoring_other':
    '{{count}} Komponenten werden noch neu berechnet, Zahlen können sich ändern.',
  'organisation.summary.edition_one':
    'Ausgabe {{edition}} ({{count}} Komponente)',
  'organisation.summary.edition_other':
    'Ausgabe {{edition}} ({{count}} Komponenten)',
  'organisation.summary.inScope': 'Erfasst',
  'organisation.summary.assessed': 'Bewertet',
  'organisation.summary.basicsMet': 'MLOps-reif',
  'organisation.summary.onTarget': 'Ziel erreicht',
  'organisation.summary.stale': 'Veraltet',
  'organisation.summary.contradicted': 'Widersprüchlich',
  'organisation.summary.understated': 'Zu niedrig angegeben',
  'organisation.summary.aboveTarget': 'Über dem Ziel',
  'organisation.summary.components_one': 'Komponente',
  'organisation.summary.components_other': 'Komponenten',
  'organisation.summary.ofInScope': 'von {{total}} erfassten',
  'organisation.summary.ofAssessed': 'von {{total}} bewerteten',
  'organisation.summary.ofTarget': 'von {{total}} mit einem Ziel',
  'organisation.summary.restOn_one': '{{count}} beruht auf Ausgenommenem',
  'organisation.summary.restOn_other': '{{count}} beruhen auf Ausgenommenem',
  'organisation.summary.worthTheCost':
    'von {{total}} mit einem Ziel: Lohnt sich der Aufwand?',
  'organisation.summary.supportMore': 'von {{total}}: Antworten belegen mehr',
  'organisation.summary.allAssessed': 'Alle Komponenten sind bewertet.',
  'organisation.summary.notAssessed': '{{notAssessed}} nicht bewertet.',
  'organisation.summary.notAssessedWithDrafts':
    '{{notAssessed}} nicht bewertet, davon {{drafts}} mit Entwurf.',
  'organisation.summary.neverRead': 'Der Katalog wurde noch nicht gelesen.',
  'organisation.summary.read': 'Katalog gelesen: {{when}}.',
  'organisation.bounds.pooled': '{{part}}: {{ratio}}',
  'organisation.bounds.between':
    'Zwischen {{low}} und {{high}}: wären {{unknown}} alle Nein oder alle Ja.',
  'organisation.bounds.open_one': '{{count}} offene Antwort',
  'organisation.bounds.open_other': '{{count}} offene Antworten',
  'organisation.bounds.notAssessed_one':
    '{{count}} Antwort nicht bewerteter Komponenten',
  'organisation.bounds.notAssessed_other':
    '{{count}} Antworten nicht bewerteter Komponenten',
  'organisation.bounds.setAside_one':
    'Mit {{count}} ausgenommenen Antwort ebenfalls als Nein mindestens {{lowest}}.',
  'organisation.bounds.setAside_other':
    'Mit {{count}} ausgenommenen Antworten ebenfalls als Nein mindestens {{lowest}}.',
  'organisation.heldBack.title': 'Was Komponenten zurückhält',
  'organisation.heldBack.none': 'Keine Komponente liegt unter ihrem Ziel.',
  'organisation.heldBack.noTargets': 'Noch hat keine Komponente ein Ziel.',
  'organisation.heldBack.count_one':
    '{{count}} Komponente liegt unter ihrem Ziel.',
  'organisation.heldBack.count_other':
    '{{count}} Komponenten liegen unter ihrem Ziel.',
  'organisation.heldBack.missing_one':
    'Bis zu den Zielen fehlt {{count}} Anforderung, bei {{components}} von {{of}} Komponenten mit einem Ziel.',
  'organisation.heldBack.missing_other':
    'Bis zu den Zielen fehlen {{count}} Anforderungen, bei {{components}} von {{of}} Komponenten mit einem Ziel.',
  'organisation.heldBack.explanation':
    'Eine Anforderung hält eine Komponente zurück, wenn sie bis zum angegebenen Reifegrad mit Nein beantwortet oder offen ist; sonst jede Dimension, deren Einstufung den Reifegrad begrenzt.',
  'organisation.heldBack.answers':
    'Eine Anforderung ist mit Nein beantwortet oder offen',
  'organisation.heldBack.pick': 'Einstufung für {{dimension}}',
  'organisation.heldBack.list': 'Alle auflisten',
  'organisation.levels.title': 'Verteilung der Reifegrade',
  'organisation.levels.order': 'Reihenfolge der Balken',
  'organisation.levels.bySize': 'Größte zuerst',
  'organisation.levels.byName': 'Nach Namen',
  'organisation.levels.byOnTarget': 'Niedrigste Zielerreichung zuerst',
  'organisation.levels.basis': 'Welcher Reifegrad',
  'organisation.levels.reported': 'Gewertet',
  'organisation.levels.declared': 'Angegeben',
  'organisation.levels.length': 'Länge der Balken',
  'organisation.levels.share': 'Prozent',
  'organisation.levels.count': 'Anzahl',
  'organisation.levels.as': 'Reifegrade zeigen als',
  'organisation.levels.bars': 'Balken',
  'organisation.levels.table': 'Tabelle',
  'organisation.levels.lengthHint':
    'Die Balken der Gruppen sind so lang, wie die Gruppen groß sind; die gesamte Organisation nimmt immer die volle Breite ein.',
  'organisation.levels.named':
    '{{named}} von {{groups}} Gruppen sind einzeln aufgeführt.',
  'organisation.levels.showAll': 'Alle Gruppen zeigen',
  'organisation.levels.higher': 'Eine Ebene höher',
  'organisation.levels.lower': 'Eine Ebene tiefer',
  'organisation.list.others': 'Weitere Gruppen',
  'organisation.list.all': 'Erfasste Komponenten',
  'organisation.list.declared': 'Angegeben: {{level}}',
  'organisation.list.heldBackBy': 'Zurückgehalten durch {{dimension}}',
  'organisation.list.title': '{{group}} · {{subject}}',
  'organisation.list.titleWithNumbers': '{{group}} · {{subject}}: {{numbers}}',
  'organisation.list.yes': '{{yes}} von {{applicable}} ja',
  'organisation.list.answersYes': '{{yes}} von {{applicable}} Antworten ja',
  'organisation.list.nothingApplicable': 'nichts zutreffend',
  'organisation.list.answers': 'Antworten',
  'organisation.list.answer.no': 'Nein',
  'organisation.list.answer.yes': 'Ja',
  'organisation.list.answer.not-applicable': 'Nicht zutreffend',
  'organisation.list.answer.unanswered': 'Unbeantwortet',
  'organisation.list.answerCount': '{{answer}} ({{number}})',
  'organisation.list.practices': 'Aussagen',
  'organisation.list.assessedComponents': 'Bewertete Komponenten',
  'organisation.list.components': 'Komponenten',
  'organisation.list.nothing': 'Hier gibt es keine Komponenten.',
  'organisation.list.more': 'Mehr laden ({{shown}} von {{total}})',
  'organisation.list.noOwner': 'ohne Verantwortliche',
  'organisation.list.notAssessed': 'nicht bewertet',
  'organisation.list.assessedOn': 'bewertet am {{date}}',
  'organisation.list.stale': 'veraltet',
  'organisation.list.draft': 'Entwurf in Arbeit',
  'organisation.list.target': 'Ziel {{level}}',
  'organisation.list.answeredOn': 'beantwortet am {{date}}',
  'organisation.list.evidence': 'Nachweise für {{component}}',
  'organisation.list.export': 'Diese Liste als CSV herunterladen',
  'organisation.statements.title': 'Aussagen',
  'organisation.statements.introduction':
    'Was am häufigsten fehlt und welche einzelne Praktik am meisten helfen würde. „Fehlt“ zählt die Komponenten mit der Antwort Nein. In den Balken steht gefüllt für Ja, leer für Nein und schraffiert für unbeantwortet. Öffnen Sie eine Aussage, um den ersten praktischen Schritt und Teams zum Nachfragen zu sehen.',
  'organisation.statements.order': 'Reihenfolge der Aussagen',
  'organisation.statements.byMissing': 'Am häufigsten fehlend',
  'organisation.statements.byOnlyMissingBasic': 'Einzige fehlende Grundlage',
  'organisation.statements.byOnlyBlocker':
    'Einziges Hindernis zum nächsten Reifegrad',
  'organisation.statements.byQuestionnaire': 'Wie im Fragebogen',
  'organisation.statements.missing': 'Fehlt',
  'organisation.statements.missingRatio': '{{no}} von {{applicable}}',
  'organisation.statements.missingName':
    'Fehlt bei {{no}} von {{applicable}} Komponenten',
  'organisation.statements.onlyMissingBasic': 'Einzige fehlende Grundlage',
  'organisation.statements.onlyBlocker': 'Einziges Hindernis',
  'organisation.statements.onlyMissingBasicText_one':
    'Bei {{count}} Komponente ist das die einzige fehlende Grundlage.',
  'organisation.statements.onlyMissingBasicText_other':
    'Bei {{count}} Komponenten ist das die einzige fehlende Grundlage.',
  'organisation.statements.onlyBlockerText_one':
    'Bei {{count}} Komponente unter ihrem Ziel blockiert nur das den nächsten Reifegrad.',
  'organisation.statements.onlyBlockerText_other':
    'Bei {{count}} Komponenten unter ihrem Ziel blockiert nur das den nächsten Reifegrad.',
  'organisation.statements.statement': 'Aussage',
  'organisation.statements.firstStep': 'Erster praktischer Schritt',
  'organisation.statements.answers': 'Komponenten nach Antwort',
  'organisation.statements.missingIn': 'Wo es fehlt',
  'organisation.statements.practisedBy':
    'Wer es schon macht und gefragt werden kann',
  'organisation.statements.nobody': 'Noch antwortet niemand mit Ja.',
  'organisation.statements.nowhere': 'Niemand antwortet mit Nein.',
  'organisation.statements.noOwnerNamed':
    'Nur Komponenten, für die sich kein Owner nennen lässt.',
  'organisation.statements.askThem': 'Nachfragen bei: {{team}}',
  'organisation.statements.teamCount': '{{count}} von {{applicable}}',
  'organisation.statements.teamMissing':
    '{{team}}: fehlt bei {{number}} von {{applicable}} Komponenten',
  'organisation.statements.teamPractised':
    '{{team}}: vorhanden bei {{number}} von {{applicable}} Komponenten',
  'organisation.statements.open': 'Einzelheiten zu {{label}}',
  'organisation.statements.empty':
    'Keine Aussage trifft hier auf eine bewertete Komponente zu.',
  'organisation.trend.title': 'Entwicklung',
  'organisation.trend.introduction':
    'Die Komponenten, die heute erfasst sind und zu den Filtern passen, so wie sie am Ende jedes Monats waren (Mitternacht UTC). ◆ kennzeichnet Monate, in denen sich geändert hat, welche Komponenten gezählt werden. Wählen Sie einen Monat, um in der Heatmap zu sehen, was sich seitdem geändert hat.',
  'organisation.compared.notAlike':
    'Nicht alle Ergebnisse sind gleich berechnet; ein Unterschied kann allein an den Regeln liegen.',
  'organisation.compared.waiting_one':
    '{{count}} Ergebnis wird noch neu berechnet.',
  'organisation.compared.waiting_other':
    '{{count}} Ergebnisse werden noch neu berechnet.',
  'organisation.compared.editions':
    'Sie folgen den Ausgaben {{editions}} des Modells.',
  'organisation.compared.text_one':
    'Bis Ende {{first}} war {{compared}} der {{count}} heute bewerteten Komponente bewertet.',
  'organisation.compared.text_other':
    'Bis Ende {{first}} waren {{compared}} der {{count}} heute bewerteten Komponenten bewertet.',
  'organisation.compared.tooFew':
    'Das sind zu wenige für einen aussagekräftigen Vergleich; wählen Sie einen späteren Beginn.',
  'organisation.trend.from': 'Ab',
  'organisation.trend.fromBest': 'Längste vergleichbare Zeit',
  'organisation.trend.compare': 'Welche Komponenten',
  'organisation.trend.everything': 'Alle bewerteten',
  'organisation.trend.same': 'Dieselben',
  'organisation.trend.sameText_one':
    'Vergleicht nur die {{count}} Komponente, die am Ende des ersten gezeigten Monats bewertet war.',
  'organisation.trend.sameText_other':
    'Vergleicht nur die {{count}} Komponenten, die am Ende des ersten gezeigten Monats bewertet waren.',
  'organisation.trend.sameNone':
    'Am Ende des ersten gezeigten Monats war keine Komponente bewertet, daher gibt es nichts zu vergleichen. Wählen Sie einen späteren Beginn.',
  'organisation.trend.height': 'Höhe der Säulen',
  'organisation.trend.as': 'Entwicklung zeigen als',
  'organisation.trend.picture': 'Säulen',
  'organisation.trend.table': 'Tabelle',
  'organisation.trend.empty': 'In diesem Zeitraum wurde nichts bewertet.',
  'organisation.trend.change':
    'Ziel erreicht im {{first}}: {{before}}; im {{last}}: {{after}}. MLOps-reif: {{basicsBefore}}, dann {{basicsAfter}}.',
  'organisation.components.title': 'Komponenten',
  'organisation.components.sort': 'Sortieren nach',
  'organisation.components.order': 'Richtung',
  'organisation.components.ascending': 'Aufsteigend',
  'organisation.components.descending': 'Absteigend',
  'organisation.components.columns': 'Spalten',
  'organisation.components.chooseColumns': 'Spalten wählen',
  'organisation.components.sorts.attention': 'Handlungsbedarf zuerst',
  'organisation.components.sorts.title': 'Name',
  'organisation.components.sorts.owner': 'Owner',
  'organisation.components.sorts.level': 'Reifegrad',
  'organisation.components.sorts.target': 'Ziel',
  'organisation.components.sorts.gap': 'Abstand zum Ziel',
  'organisation.components.sorts.basics': 'Grundlagen',
  'organisation.components.sorts.assessed': 'Tag der Bewertung',
  'organisation.components.sorts.fresh': 'Aktualität',
  'organisation.components.column.title': 'Komponente',
  'organisation.components.column.declared': 'Angegeben',
  'organisation.components.column.gap': 'Reifegrad und Ziel',
  'organisation.components.column.basics': 'Grundlagen',
  'organisation.components.column.beyond': 'Weiterführendes',
  'organisation.components.column.freshness': 'Aktualität',
  'organisation.components.column.state': 'Zustand',
  'organisation.components.column.owner': 'Owner',
  'organisation.components.column.system': 'System',
  'organisation.components.column.domain': 'Domäne',
  'organisation.components.column.lifecycle': 'Lifecycle',
  'organisation.components.column.type': 'Typ',
  'organisation.components.column.tags': 'Tags',
  'organisation.components.column.serving': 'Serving',
  'organisation.components.column.assessed': 'Bewertet',
  'organisation.components.column.planned': 'Geplante Schritte',
  'organisation.components.column.missing': 'Fehlende Anforderungen',
  'organisation.components.column.since': 'Auf diesem Reifegrad seit',
  'organisation.components.column.edition': 'Ausgabe',
  'organisation.components.questionable_one': '{{count}} fragliche Antwort',
  'organisation.components.questionable_other': '{{count}} fragliche Antworten',
  'organisation.components.found_one': '{{count}} Komponente',
  'organisation.components.found_other': '{{count}} Komponenten',
  'organisation.components.shown':
    'Die ersten {{shown}} von {{total}} Komponenten. Die CSV-Datei enthält alle.',
  'organisation.components.table': 'Tabelle der Komponenten',
  'organisation.components.none': '–',
  'organisation.components.freshSince': '{{state}}, seit {{date}}',
  'organisation.exclusions.title': 'Ausnahmen',
  'organisation.exclusions.open': 'Ausnahmen',
  'organisation.exclusions.introduction':
    'Was von Hand auf „nicht zutreffend“ gesetzt wurde und warum. Ein Reifegrad kann darauf beruhen; gezeigt hat es niemand.',
  'organisation.exclusions.shares': 'Ausnahmen nach Aussage',
  'organisation.exclusions.which': 'Welche Ausnahmen',
  'organisation.exclusions.all': 'Alle',
  'organisation.exclusions.holdingUp': 'Tragen einen Reifegrad',
  'organisation.exclusions.found_one': '{{count}} Ausnahme, {{components}}',
  'organisation.exclusions.found_other': '{{count}} Ausnahmen, {{components}}',
  'organisation.exclusions.levelsRest_one':
    '(⊘ {{count}} Reifegrad beruht darauf)',
  'organisation.exclusions.levelsRest_other':
    '(⊘ {{count}} Reifegrade beruhen darauf)',
  'organisation.exclusions.none': 'Hier ist nichts ausgenommen.',
  'organisation.exclusions.table': 'Tabelle der Ausnahmen',
  'organisation.exclusions.holdsUp': 'Reifegrad {{level}} beruht darauf',
  'organisation.exclusions.column.statement': 'Aussage',
  'organisation.exclusions.column.component': 'Komponente',
  'organisation.exclusions.column.owner': 'Owner',
  'organisation.exclusions.column.reason': 'Begründung',
  'organisation.exclusions.column.since': 'Seit',
  'organisation.health.title': 'Betrieb',
  'organisation.health.introduction':
    'Für die Betreiber: wie es dem Plugin selbst geht.',
  'organisation.health.lastSync': 'Katalog zuletzt gelesen',
  'organisation.health.never': 'Noch nicht gelesen',
  'organisation.health.succeeded': 'Erfolgreich {{when}}, in {{seconds}} s',
  'organisation.health.failed': 'Fehlgeschlagen {{when}}',
  'organisation.health.counts':
    '{{added}} neu, {{changed}} geändert, {{removed}} entfernt',
  'organisation.health.lastSuccess': 'Zuletzt erfolgreich gelesen',
  'organisation.health.heldBack': 'Zurückgehalten {{when}}',
  'organisation.health.heldBackText':
    'Seit {{since}} antwortet der Katalog ohne {{components}} Komponenten und {{nodes}} Gruppen, Systeme und Domänen, die er vorher hatte. Das ist unwahrscheinlich, deshalb bleiben die Berichte, wie sie waren. Findet der nächste planmäßige Lesevorgang etwa dasselbe, gilt er.',
  'organisation.health.nothingInScope':
    'Der Katalog wurde gelesen, und keine Komponente ist erfasst. Vergleichen Sie mlopsMaturity.entityFilter in der Konfiguration mit kind und spec.type Ihrer Einträge; ohne diese Angabe zählen die voreingestellten Typen.',
  'organisation.health.error': 'Fehler',
  'organisation.health.noError': 'Keiner',
  'organisation.health.components': 'Erfasste Komponenten',
  'organisation.health.drafts': 'Entwürfe',
  'organisation.health.submissions': 'Eingereichte Bewertungen',
  'organisation.health.modelVersion': 'Version des Reifegradmodells',
  'organisation.health.schemaVersion': 'Version des Datenbankschemas',
  'organisation.health.noSchema':
    'Migrationen werden nicht von diesem Plugin ausgeführt',
  'organisation.health.revision': 'Revision',
  'organisation.health.revisionHint':
    'Steigt mit jeder Änderung, die ein Bericht zeigen kann.',
  'organisation.health.outOfScope.title':
    'Sieht nach maschinellem Lernen aus, nicht erfasst',
  'organisation.health.outOfScope.explanation':
    'Arten und Typen im Katalog, deren Namen auf maschinelles Lernen hindeuten, mit der Zahl der Einträge, die nicht erfasst sind. Per Annotation ausgenommene Einträge zählen nicht mit.',
  'organisation.health.outOfScope.none':
    'Alles, was nach maschinellem Lernen aussieht, ist erfasst.',
  'organisation.health.outOfScope.unknown':
    'Der Katalog konnte nicht gefragt werden. Öffnen Sie die Seite in einer Minute noch einmal; der Grund steht im Protokoll des Backends.',
  'organisation.health.outOfScope.kind': 'Art',
  'organisation.health.outOfScope.type': 'Typ',
  'organisation.health.outOfScope.noType': 'keiner',
  'organisation.health.outOfScope.entities': 'Einträge',
  'organisation.health.outOfScope.line': 'Zeile dafür',
  'organisation.health.outOfScope.how':
    'Um sie zu erfassen, übernehmen Sie dies in app-config.yaml, für Frontend und Backend. Lassen Sie weg, was Sie nicht möchten.',
  'organisation.health.outOfScope.copy': 'Kopieren',
  'organisation.actions.title': 'Diese Ansicht teilen',
  'organisation.actions.copyLink': 'Link kopieren',
  'organisation.actions.copied':
    'Der Link zu dieser Ansicht ist in der Zwischenablage.',
  'organisation.actions.notCopied':
    'Der Link konnte nicht kopiert werden. Kopieren Sie ihn aus der Adresszeile des Browsers.',
  'organisation.actions.csv': 'CSV',
  'organisation.actions.csvTidy': 'Eine Zeile je Zahl',
  'organisation.actions.csvWide':
    'Eine Zeile je Aussage, eine Spalte je Gruppe',
  'organisation.actions.exportFailed':
    'Die Datei konnte nicht erstellt werden: {{reason}}',
  'organisation.actions.print': 'Druckansicht',
  'organisation.print.dialog': 'Druckansicht',
  'organisation.print.title': 'MLOps-Reifegrad: {{view}}',
  'organisation.print.titleOf': 'MLOps-Reifegrad von {{scope}}: {{view}}',
  'organisation.print.day': 'Stand {{date}}',
  'organisation.print.filters': 'Filter: {{filters}}',
  'organisation.print.print': 'Drucken',
  'organisation.print.close': 'Zurück zur Seite',
} as const;
