import type {
  ComponentState,
  SummaryReport,
} from 'backstage-plugin-mlops-maturity-common';
import { percentageOf } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import type { DrilldownSubject } from '../state/drilldown';

interface TileKind {
  name: 'assessed' | 'onTarget' | 'stale' | 'contradicted';
  state: ComponentState;
  /** The whole that the number is a part of. */
  whole: 'inScope' | 'assessed' | 'withTarget';
  words: 'ofInScope' | 'ofAssessed' | 'ofTarget';
}

/**
 * The numbers that somebody can act on; all others are in the filter by state.
 */
const TILES: readonly TileKind[] = [
  {
    name: 'assessed',
    state: 'assessed',
    whole: 'inScope',
    words: 'ofInScope',
  },
  {
    name: 'onTarget',
    state: 'on-target',
    whole: 'withTarget',
    words: 'ofTarget',
  },
  { name: 'stale', state: 'stale', whole: 'assessed', words: 'ofAssessed' },
  {
    name: 'contradicted',
    state: 'contradicted',
    whole: 'assessed',
    words: 'ofAssessed',
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
  /** What has to be read with it: as a mark, and in words. */
  note?: { mark: string; text: string };
}

/**
 * The numbers of a summary, each with what it is a part of.
 */
export function tilesOf(t: Translate, summary: SummaryReport): Tile[] {
  return TILES.map(({ name, state, whole, words }) => {
    const count = summary[name];
    const total = summary[whole];
    const percent = percentageOf(count, total);
    return {
      name,
      title: t(`organisation.summary.${name}`),
      subject: { kind: 'state', state },
      count,
      share: percent === null ? undefined : t.formats.percent(percent),
      whole: t(`organisation.summary.${words}`, { total }),
      note: restsOn(t, name, summary),
    };
  });
}

function restsOn(
  t: Translate,
  name: TileKind['name'],
  { onTargetSetAside: count }: SummaryReport,
): Tile['note'] {
  return name === 'onTarget' && count > 0
    ? {
        mark: `⊘ ${t.formats.number(count)}`,
        text: t('organisation.summary.restOn', { count }),
      }
    : undefined;
}
