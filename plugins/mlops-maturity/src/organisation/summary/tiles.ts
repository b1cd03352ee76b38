import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { percentageOf } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import type { DrilldownSubject } from '../state/drilldown';

/** The whole that a number is a part of. */
type Whole = 'inScope' | 'assessed' | 'withTarget';

interface TileKind {
  name:
    | 'inScope'
    | 'assessed'
    | 'basicsMet'
    | 'onTarget'
    | 'stale'
    | 'contradicted'
    | 'understated'
    | 'aboveTarget';
  subject: DrilldownSubject;
  whole?: Whole;
  words?:
    | 'ofInScope'
    | 'ofAssessed'
    | 'ofTarget'
    | 'worthTheCost'
    | 'supportMore';
}

/** In the order in which they are read: how many, how good, what to look at. */
const TILES: readonly TileKind[] = [
  { name: 'inScope', subject: { kind: 'all' } },
  {
    name: 'assessed',
    subject: { kind: 'state', state: 'assessed' },
    whole: 'inScope',
    words: 'ofInScope',
  },
  {
    name: 'basicsMet',
    subject: { kind: 'state', state: 'basics-met' },
    whole: 'assessed',
    words: 'ofAssessed',
  },
  {
    name: 'onTarget',
    subject: { kind: 'state', state: 'on-target' },
    whole: 'withTarget',
    words: 'ofTarget',
  },
  {
    name: 'stale',
    subject: { kind: 'state', state: 'stale' },
    whole: 'assessed',
    words: 'ofAssessed',
  },
  {
    name: 'contradicted',
    subject: { kind: 'state', state: 'contradicted' },
    whole: 'assessed',
    words: 'ofAssessed',
  },
  {
    name: 'understated',
    subject: { kind: 'state', state: 'understated' },
    whole: 'assessed',
    words: 'supportMore',
  },
  {
    name: 'aboveTarget',
    subject: { kind: 'state', state: 'above-target' },
    whole: 'withTarget',
    words: 'worthTheCost',
  },
];

/** How many tiles there are. */
export const TILE_COUNT = TILES.length;

/** One number of the summary, in words. */
export interface Tile {
  name: string;
  title: string;
  /** What the number opens. */
  subject: DrilldownSubject;
  count: number;
  /** The share of the whole; left out where there is no whole. */
  share?: string;
  /** What the number is a part of. */
  whole: string;
}

/**
 * The numbers of a summary, each with what it is a part of.
 */
export function tilesOf(t: Translate, summary: SummaryReport): Tile[] {
  return TILES.map(({ name, subject, whole, words }) => {
    const count = summary[name];
    const total = whole ? summary[whole] : count;
    const percent = whole ? percentageOf(count, total) : null;
    return {
      name,
      title: t(`organisation.summary.${name}`),
      subject,
      count,
      share: percent === null ? undefined : t.formats.percent(percent),
      whole: t.formats.facts([
        words
          ? t(`organisation.summary.${words}`, { total })
          : t('organisation.summary.components', { count }),
        ...restsOn(t, name, summary),
      ]),
    };
  });
}

function restsOn(
  t: Translate,
  name: TileKind['name'],
  { onTargetSetAside: count }: SummaryReport,
): string[] {
  return name === 'onTarget' && count > 0
    ? [t('organisation.summary.restOn', { count })]
    : [];
}
