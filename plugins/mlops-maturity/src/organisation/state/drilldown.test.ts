import { english } from '../../__testUtils__/english';
import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import {
  drilldownQuery,
  drilldownField,
  subjectTitle,
  type DrilldownSubject,
} from './drilldown';

const STALE: DrilldownSubject = { kind: 'state', state: 'stale' };

describe('drilldownQuery', () => {
  it('keeps the filters of the page, and lets all states hold', () => {
    expect(
      drilldownQuery(
        { tag: ['x'], state: ['below-target'], level: ['1', '2'] },
        { subject: STALE },
        { groupBy: 'owner' },
      ),
    ).toEqual({
      tag: ['x'],
      state: ['below-target', 'stale'],
      level: ['1', '2'],
    });
    expect(
      drilldownQuery(
        { level: ['1', '2'] },
        { subject: { kind: 'level', basis: 'reported', bucket: '2' } },
        { groupBy: 'owner' },
      ).level,
    ).toEqual(['2']);
  });

  it('limits a list to a group of the grouping it was opened from', () => {
    const of = (group: Parameters<typeof drilldownQuery>[1]['group']) =>
      drilldownQuery(
        {},
        { subject: { kind: 'all' }, group },
        { groupBy: 'owner', depth: 2 },
      );
    expect(of(undefined)).toEqual({});
    expect(of({ kind: 'group', key: 'group:default/a' })).toEqual({
      groupBy: 'owner',
      depth: 2,
      group: 'group:default/a',
    });
    expect(of({ kind: 'others', after: 20 })).toEqual({
      groupBy: 'owner',
      depth: 2,
      othersAfter: 20,
    });
    expect(of({ kind: 'owner', entityRef: 'group:default/a' })).toEqual({
      groupBy: 'owner',
      group: 'group:default/a',
    });
  });

  it('keeps what nobody owns apart from what everybody owns in an address', () => {
    const nobody = {
      subject: STALE,
      group: { kind: 'owner' as const, entityRef: '' },
    };
    const field = drilldownField(maturityModel);
    const parameters = new URLSearchParams();
    field.write(nobody, parameters, 'drilldown');
    expect(field.read(parameters, 'drilldown')).toEqual(nobody);
  });

  it('does not ask for a depth where there is no hierarchy', () => {
    expect(
      drilldownQuery(
        {},
        { subject: STALE, group: { kind: 'group', key: 'x' } },
        { groupBy: 'tag', depth: 2 },
      ),
    ).toEqual({ state: ['stale'], groupBy: 'tag', group: 'x' });
  });
});

describe('subjectTitle', () => {
  it('names what a list is about', () => {
    const title = (subject: DrilldownSubject) => subjectTitle(english, subject);
    expect(title({ kind: 'all' })).toBe('Components in scope');
    expect(title(STALE)).toBe('Stale');
    expect(title({ kind: 'level', basis: 'declared', bucket: '2' })).toBe(
      'Declared: Level 2',
    );
    expect(title({ kind: 'dimension', id: 'people', title: 'People' })).toBe(
      'Held back by People',
    );
  });
});
