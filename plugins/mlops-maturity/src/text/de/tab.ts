/** The tab on the entity page with its overview and explanations, in German. */
export const tabTexts = {
  'tab.views.overview': 'Überblick',
  'tab.views.questionnaire': 'Fragebogen',
  'tab.views.plan': 'Plan',
  'tab.views.history': 'Verlauf',
  'tab.views.levels': 'Reifegrade',
  'tab.headline.title': 'Ergebnis',
  'tab.headline.submitted': '{{age}} · Eingereicht von {{person}}, {{when}}',
  'tab.headline.levelIfNo_one':
    'Wäre die 1 von Hand als nicht zutreffend markierte Aussage ein Nein, ergäbe sich Reifegrad {{level}}.',
  'tab.headline.levelIfNo_other':
    'Wären die {{count}} von Hand als nicht zutreffend markierten Aussagen ein Nein, ergäbe sich Reifegrad {{level}}.',
  'tab.bar.range':
    '{{worst}} bis {{best}} von {{applicable}}, wenn alles beantwortet ist',
  'tab.bar.ifNo':
    '{{yes}} von {{applicable}}, wenn von Hand Ausgenommenes ein Nein wäre',
  'tab.bar.open_one': '1 offen',
  'tab.bar.open_other': '{{count}} offen',
  'tab.bar.notApplicable_one': '1 nicht zutreffend',
  'tab.bar.notApplicable_other': '{{count}} nicht zutreffend',
  'tab.contradictions_one': '1 Widerspruch',
  'tab.contradictions_other': '{{count}} Widersprüche',
  'tab.contradictionsNote':
    'Diese Anforderungen sind nicht erfüllt, obwohl die Einstufungen einen Reifegrad angeben, der auf ihnen beruht.',
  'tab.contradictionMore': 'Warum, und was zu tun ist',
  'tab.open.title_one': '1 Anforderung ist offen',
  'tab.open.title_other': '{{count}} Anforderungen sind offen',
  'tab.open.one': 'Reifegrad {{level}}: {{statements}}',
  'tab.open.oneOf': 'Reifegrad {{level}}: eines von {{statements}}',
  'tab.open.more_one': '1 weitere zeigen',
  'tab.open.more_other': '{{count}} weitere zeigen',
  'tab.questionable.title_one': 'Passen diese beiden Antworten zusammen?',
  'tab.questionable.title_other': 'Passen diese Antworten zusammen?',
  'tab.questionable.note_one':
    'Eine dieser beiden Antworten ist wahrscheinlich falsch. Am Reifegrad ändert das nichts.',
  'tab.questionable.note_other':
    'Von je zweien ist eine Antwort wahrscheinlich falsch. Am Reifegrad ändert das nichts.',
  'tab.questionable.pair':
    '{{yes}} ist ein Ja; {{no}} kommt davor und ist ein Nein.',
  'tab.understated': 'Die Antworten belegen mehr',
  'tab.goToStatement': 'Zu „{{statement}}“',
  'tab.goToPick': 'Zur Einstufung für {{dimension}}',
  'tab.goToPicks': 'Zu den Einstufungen',
  'tab.takeLevel': 'Reifegrad {{level}} für diese Einstufungen prüfen',
  'tab.dimensions.title': 'Dimensionen',
  'tab.dimensions.column': 'Dimension',
  'tab.dimensions.target': 'Ziel',
  'tab.dimensions.notPicked': 'Noch nicht eingestuft',
  'tab.dimensions.lowest':
    'Die niedrigste Dimension, fett gedruckt, bestimmt den angegebenen Reifegrad.',
  'tab.checklist.title': 'Checkliste',
  'tab.checklist.beyond': '{{section}} (weiterführend)',
  'tab.checklist.stillTrue': 'Stimmt noch',
  'tab.checklist.stillTrueFor': 'Stimmt noch: {{section}}',
  'tab.checklist.allStillTrue': 'Alles stimmt noch',
  'tab.checklist.confirmHint':
    'Bestätigen ändert keine Antwort. Es hält fest, dass Sie nachgesehen haben und die Antworten noch stimmen.',
  'tab.checklist.confirmOwners':
    'Bestätigen können die Verantwortlichen der Komponente: {{owners}}.',
  'tab.checklist.confirmNoOwner':
    'Bestätigen können nur Verantwortliche, und diese Komponente hat keine.',
  'tab.checklist.confirmed': 'Bestätigt von {{person}}, {{when}}',
  'tab.checklist.confirming': 'Wird bestätigt …',
  'tab.checklist.confirmDone': 'Bestätigt. Alle Antworten sind unverändert.',
  'tab.checklist.confirmFailed': 'Nicht bestätigt: {{reason}}',
  'tab.checklist.conflict.title':
    'Nicht bestätigt: Es gibt eine neuere Einreichung',
  'tab.checklist.conflict.text':
    '{{person}} hat inzwischen eingereicht, {{when}}. Diese Seite zeigt jetzt die neuen Antworten; sehen Sie sie an, und bestätigen Sie erneut, was noch stimmt.',
  'tab.checklist.conflict.same': 'Keine Antwort ist anders.',
  'tab.changed.title': 'Seit der letzten Einreichung hat sich etwas geändert',
  'tab.changed.owner': 'Verantwortlich war {{from}}, jetzt ist es {{to}}.',
  'tab.changed.lifecycle':
    'Der Lebenszyklus war {{from}} und ist jetzt {{to}}.',
  'tab.changed.modelVersion':
    'Beantwortet wurde die Modellversion {{from}}; jetzt gilt Version {{to}}.',
  'tab.changed.hint':
    'Sehen Sie die Antworten noch einmal durch, oder bestätigen Sie, dass sie noch stimmen.',
  'tab.changed.unknown': 'nicht angegeben',
  'tab.steps.title': 'Nächste Schritte',
  'tab.steps.none': 'Keine Aussage ist mit Nein beantwortet.',
  'tab.steps.cut':
    'Gezeigt werden höchstens {{number}} Schritte; die Checkliste enthält alle Aussagen.',
  'tab.steps.open_one': '1 Aussage ist noch unbeantwortet.',
  'tab.steps.open_other': '{{count}} Aussagen sind noch unbeantwortet.',
  'tab.steps.planned': 'Geplant',
  'tab.steps.makePlan': 'Plan erstellen',
  'tab.steps.tools':
    'Werkzeuge, die auf dem Weg zu Reifegrad {{level}} helfen können (Beispiele)',
  'tab.steps.tool': '{{name}} ({{purpose}})',
  'tab.steps.whoElse': 'Wer macht das schon?',
  'tab.steps.teams': 'Machen das schon: {{teams}}.',
  'tab.steps.team_one': '{{team}} (1 Komponente)',
  'tab.steps.team_other': '{{team}} ({{count}} Komponenten)',
  'tab.steps.noTeams':
    'Noch antwortet hier keines der Teams, die Sie sehen können, mit Ja.',
  'tab.steps.teamsLoading': 'Wird nachgesehen …',
  'tab.steps.teamsFailed': 'Konnte nicht nachgesehen werden: {{reason}}',
  'tab.picks.title': 'Um Reifegrad {{level}} zu erreichen',
  'tab.target.title': 'Ziel',
  'tab.target.note': 'Notiz der Verantwortlichen: {{note}}',
  'tab.target.recommended': 'Empfohlen: {{level}}. {{reason}}',
  'tab.target.noRecommendation':
    'Keine Empfehlung: Dafür fehlt die Phase der Komponente oder ein Grund für einen höheren Reifegrad.',
  'tab.target.exceeded':
    'Die Komponente liegt über ihrem Ziel. Das kann richtig sein; prüfen Sie, ob es den laufenden Aufwand wert ist.',
  'tab.target.reached':
    'Die Komponente steht da, wo sie stehen soll. Für einen höheren Reifegrad bräuchte es einen Grund.',
  'tab.target.aboveRecommendation':
    'Das Ziel liegt über der Empfehlung. Prüfen Sie, ob die Verwendung der Komponente den Aufwand wert ist.',
  'tab.target.explain': 'Warum dieses Ziel?',
  'tab.plan.title': 'Plan',
  'tab.plan.done': 'Erledigt',
  'tab.plan.due': 'fällig am {{day}}',
  'tab.plan.overdue': 'war fällig am {{day}}',
  'tab.plan.picks': 'Einstufungen, die erreicht werden sollen:',
  'tab.plan.open': 'Plan öffnen',
  'tab.notAssessed.title': 'Noch nicht bewertet',
  'tab.notAssessed.text':
    'Eine Bewertung zeigt, wo der Betrieb dieser Komponente zwischen Reifegrad 0 und 4 steht, welche Praktiken fehlen und was als Nächstes zu tun ist. Höher ist nicht besser: Das richtige Ziel hängt davon ab, wofür die Komponente verwendet wird.',
  'tab.notAssessed.profile':
    'Geben Sie an, wie die Komponente verwendet wird. Davon hängt ab, was zutrifft.',
  'tab.notAssessed.picks':
    'Wählen Sie für jede der {{number}} Dimensionen die Beschreibung, die passt.',
  'tab.notAssessed.answers':
    'Beantworten Sie bis zu {{number}} Aussagen mit Ja, Nein oder nicht zutreffend, in beliebiger Reihenfolge.',
  'tab.notAssessed.submit':
    'Sehen Sie sich das Ergebnis an und reichen Sie es ein.',
  'tab.notAssessed.draft':
    'Jede Antwort wird in einem Entwurf gespeichert, den sich das ganze Team teilt. Vor dem Einreichen zählt nichts.',
  'tab.attribution.link': 'Modellversion {{version}} und ihre Quellen',
  'tab.attribution.model':
    'Modellversion {{version}}. Das Modell baut auf der Arbeit anderer auf:',
  'tab.attribution.source': '{{source}} von {{author}}. {{usedFor}}.',
  'tab.attribution.notes': '{{source}}. {{usedFor}}.',
  'tab.attribution.sourceWithTerms':
    '{{source}} von {{author}}, {{terms}}. {{usedFor}}.',
  'tab.explain.level': 'Warum {{level}}?',
  'tab.explain.noLevel': 'Warum gibt es keinen Reifegrad?',
  'tab.explain.completion': 'So wird gezählt: {{name}}',
  'tab.explain.target': 'So wird das Ziel beurteilt',
  'tab.explain.freshness': 'So wird das Alter beurteilt',
  'tab.explain.rules': 'Die Regeln',
  'tab.explain.rule': 'Regel „{{rule}}“',
  'tab.explain.inputs': 'Was in die Rechnung eingeht',
  'tab.explain.answers': 'Die Antworten dahinter',
  'tab.explain.group': '{{answer}}: {{number}}',
  'tab.explain.yes': 'Ja',
  'tab.explain.no': 'Nein',
  'tab.explain.noParts': 'Ja ohne alle Teile, zählt als Nein',
  'tab.explain.unanswered': 'Nicht beantwortet',
  'tab.explain.byServing': 'Trifft bei dieser Art des Servings nicht zu',
  'tab.explain.byHand': 'Von Hand als nicht zutreffend markiert',
  'tab.explain.notPicked': 'nicht eingestuft',
  'tab.explain.pick': 'Reifegrad {{level}}: {{option}}',
  'tab.explain.declared': 'Angegebener Reifegrad (die niedrigste Einstufung)',
  'tab.explain.ceiling': 'Die Antworten lassen höchstens zu',
  'tab.explain.supported': 'Die Antworten belegen',
  'tab.explain.reported': 'Gewerteter Reifegrad (dieser zählt)',
  'tab.explain.nothing': 'keiner',
  'tab.explain.possible':
    'Mögliche Reifegrade, je nachdem, wie die offenen Antworten ausfallen',
  'tab.explain.requirements': 'Worauf die Reifegrade beruhen',
  'tab.explain.requirementsOf':
    'Reifegrad {{level}}: {{met}} von {{all}} Anforderungen erfüllt',
  'tab.explain.oneOf': '{{state}} · eines davon genügt',
  'tab.explain.because': 'Begründung: {{reason}}',
  'tab.explain.states.met': 'Erfüllt',
  'tab.explain.states.open': 'Offen',
  'tab.explain.states.failed': 'Nicht erfüllt',
  'tab.explain.states.set-aside': 'Ausgenommen',
  'tab.explain.states.absent': 'Trifft nicht zu',
  'tab.explain.counts':
    'Ja {{yes}}, Nein {{no}}, nicht beantwortet {{unanswered}}, nicht zutreffend {{notApplicable}}',
  'tab.explain.ratio': 'Ja von zutreffenden',
  'tab.explain.worst': 'Wenn alle offenen ein Nein sind',
  'tab.explain.best': 'Wenn alle offenen ein Ja sind',
  'tab.explain.notApplicableAsNo':
    'Wenn die von Hand ausgenommenen ein Nein wären',
  'tab.explain.ownTarget': 'Gesetztes Ziel',
  'tab.explain.recommendation': 'Empfohlener Reifegrad',
  'tab.explain.unknown': 'nicht bekannt',
  'tab.explain.valueYes': 'ja',
  'tab.explain.valueNo': 'nein',
  'tab.explain.stale': 'Antworten, die noch einmal angesehen werden sollten',
} as const;
