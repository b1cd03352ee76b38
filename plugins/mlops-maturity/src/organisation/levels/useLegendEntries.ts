import { LEVELS } from 'backstage-plugin-mlops-maturity-common';
import { levelName } from '../../assessment/levelName';
import { useMessages } from '../../text';
import { MARKS } from '../../text/marks';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import {
  bucketTitle,
  levelBucket,
  type LevelBucket,
} from '../buckets/levelSegments';

/** Something that bars are made of or marked with. */
export interface LegendEntry {
  key: string;
  text: string;
  bucket?: LevelBucket;
  /** How a part of a bar is drawn. */
  mark?: 'open' | 'hollow';
  /** Stands beside a bar or a number, followed by how many there are. */
  sign?: string;
}

/** What a legend is about. */
export interface LegendOptions {
  /** Explains the hollow parts, and the signs beside the bars, too. */
  targets?: boolean;
  /** Explains the dotted edge of what has open requirements. */
  open?: boolean;
  /** Leaves out what is not assessed, where nothing like that is counted. */
  onlyAssessed?: boolean;
}

/**
 * What the bars show, in words: `common` are the parts of most of them, `rare`
 * is what only some have.
 */
export function useLegendEntries(options: LegendOptions): {
  common: LegendEntry[];
  rare: LegendEntry[];
} {
  const { targets, open, onlyAssessed } = options;
  const t = useMessages();
  const model = useMaturityModel();
  return {
    common: [
      ...LEVELS.map(level => ({
        key: String(level),
        bucket: levelBucket(level),
        text: levelName(model, level),
      })),
      { key: 'none', bucket: 'none', text: bucketTitle(t, 'none') },
      ...(onlyAssessed
        ? []
        : [
            {
              key: 'not-assessed',
              bucket: 'not-assessed' as const,
              text: t('common.notAssessed'),
            },
          ]),
    ],
    rare: [
      ...(open
        ? [
            {
              key: 'open',
              mark: 'open' as const,
              text: t('charts.legend.open'),
            },
          ]
        : []),
      ...(targets
        ? [
            {
              key: 'targets',
              mark: 'hollow' as const,
              text: t('charts.legend.target'),
            },
            ...(['contradicted', 'open', 'set-aside'] as const).map(kind => ({
              key: `beside ${kind}`,
              sign: MARKS[kind],
              text: t(`charts.legend.beside.${kind}`),
            })),
          ]
        : []),
    ],
  };
}
