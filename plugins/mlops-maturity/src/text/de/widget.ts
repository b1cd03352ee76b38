/** The widget of the home page, in German. */
export const widgetTexts = {
  'widget.title': 'ML-Komponenten meiner Teams',
  'widget.list': 'Komponenten mit Handlungsbedarf zuerst',
  'widget.nothing':
    'Weder Sie noch Ihre Gruppen verantworten eine Komponente, deren MLOps-Reifegrad bewertet wird.',
  'widget.guest':
    'Melden Sie sich an, um die Komponenten Ihrer Teams zu sehen.',
  'widget.failed': 'Ihre Komponenten konnten nicht geladen werden: {{reason}}',
  'widget.total_one': '{{count}} Komponente, die dringendste zuerst',
  'widget.total_other': '{{count}} Komponenten, die dringendsten zuerst',
  'widget.all_one': '{{count}} Komponente zeigen',
  'widget.all_other': 'Alle {{count}} Komponenten zeigen',
  'widget.attention.belowTarget_one':
    'Eine Stufe unter dem Ziel Reifegrad {{target}}.',
  'widget.attention.belowTarget_other':
    '{{count}} Stufen unter dem Ziel Reifegrad {{target}}.',
  'widget.attention.stale':
    'Die Bewertung ist veraltet: Bestätigen oder aktualisieren Sie sie.',
  'widget.attention.draft':
    'Noch nicht bewertet; ein Entwurf wartet auf das Einreichen.',
  'widget.attention.notAssessed': 'Noch nicht bewertet.',
  'widget.attention.noLevel':
    'Aus ihrer Bewertung ergibt sich noch kein Reifegrad.',
  'widget.attention.noTarget': 'Bewertet, ohne Ziel.',
  'widget.attention.onTarget': 'Ziel erreicht; nichts zu tun.',
  'widget.attention.aboveTarget': 'Über dem Ziel; nichts zu tun.',
} as const;
