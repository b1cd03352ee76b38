import { subjectQuery, subjectTitle, type DrilldownSubject } from './drilldown';

const cases: [DrilldownSubject, string, object][] = [
  [{ kind: 'all' }, 'Components in scope', {}],
  [{ kind: 'state', state: 'stale' }, 'Stale', { state: ['stale'] }],
  [
    { kind: 'level', basis: 'reported', bucket: '2' },
    'Level 2',
    { level: ['2'] },
  ],
  [
    { kind: 'level', basis: 'declared', bucket: 'none' },
    'Declared: No level',
    { declared: ['none'] },
  ],
  [
    { kind: 'part', id: 'documentation', title: 'Documentation' },
    'Documentation',
    { state: ['assessed'], sort: 'level' },
  ],
  [
    { kind: 'statement', id: 'x', title: 'A practice', answer: 'yes' },
    'A practice',
    { statement: 'x', answer: 'yes' },
  ],
];

describe('drill-down', () => {
  it.each(cases)('%j is titled and queried', (subject, title, query) => {
    expect(subjectTitle(subject)).toBe(title);
    expect(subjectQuery(subject)).toEqual(query);
  });
});
