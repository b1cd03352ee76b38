import type { Figures } from './Figures';
import { markdownTable } from './markdownTable';

interface Target {
  name: string;
  /** How much is allowed or asked for, in words. */
  bound: string;
  /** Sizes of organisation that it is about; all if left out. */
  sizes?: number[];
  value: (figures: Figures) => number | undefined;
  isReached: (value: number) => boolean;
  digits?: number;
}

const TARGETS: Target[] = [
  {
    name: 'heatmap by team / bare read',
    bound: '<= 2',
    sizes: [100_000],
    value: figures => reportOf(figures, 'heatmap')?.toScan,
    isReached: value => value <= 2,
  },
  {
    name: 'filtered subtree / bare read of everything',
    bound: '<= 0.4',
    sizes: [100_000],
    value: figures => reportOf(figures, 'heatmap of a subtree')?.toScan,
    isReached: value => value <= 0.4,
  },
  {
    name: 'page of the list / bare read',
    bound: '<= 1',
    sizes: [100_000],
    value: figures => reportOf(figures, 'components')?.toScan,
    isReached: value => value <= 1,
  },
  {
    name: 'heatmap, change / bare read',
    bound: '<= 5',
    sizes: [100_000],
    value: figures => reportOf(figures, 'heatmap, change')?.toScan,
    isReached: value => value <= 5,
  },
  {
    name: 'components.csv / bare read and transfer',
    bound: '<= 4',
    sizes: [100_000],
    value: ({ reports }) =>
      reports.exported.sample.median / reports.transferred.sample.median,
    isReached: value => value <= 4,
  },
  {
    name: 'unchanged page (304), ms',
    bound: '< 2',
    value: ({ reports }) => reports.notModified.median,
    isReached: value => value < 2,
  },
  {
    name: 'every record / heatmap, time',
    bound: '>= 15',
    sizes: [10_000],
    value: recordsRatio,
    isReached: value => value >= 15,
    digits: 0,
  },
  {
    name: 'every record / heatmap, time',
    bound: '>= 50',
    sizes: [100_000],
    value: recordsRatio,
    isReached: value => value >= 50,
    digits: 0,
  },
  {
    name: 'every record / heatmap, gzip bytes',
    bound: '>= 250',
    sizes: [100_000],
    value: figures => {
      const heatmap = reportOf(figures, 'heatmap');
      return heatmap && figures.reports.records.sentBytes / heatmap.sentBytes;
    },
    isReached: value => value >= 250,
    digits: 0,
  },
  {
    name: '24 as-of queries / trend, time',
    bound: '>= 40',
    sizes: [100_000],
    value: figures => {
      const trend = reportOf(figures, 'trend');
      return trend && figures.reports.asOf.median / trend.sample.median;
    },
    isReached: value => value >= 40,
    digits: 0,
  },
  {
    name: 'save / minimal transaction',
    bound: '<= 3.5',
    value: ({ writes }) => writes.save.median / writes.minimal.median,
    isReached: value => value <= 3.5,
  },
  {
    name: 'submit / save',
    bound: '<= 1.5',
    value: ({ writes }) => writes.submit.median / writes.save.median,
    isReached: value => value <= 1.5,
  },
  {
    name: 'save under 12 exports, p95 ms',
    bound: '< 50',
    value: ({ writes }) => writes.underExports.save.p95,
    isReached: value => value < 50,
    digits: 0,
  },
  {
    name: 'liveness under 12 exports, p99 ms',
    bound: '< 50',
    value: ({ writes }) => writes.underExports.liveness.p99,
    isReached: value => value < 50,
    digits: 0,
  },
  {
    name: 'save under 16 readers without a pause, p95 ms',
    bound: '< 50',
    value: ({ writes }) => writes.underReaders.save.p95,
    isReached: value => value < 50,
    digits: 0,
  },
  {
    name: 'save under 16 readers who look for a second, p95 ms',
    bound: '< 50',
    value: ({ writes }) => writes.underLookingReaders.save.p95,
    isReached: value => value < 50,
    digits: 0,
  },
  {
    name: 'heatmap of 100 columns, KB gzip',
    bound: '< 25',
    value: figures => {
      const heatmap = reportOf(figures, 'heatmap');
      return heatmap && heatmap.sentBytes / 1000;
    },
    isReached: value => value < 25,
    digits: 1,
  },
  {
    name: 'heatmap, µs a component',
    bound: 'flat or falling',
    value: figures => {
      const heatmap = reportOf(figures, 'heatmap');
      return heatmap && (heatmap.sample.median * 1000) / figures.size;
    },
    isReached: () => true,
  },
  {
    name: 'wrong cells',
    bound: '0',
    value: ({ verified }) =>
      verified.quiet.wrong +
      verified.underWrites.wrong +
      verified.afterWrites.wrong,
    isReached: value => value === 0,
    digits: 0,
  },
];

/** What was to be reached and what was, as a Markdown table. */
export function reportTargets(all: Figures[]): string {
  return [
    '\n### Targets\n',
    markdownTable(
      [
        'Target',
        'bound',
        ...all.map(({ engine, size }) => `${engine} ${size}`),
      ],
      TARGETS.map(target => [
        target.name,
        target.bound,
        ...all.map(figures => cell(target, figures)),
      ]),
    ),
  ].join('\n');
}

function cell(target: Target, figures: Figures): string {
  if (target.sizes && !target.sizes.includes(figures.size)) {
    return '';
  }
  const value = target.value(figures);
  if (value === undefined) {
    return '';
  }
  const number = value.toFixed(target.digits ?? 2);
  return target.isReached(value) ? number : `**${number}**`;
}

function reportOf({ reports }: Figures, name: string) {
  return reports.reports.find(each => each.name === name);
}

function recordsRatio(figures: Figures): number | undefined {
  const heatmap = reportOf(figures, 'heatmap');
  return (
    heatmap && figures.reports.records.sample.median / heatmap.sample.median
  );
}
