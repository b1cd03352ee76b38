/** Texts about answers that are given once for everything below, in German. */
export const sharedAnswersTexts = {
  'sharedAnswers.inherited.group':
    '{{answer}}, übernommen von der Gruppe {{name}}',
  'sharedAnswers.inherited.system':
    '{{answer}}, übernommen vom System {{name}}',
  'sharedAnswers.inherited.domain':
    '{{answer}}, übernommen von der Domäne {{name}}',
  'sharedAnswers.inherited.entity': '{{answer}}, übernommen von {{name}}',
  'sharedAnswers.inherited.hidden':
    '{{answer}}, übernommen von einer Gruppe, einem System oder einer Domäne, die Sie nicht sehen dürfen',
  'sharedAnswers.source.group': 'übernommen von der Gruppe {{name}}',
  'sharedAnswers.source.system': 'übernommen vom System {{name}}',
  'sharedAnswers.source.domain': 'übernommen von der Domäne {{name}}',
  'sharedAnswers.source.entity': 'übernommen von {{name}}',
  'sharedAnswers.source.hidden':
    'übernommen von einer Gruppe, einem System oder einer Domäne, die Sie nicht sehen dürfen',
  'sharedAnswers.from.group': '{{answer}}, von der Gruppe {{name}}',
  'sharedAnswers.from.system': '{{answer}}, vom System {{name}}',
  'sharedAnswers.from.domain': '{{answer}}, von der Domäne {{name}}',
  'sharedAnswers.from.entity': '{{answer}}, von {{name}}',
  'sharedAnswers.from.hidden':
    '{{answer}}, von einer Gruppe, einem System oder einer Domäne, die Sie nicht sehen dürfen',
  'sharedAnswers.says.group': 'Gruppe {{name}} sagt {{answer}}',
  'sharedAnswers.says.system': 'System {{name}} sagt {{answer}}',
  'sharedAnswers.says.domain': 'Domäne {{name}} sagt {{answer}}',
  'sharedAnswers.says.entity': '{{name}} sagt {{answer}}',
  'sharedAnswers.says.hidden':
    'eine Gruppe, ein System oder eine Domäne, die Sie nicht sehen dürfen, sagt {{answer}}',
  'sharedAnswers.disagree.open':
    'Offen, weil die Antworten von oben nicht übereinstimmen: {{answers}}.',
  'sharedAnswers.disagree.hint':
    'Antworten Sie hier, oder klären Sie die Antwort mit den dort Verantwortlichen.',
  'sharedAnswers.said': '{{person}}, {{when}}',
  'sharedAnswers.count_one': '1 übernommen',
  'sharedAnswers.count_other': '{{count}} übernommen',
  'sharedAnswers.contradiction': 'Die Antwort ist {{source}}.',
  'sharedAnswers.statement.hint':
    'Das gilt, bis Sie hier antworten. Antworten Sie nur, wenn es bei dieser Komponente anders ist.',
  'sharedAnswers.statement.instead': 'Gilt hier anstelle von: {{inherited}}',
  'sharedAnswers.statement.same':
    'Hier ebenso beantwortet wie weiter oben: {{inherited}}',
  'sharedAnswers.statement.useInherited': 'Antwort von oben übernehmen',
  'sharedAnswers.statement.useInheritedFor':
    'Antwort von oben übernehmen: {{statement}}',
  'sharedAnswers.statement.usesInherited': '{{statement}}: {{inherited}}.',
  'sharedAnswers.statement.why': 'Warum ist es hier anders?',
  'sharedAnswers.statement.whyNeeded':
    'Vor dem Einreichen nötig: Wer die Antwort liest, sieht so gleich, warum sie von der übernommenen abweicht.',
  'sharedAnswers.statement.whyHint': 'Wird überall bei dieser Antwort gezeigt.',
  'sharedAnswers.statement.unconfirmed':
    'Bis diese Antwort bestätigt oder neu gegeben wird, gilt die übernommene.',
  'sharedAnswers.bulk.includes_one':
    'Auch die 1 Aussage mit übernommener Antwort beantworten',
  'sharedAnswers.bulk.includes_other':
    'Auch die {{count}} Aussagen mit übernommener Antwort beantworten',
  'sharedAnswers.bulk.left_one': '1 übernommene Antwort bleibt, wie sie ist.',
  'sharedAnswers.bulk.left_other':
    '{{count}} übernommene Antworten bleiben, wie sie sind.',
  'sharedAnswers.bulk.whyLater':
    'Wo das von einer übernommenen Antwort abweicht, begründen Sie es vor dem Einreichen bei der Aussage.',
  'sharedAnswers.review.title_one':
    'Begründen Sie, warum 1 Antwort hier anders ist',
  'sharedAnswers.review.title_other':
    'Begründen Sie, warum {{count}} Antworten hier anders sind',
  'sharedAnswers.review.explanation':
    'Diese Antworten weichen von dem ab, was die Komponente sonst übernähme. Vor dem Einreichen braucht jede eine Notiz.',
  'sharedAnswers.review.item':
    '{{statement}}: hier {{answer}}, sonst {{inherited}}',
  'sharedAnswers.review.obstacle_one':
    'Vor dem Einreichen: Begründen Sie, warum 1 Antwort von der übernommenen abweicht.',
  'sharedAnswers.review.obstacle_other':
    'Vor dem Einreichen: Begründen Sie, warum {{count}} Antworten von den übernommenen abweichen.',
  'sharedAnswers.section.title': 'Einmal für alles darunter beantwortet',
  'sharedAnswers.section.intro':
    'Manche Aussagen handeln von Infrastruktur, die sich viele Komponenten teilen. Hier einmal beantwortet, gelten sie für jede bewertete Komponente darunter, die weder selbst antwortet noch eine nähere Antwort hat.',
  'sharedAnswers.section.nothing':
    'Aussagen über gemeinsame Infrastruktur lassen sich hier einmal für alle Komponenten darunter beantworten. {{name}} beantwortet bisher keine davon.',
  'sharedAnswers.section.owners':
    'Antworten können die Verantwortlichen von {{name}}: {{owners}}.',
  'sharedAnswers.section.members':
    'Wenden Sie sich für Antworten an die Mitglieder von {{name}} oder an die Betreiber dieses Portals.',
  'sharedAnswers.section.noOwner':
    'Wenden Sie sich für Antworten an die Betreiber dieses Portals: {{name}} hat im Katalog keine Verantwortlichen.',
  'sharedAnswers.section.failed':
    'Diese Antworten konnten nicht geladen werden: {{reason}}',
  'sharedAnswers.section.none': 'Hier nicht beantwortet',
  'sharedAnswers.section.above': 'Solange hier nichts steht: {{answer}}',
  'sharedAnswers.section.overrides': 'Ohne diese Antwort: {{answer}}',
  'sharedAnswers.section.evidence': 'Nachweise zu „{{statement}}“',
  'sharedAnswers.section.reworded':
    'Die Formulierung hat sich geändert, seit dies unter Modellversion {{version}} beantwortet wurde. Die Antwort zählt nicht, bis sie neu gegeben wird.',
  'sharedAnswers.section.answer': 'Beantworten',
  'sharedAnswers.section.answerFor':
    'Für alles darunter beantworten: {{statement}}',
  'sharedAnswers.section.change': 'Ändern',
  'sharedAnswers.section.changeFor':
    'Antwort für alles darunter ändern: {{statement}}',
  'sharedAnswers.section.follow_zero': 'Keine Komponente übernimmt das',
  'sharedAnswers.section.follow_one': '1 Komponente übernimmt das',
  'sharedAnswers.section.follow_other': '{{count}} Komponenten übernehmen das',
  'sharedAnswers.section.wouldFollow_zero':
    'Keine Komponente würde das übernehmen',
  'sharedAnswers.section.wouldFollow_one': '1 Komponente würde es übernehmen',
  'sharedAnswers.section.wouldFollow_other':
    '{{count}} Komponenten würden es übernehmen',
  'sharedAnswers.section.themselves_one': '1 antwortet selbst',
  'sharedAnswers.section.themselves_other': '{{count}} antworten selbst',
  'sharedAnswers.section.nearer_one': '1 hat eine näher liegende Antwort',
  'sharedAnswers.section.nearer_other':
    '{{count}} haben eine näher liegende Antwort',
  'sharedAnswers.section.beside_one':
    '1 hat Antworten von anderen, die gleich nah sind',
  'sharedAnswers.section.beside_other':
    '{{count}} haben Antworten von anderen, die gleich nah sind',
  'sharedAnswers.section.saved': 'Gespeichert. {{statement}}: {{answer}}.',
  'sharedAnswers.section.takenBack': 'Zurückgenommen: {{statement}}.',
  'sharedAnswers.section.numbers':
    'Die Zahlen weiter oben stammen von vor dieser Änderung.',
  'sharedAnswers.section.reload': 'Neu zählen',
  'sharedAnswers.dialog.title': 'Für alles unter {{name}} antworten',
  'sharedAnswers.dialog.answer': 'Die Antwort für alles darunter',
  'sharedAnswers.dialog.takeBack': 'Zurücknehmen',
  'sharedAnswers.dialog.note': 'Notiz',
  'sharedAnswers.dialog.noteHint':
    'Wird bei jeder Komponente gezeigt, die die Antwort übernimmt.',
  'sharedAnswers.dialog.continue': 'Auswirkungen ansehen',
  'sharedAnswers.dialog.chooseFirst': 'Wählen Sie zuerst eine Antwort.',
  'sharedAnswers.dialog.linkInvalid':
    'Einer der Links ist keine vollständige Webadresse.',
  'sharedAnswers.dialog.unchanged': 'Noch ist nichts geändert.',
  'sharedAnswers.dialog.confirmTitle': 'Was sich dadurch ändert',
  'sharedAnswers.dialog.fromTo': 'von {{before}} zu {{after}}',
  'sharedAnswers.dialog.back': 'Zurück',
  'sharedAnswers.dialog.save': 'Für alles darunter speichern',
  'sharedAnswers.dialog.saveMine': 'Trotzdem meine Antwort speichern',
  'sharedAnswers.dialog.saving': 'Wird gespeichert …',
  'sharedAnswers.dialog.retry': 'Noch einmal versuchen',
  'sharedAnswers.dialog.failed':
    'Nicht gespeichert: {{message}} Was Sie eingetippt haben, ist noch da.',
  'sharedAnswers.effect.change_one':
    '1 Komponente wechselt von {{before}} zu {{after}}.',
  'sharedAnswers.effect.change_other':
    '{{count}} Komponenten wechseln von {{before}} zu {{after}}.',
  'sharedAnswers.effect.begin_one':
    '1 Komponente ohne Antwort bekommt eine: {{after}}.',
  'sharedAnswers.effect.begin_other':
    '{{count}} Komponenten ohne Antwort bekommen eine: {{after}}.',
  'sharedAnswers.effect.stop_one':
    '1 Komponente hat keine Antwort mehr; die Aussage ist dort wieder offen.',
  'sharedAnswers.effect.stop_other':
    '{{count}} Komponenten haben keine Antwort mehr; die Aussage ist dort wieder offen.',
  'sharedAnswers.effect.same_one':
    '1 Komponente behält die Antwort {{after}} und zeigt, woher sie nun kommt.',
  'sharedAnswers.effect.same_other':
    '{{count}} Komponenten behalten die Antwort {{after}} und zeigen, woher sie nun kommt.',
  'sharedAnswers.effect.sameNone':
    'Bei keiner Komponente ändert sich eine Antwort.',
  'sharedAnswers.effect.nobody':
    'Zurzeit übernimmt das keine Komponente; es ändert sich keine Antwort.',
  'sharedAnswers.effect.themselves_one':
    '1 Komponente antwortet selbst und behält ihre Antwort.',
  'sharedAnswers.effect.themselves_other':
    '{{count}} Komponenten antworten selbst und behalten ihre Antwort.',
  'sharedAnswers.effect.nearer_one':
    '1 Komponente hat eine näher liegende Antwort und behält sie.',
  'sharedAnswers.effect.nearer_other':
    '{{count}} Komponenten haben eine näher liegende Antwort und behalten sie.',
  'sharedAnswers.effect.beside_one':
    '1 Komponente behält die Antwort {{other}}, die sie auch von gleich naher Stelle hat.',
  'sharedAnswers.effect.beside_other':
    '{{count}} Komponenten behalten die Antwort {{other}}, die sie auch von gleich naher Stelle haben.',
  'sharedAnswers.effect.disagree_one':
    '1 Komponente wird offen, weil eine gleich nahe Stelle {{other}} sagt.',
  'sharedAnswers.effect.disagree_other':
    '{{count}} Komponenten werden offen, weil eine gleich nahe Stelle {{other}} sagt.',
  'sharedAnswers.effect.stillDisagree_one':
    '1 Komponente bleibt offen, weil eine gleich nahe Stelle {{other}} sagt.',
  'sharedAnswers.effect.stillDisagree_other':
    '{{count}} Komponenten bleiben offen, weil eine gleich nahe Stelle {{other}} sagt.',
  'sharedAnswers.effect.undecided_one':
    '1 Komponente bleibt offen, weil sich andere gleich nahe oder nähere Stellen widersprechen.',
  'sharedAnswers.effect.undecided_other':
    '{{count}} Komponenten bleiben offen, weil sich andere gleich nahe oder nähere Stellen widersprechen.',
  'sharedAnswers.effect.notAssessed_one':
    'Von den {{components}} Komponenten darunter ist 1 noch nicht bewertet; dort zählt die Antwort ab der ersten Einreichung.',
  'sharedAnswers.effect.notAssessed_other':
    'Von den {{components}} Komponenten darunter sind {{count}} noch nicht bewertet; dort zählt die Antwort ab der ersten Einreichung.',
  'sharedAnswers.effect.atOnce':
    'Auswertungen, Reifegrade und Berichte ändern sich sofort.',
  'sharedAnswers.conflict.title': 'Jemand anders war schneller',
  'sharedAnswers.conflict.answered':
    '{{person}} hat das inzwischen beantwortet ({{when}}): {{answer}}.',
  'sharedAnswers.conflict.takenBack':
    'Die Antwort wurde inzwischen zurückgenommen.',
  'sharedAnswers.conflict.others':
    'Inzwischen wurden hier andere Antworten geändert, diese nicht. Die Zahlen unten sind aktuell: Sehen Sie noch einmal hin.',
  'sharedAnswers.conflict.nothing':
    'Gespeichert ist noch nichts, und was Sie eingetippt haben, ist noch da.',
  'sharedAnswers.conflict.theirs': 'Die andere Antwort behalten',
} as const;
