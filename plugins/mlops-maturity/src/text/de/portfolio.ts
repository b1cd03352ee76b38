/** Texts of the tab of groups, systems and domains and of the home page, in German. */
export const portfolioTexts = {
  'portfolio.empty.title': 'Keine ML-Komponenten',
  'portfolio.empty.group':
    'Weder {{name}} noch eine Gruppe darunter verantwortet eine Komponente, deren MLOps-Reifegrad bewertet wird.',
  'portfolio.empty.system':
    'Keine Komponente von {{name}} wird auf ihren MLOps-Reifegrad bewertet.',
  'portfolio.empty.domain':
    'Keine Komponente von {{name}} oder einer Domäne darunter wird auf ihren MLOps-Reifegrad bewertet.',
  'portfolio.target.title': 'Passt das Ziel?',
  'portfolio.target.many_one':
    '{{name}} verantwortet selbst {{count}} ML-Komponente. Bei so vielen ML-Anwendungsfällen ist Reifegrad {{level}} das übliche Ziel.',
  'portfolio.target.many_other':
    '{{name}} verantwortet selbst {{count}} ML-Komponenten. Bei so vielen ML-Anwendungsfällen ist Reifegrad {{level}} das übliche Ziel.',
  'portfolio.target.one':
    '{{name}} verantwortet selbst 1 ML-Komponente. Für einen einzelnen ML-Anwendungsfall in Produktion ist Reifegrad {{level}} das übliche Ziel.',
  'portfolio.target.lower_one':
    '{{count}} von {{all}} Komponenten mit Ziel strebt einen niedrigeren Reifegrad an.',
  'portfolio.target.lower_other':
    '{{count}} von {{all}} Komponenten mit Ziel streben einen niedrigeren Reifegrad an.',
  'portfolio.target.higher_one':
    '{{count}} von {{all}} Komponenten mit Ziel strebt einen höheren Reifegrad an.',
  'portfolio.target.higher_other':
    '{{count}} von {{all}} Komponenten mit Ziel streben einen höheren Reifegrad an.',
  'portfolio.target.reasons':
    'Die Verwendung der Komponente kann ein guter Grund sein: Ein Proof of Concept braucht weniger; eine geschäftskritische oder häufig neu trainierte Komponente braucht mehr.',
  'portfolio.target.listLower': 'Komponenten mit niedrigerem Ziel auflisten',
  'portfolio.target.listHigher': 'Komponenten mit höherem Ziel auflisten',
  'portfolio.strips.title': 'Praktiken nach Gruppen auf einen Blick',
  'portfolio.strips.table':
    'Anteil der Ja-Antworten nach Gruppen und Abschnitten',
  'portfolio.strips.group': 'Gruppe',
  'portfolio.strips.nothing': 'Es gibt keine zwei Gruppen zu vergleichen.',
  'portfolio.strips.more_one':
    '{{count}} weitere Gruppe finden Sie in der Ansicht der Praktiken.',
  'portfolio.strips.more_other':
    '{{count}} weitere Gruppen finden Sie in der Ansicht der Praktiken.',
} as const;
