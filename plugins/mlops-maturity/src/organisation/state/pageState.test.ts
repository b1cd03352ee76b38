import { maturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Drilldown } from './drilldown';
import { readState, writeState } from '../../url/urlSchema';
import type { PageDefaults } from './PageDefaults';
import { changePageState, pageSchema, type PageState } from './pageState';

const parse = (text: string, defaults?: PageDefaults) =>
  readState(pageSchema(maturityModel, defaults), new URLSearchParams(text));
const write = (
  state: PageState,
  others?: URLSearchParams,
  defaults?: PageDefaults,
) => writeState(pageSchema(maturityModel, defaults), state, others);
const roundTrip = (state: PageState) => parse(String(write(state)));

describe('page state', () => {
  it('has defaults that leave no trace in the URL', () => {
    const state = parse('');
    expect(state).toMatchObject({
      groupBy: 'owner',
      groups: 'largest',
      levels: 'reported',
      rowOrder: 'questionnaire',
      columnOrder: 'size',
      expanded: [],
      drilldown: undefined,
    });
    expect(write(state).toString()).toBe('');
  });

  it('survives a round trip with everything chosen', () => {
    const state: PageState = {
      view: 'components',
      filters: {
        owner: ['group:default/a', 'group:default/b'],
        system: ['system:default/s'],
        domain: ['domain:default/d'],
        lifecycle: ['production'],
        type: ['ml-service'],
        tag: ['a&b=c'],
        servingMode: ['batch'],
        target: ['2', 'none'],
        level: ['1', 'not-assessed'],
        state: ['contradicted', 'stale'],
        heldBackBy: ['people', 'answers'],
        edition: ['2026-12'],
        search: 'churn & more',
      },
      depth: 3,
      groupBy: 'system',
      groups: 'all',
      levels: 'declared',
      bars: 'count',
      groupOrder: 'on-target',
      levelsAs: 'table',
      rowOrder: 'worst',
      columnOrder: 'name',
      heatmapAs: 'table',
      heatmapMode: 'change',
      since: '2026-03-31',
      statementOrder: 'missing',
      unfolded: ['documentation.project.business-goals'],
      trendAs: 'table',
      from: '2025-12',
      sameComponents: 'yes',
      sort: 'gap',
      order: 'desc',
      exclusions: 'levels',
      excluded: 'explainability.general.meaningful',
      print: 'yes',
      expanded: ['documentation', 'documentation.project'],
      drilldown: {
        subject: {
          kind: 'statement',
          id: 'explainability.general.meaningful',
          title: 'Understandable explanations',
          answer: 'yes',
        },
        group: { kind: 'group', key: 'system:default/s' },
      },
    };
    expect(roundTrip(state)).toEqual(state);
  });

  it.each<Drilldown>([
    { subject: { kind: 'all' }, group: undefined },
    { subject: { kind: 'all' }, group: { kind: 'group', key: '' } },
    { subject: { kind: 'all' }, group: { kind: 'others', after: 20 } },
    {
      subject: { kind: 'state', state: 'above-target' },
      group: { kind: 'owner', entityRef: 'group:default/a' },
    },
    { subject: { kind: 'state', state: 'on-target' }, group: undefined },
    {
      subject: { kind: 'dimension', id: 'people', title: 'People' },
      group: undefined,
    },
    { subject: { kind: 'answers' }, group: undefined },
    {
      subject: { kind: 'level', basis: 'declared', bucket: '2' },
      group: { kind: 'group', key: 'x' },
    },
    {
      subject: { kind: 'level', basis: 'reported', bucket: 'not-assessed' },
      group: undefined,
    },
    {
      subject: {
        kind: 'part',
        id: 'documentation.project',
        title: 'Project documentation',
      },
      group: undefined,
    },
  ])('keeps the list that is open: %j', drilldown => {
    expect(roundTrip({ ...parse(''), drilldown }).drilldown).toEqual(drilldown);
  });

  it.each(['', '&since=2026-02-30', '&since='])(
    'compares with nothing unless there is a day: heatmapMode=change%s',
    since => {
      expect(parse(`heatmapMode=change${since}`).heatmapMode).toBe('adoption');
    },
  );

  it.each(['9999-12-31', '1999-12-31'])(
    'compares with no day that there can be nothing from: %s',
    since => {
      expect(parse(`heatmapMode=change&since=${since}`)).toEqual(parse(''));
    },
  );

  it('compares with today, but not with the day that comes next', () => {
    jest.useFakeTimers({ now: new Date('2026-11-30T23:30:00Z') });
    try {
      expect(parse('heatmapMode=change&since=2026-11-30').since).toBe(
        '2026-11-30',
      );
      expect(parse('heatmapMode=change&since=2026-12-01')).toEqual(parse(''));
    } finally {
      jest.useRealTimers();
    }
  });

  it('ignores unknown values', () => {
    expect(
      parse(
        'groupBy=colour&rowOrder=best&expanded=nothing&expanded=documentation.project.risk-evaluation&owner=&groups=&bars=x&depth=0&since=2026-13-40&state=best&heldBackBy=weather&from=2026-13&view=x',
      ),
    ).toEqual(parse(''));
  });

  it.each([
    'state:best',
    'reported:7',
    'dimension:weather',
    'part:x',
    'statement:x',
    'x',
    ':',
    '',
  ])('opens nothing for the unknown list "%s"', show => {
    expect(
      parse(new URLSearchParams({ show, group: 'a' }).toString()).drilldown,
    ).toBeUndefined();
  });

  it('shows what is open to do when a statement is opened', () => {
    expect(
      parse('show=statement:explainability.general.meaningful&answer=maybe')
        .drilldown?.subject,
    ).toMatchObject({ answer: 'no' });
  });

  it('begins at another depth where told to, and keeps what is chosen', () => {
    const defaults = { ownerDepth: 3 };
    const read = (text: string) => parse(text, defaults);
    const written = (state: PageState) =>
      write(state, undefined, defaults).toString();
    expect(read('').depth).toBe(3);
    expect(read('groupBy=domain').depth).toBeUndefined();
    expect(written(read(''))).toBe('');
    for (const depth of [undefined, 1]) {
      const chosen = changePageState(read(''), { depth }, defaults);
      expect(read(written(chosen)).depth).toBe(depth);
    }
    expect(
      changePageState(read('groupBy=type'), { groupBy: 'owner' }, defaults)
        .depth,
    ).toBe(3);
  });

  it('keeps parameters that are not its own', () => {
    const others = new URLSearchParams('theme=dark&groupBy=system');
    expect(write(parse('tag=x'), others).toString()).toBe('theme=dark&tag=x');
  });

  it('counts a repeated filter value once', () => {
    expect(parse('tag=x&tag=x').filters.tag).toEqual(['x']);
  });

  it('closes an open list when its numbers change, and only then', () => {
    const open = parse('show=all&expanded=documentation');
    expect(
      changePageState({ ...open, depth: 2 }, { groupBy: 'type' }),
    ).toMatchObject({
      groupBy: 'type',
      expanded: ['documentation'],
      drilldown: undefined,
      depth: undefined,
    });
    expect(
      changePageState(open, { columnOrder: 'name' }).drilldown,
    ).toBeDefined();
  });
});
