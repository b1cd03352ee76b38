/** What the levels mean, in German. */
export const levelsTexts = {
  'levels.intro':
    'Höher ist nicht besser: Jede Komponente hat ein Ziel, das zu ihrer Verwendung passt. {{caveat}}',
  'levels.here': 'Hier steht diese Komponente',
  'levels.target': 'Ziel',
  'levels.overview': 'Überblick',
  'levels.has': 'Vorhanden',
  'levels.hasWith': 'Vorhanden ({{lead}})',
  'levels.lacks': 'Fehlt',
  'levels.recommendation': 'Empfehlung',
  'levels.useCases': 'Anwendungsfälle',
  'levels.example': 'Beispiel',
  'levels.tools': 'Werkzeuge',
  'levels.tool': '{{name}}: {{purpose}}',
  'levels.dimensions': 'Dimensionen',
  'levels.option': '{{dimension}}: {{option}}',
} as const;
