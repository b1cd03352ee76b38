/** What surrounds the pages of the questionnaire, in German. */
export const editorTexts = {
  'questionnaire.editor.step.profile': 'Profil',
  'questionnaire.editor.step.levels': 'Einstufung',
  'questionnaire.editor.step.review': 'Prüfen und einreichen',
  'questionnaire.editor.step.list': 'Teile des Fragebogens',
  'questionnaire.editor.step.next': '{{title}} →',
  'questionnaire.editor.save.idle': 'Antworten werden sofort gespeichert',
  'questionnaire.editor.save.readOnly':
    'Sie können die Antworten hier lesen, aber nicht ändern',
  'questionnaire.editor.save.saving': 'Wird gespeichert …',
  'questionnaire.editor.save.saved': 'Gespeichert um {{time}}',
  'questionnaire.editor.save.signedOut':
    'Nicht gespeichert: Ihre Sitzung ist beendet. Ihre Antworten bleiben in diesem Browser erhalten; melden Sie sich erneut an, um sie zu speichern.',
  'questionnaire.editor.save.unreachable':
    'Nicht gespeichert: Der Server antwortet nicht. Ihre Antworten bleiben in diesem Browser erhalten und werden gesendet, sobald er antwortet.',
  'questionnaire.editor.save.failed':
    'Nicht gespeichert: {{message}}. Ihre Antworten bleiben in diesem Browser erhalten.',
  'questionnaire.editor.save.retry': 'Jetzt erneut versuchen',
  'questionnaire.editor.save.review': 'Prüfen',
  'questionnaire.editor.save.answered': '{{count}} von {{of}} beantwortet',
  'questionnaire.editor.field.notSaved':
    'Noch nicht gespeichert; in diesem Browser aufbewahrt',
  'questionnaire.editor.field.reasonMissing':
    'Geben Sie an, warum die Aussage nicht zutrifft; dann wird gespeichert.',
  'questionnaire.editor.field.linkInvalid':
    'Geben Sie eine vollständige Adresse ein, die mit http:// oder https:// beginnt. Dann wird die Antwort gespeichert.',
  'questionnaire.editor.field.wordingUnconfirmed':
    'Der Wortlaut hat sich geändert. Bestätigen Sie die Antwort oder antworten Sie neu, dann wird auch dies gespeichert.',
  'questionnaire.editor.field.refused': 'Nicht angenommen: {{message}}',
  'questionnaire.editor.field.conflict':
    'Auch von jemand anderem geändert. Wählen Sie, welche Antwort gilt.',
  'questionnaire.editor.obstacle.conflicts_one': '1 Konflikt zu klären',
  'questionnaire.editor.obstacle.conflicts_other':
    '{{count}} Konflikte zu klären',
  'questionnaire.editor.obstacle.held_one':
    '1 Antwort unvollständig und noch nicht gespeichert',
  'questionnaire.editor.obstacle.held_other':
    '{{count}} Antworten unvollständig und noch nicht gespeichert',
  'questionnaire.editor.obstacle.refused_one': '1 Änderung nicht angenommen',
  'questionnaire.editor.obstacle.refused_other':
    '{{count}} Änderungen nicht angenommen',
  'questionnaire.editor.notice.readOnly':
    'Sie können diese Bewertung lesen. Ändern können sie die Verantwortlichen der Komponente: {{owners}}.',
  'questionnaire.editor.notice.nobodyOwns':
    'Sie können diese Bewertung lesen. Im Katalog ist niemand für die Komponente verantwortlich; sobald sie Verantwortliche hat, können diese sie ändern.',
  'questionnaire.editor.notice.draft':
    'Sie sehen den Entwurf. Bis er eingereicht ist, zählt weiter Revision {{revision}}.',
  'questionnaire.editor.notice.draftOfOthers':
    'Sie sehen, was eingereicht wurde. Ein Entwurf ist in Arbeit, zuletzt geändert von {{person}}, {{when}}; zu sehen ist er, sobald er eingereicht ist.',
  'questionnaire.editor.notice.firstDraftOfOthers':
    'Noch wurde nichts eingereicht. Ein Entwurf ist in Arbeit, zuletzt geändert von {{person}}, {{when}}; zu sehen ist er, sobald er eingereicht ist.',
  'questionnaire.editor.notice.restored_one':
    '1 Änderung Ihres letzten Besuchs war nicht gespeichert worden und ist wieder da.',
  'questionnaire.editor.notice.restored_other':
    '{{count}} Änderungen Ihres letzten Besuchs waren nicht gespeichert worden und sind wieder da.',
  'questionnaire.editor.notice.others':
    'Geändert durch {{person}}: {{fields}}. Sie sehen die neuesten Antworten.',
  'questionnaire.editor.notice.more_one': '{{fields}} und 1 weitere Angabe',
  'questionnaire.editor.notice.more_other':
    '{{fields}} und {{count}} weitere Angaben',
  'questionnaire.editor.conflict.list': 'Konflikte',
  'questionnaire.editor.conflict.title': 'Zweimal geändert: {{field}}',
  'questionnaire.editor.conflict.before': 'Vorher',
  'questionnaire.editor.conflict.you': 'Sie',
  'questionnaire.editor.conflict.somebody': 'Jemand anders',
  'questionnaire.editor.conflict.yourself': 'Sie, in einem anderen Fenster',
  'questionnaire.editor.conflict.keepTheirs': 'Andere behalten',
  'questionnaire.editor.conflict.keepTheirsFor':
    'Andere Angabe behalten: {{field}}',
  'questionnaire.editor.conflict.useMine': 'Eigene verwenden',
  'questionnaire.editor.conflict.useMineFor':
    'Eigene Angabe verwenden: {{field}}',
  'questionnaire.editor.discard.open': 'Entwurf verwerfen',
  'questionnaire.editor.discard.title': 'Entwurf verwerfen?',
  'questionnaire.editor.discard.backToRevision':
    'Alle Antworten kehren zu Revision {{revision}} zurück, die weiterhin zählt. Der Entwurf wird gemeinsam bearbeitet: Auch die Antworten anderer werden verworfen.',
  'questionnaire.editor.discard.nothingLeft':
    'Alle bisher gegebenen Antworten gehen verloren; die Komponente ist dann nicht bewertet. Der Entwurf wird gemeinsam bearbeitet: Auch die Antworten anderer werden verworfen.',
  'questionnaire.editor.discard.failed':
    'Der Entwurf wurde behalten: {{message}}',
  'questionnaire.editor.discard.keep': 'Entwurf behalten',
  'questionnaire.editor.discard.confirm': 'Verwerfen',
  'questionnaire.editor.progress.answered': '{{count}} von {{of}} beantwortet',
  'questionnaire.editor.progress.done': 'Fertig',
  'questionnaire.editor.save.allAnswered': 'Alle {{count}} beantwortet',
  'questionnaire.editor.skip': 'Zur ersten offenen Frage springen',
  'questionnaire.editor.tools': 'Filter und Tools',
} as const;
