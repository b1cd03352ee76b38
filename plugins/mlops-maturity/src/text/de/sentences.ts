/** Sentences about results that several parts of the plugin share, in German. */
export const sentencesTexts = {
  'sentences.state.contradicted': 'Widersprüchlich',
  'sentences.state.contradictedText_one':
    'Angegeben ist Reifegrad {{declared}}, aber die Antworten erfüllen 1 Anforderung nicht. Sie lassen höchstens Reifegrad {{ceiling}} zu.',
  'sentences.state.contradictedText_other':
    'Angegeben ist Reifegrad {{declared}}, aber die Antworten erfüllen {{count}} Anforderungen nicht. Sie lassen höchstens Reifegrad {{ceiling}} zu.',
  'sentences.state.unconfirmed': 'Nicht bestätigt',
  'sentences.state.nothingAnswered':
    'Angegeben ist Reifegrad {{declared}}. Noch ist keine Aussage beantwortet, ihn bestätigt also nichts.',
  'sentences.state.unconfirmedText':
    'Keine Antwort spricht gegen den angegebenen Reifegrad {{declared}}, aber bisher bestätigen die Antworten nur Reifegrad {{supported}}.',
  'sentences.state.consistent': 'Stimmig',
  'sentences.state.consistentText':
    'Die Antworten bestätigen den angegebenen Reifegrad {{declared}}.',
  'sentences.state.understated': 'Zu niedrig angegeben',
  'sentences.state.understatedText':
    'Die Antworten belegen Reifegrad {{supported}} und damit mehr als den angegebenen Reifegrad {{declared}}. Sehen Sie sich die Einstufungen noch einmal an.',
  'sentences.contradiction.quoted': '„{{statement}}“',
  'sentences.contradiction.noneOf':
    'Reifegrad {{declared}} ist angegeben, aber {{statements}} sind mit Nein beantwortet; eine davon wird ab Reifegrad {{level}} gefordert.',
  'sentences.contradiction.answeredNo':
    'Angegeben ist Reifegrad {{declared}}, aber „{{statement}}“ ist mit Nein beantwortet; ab Reifegrad {{level}} ist das gefordert.',
  'sentences.contradiction.missesParts':
    'Angegeben ist Reifegrad {{declared}}, aber das Ja bei „{{statement}}“ ist nicht in allen Teilen erfüllt und zählt daher als Nein; ab Reifegrad {{level}} ist das gefordert.',
  'sentences.contradiction.changePick':
    'Wählen Sie für {{dimension}} eine Einstufung unter Reifegrad {{level}}, es sei denn, die Praktik ist inzwischen eingeführt: Dann ändern Sie die Antwort auf Ja.',
  'sentences.contradiction.changeAnyPick':
    'Ändern Sie die am ehesten betroffene Einstufung auf eine unter Reifegrad {{level}}, es sei denn, die Praktik ist inzwischen eingeführt: Dann ändern Sie die Antwort auf Ja.',
  'sentences.parts.held': '{{held}} von {{all}}, es fehlt: {{missing}}',
  'sentences.parts.enough': 'Genügt: {{parts}}',
  'sentences.understated.text':
    'Die Antworten belegen Reifegrad {{supported}}, die Einstufung für {{dimensions}} gibt aber Reifegrad {{declared}} an. Prüfen Sie, ob inzwischen eine höhere Einstufung besser passt.',
  'sentences.understated.setAside_one':
    'Er würde auf 1 Anforderung beruhen, die ausgenommen ist.',
  'sentences.understated.setAside_other':
    'Er würde auf {{count}} Anforderungen beruhen, die ausgenommen sind.',
  'sentences.reason.basics': 'Grundlagen',
  'sentences.reason.blocksNextLevel': 'Blockiert den nächsten Reifegrad',
  'sentences.reason.beyondBasics': 'Weiterführend',
  'sentences.reason.neededForBasics': 'Nötig für die Grundlagen',
  'sentences.reason.neededForNextLevel': 'Nötig für den nächsten Reifegrad',
  'sentences.reason.neededForBeyondBasics': 'Nötig für Weiterführendes',
  'sentences.reason.blocks': 'Blockiert Reifegrad {{level}}',
  'sentences.reason.unlocks_one': 'Macht 1 weiteren Schritt möglich',
  'sentences.reason.unlocks_other': 'Macht {{count}} weitere Schritte möglich',
  'sentences.reason.ready': 'Sofort umsetzbar',
  'sentences.reason.waits': 'Etwas anderes kommt zuerst',
} as const;
