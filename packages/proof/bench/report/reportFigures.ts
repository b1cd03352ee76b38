import type { Sample } from '../measure/Sample';
import type { UnderReaders } from '../measure/measureWrites';
import type { Figures } from './Figures';
import { bytes, markdownTable, ms } from './markdownTable';

/** Everything that was measured on one organisation, as Markdown tables. */
export function reportFigures(figures: Figures): string {
  const { reports, writes, size, verified, memory } = figures;
  const row = (name: string, sample: Sample, ...more: string[]) => [
    name,
    ms(sample.median),
    ms(sample.p95),
    ...more,
  ];
  const microseconds = (milliseconds: number) =>
    ((milliseconds * 1000) / size).toFixed(2);
  return [
    `\n### ${figures.version}, ${size} components in ${figures.teams} teams\n`,
    markdownTable(
      [
        'Report, counted again',
        'median ms',
        'p95 ms',
        'to bare read',
        'µs a component',
        'gzip',
        'plain',
      ],
      [
        row(
          'bare read of components',
          reports.scan,
          '1',
          microseconds(reports.scan.median),
          '',
          '',
        ),
        row(
          'bare read of submissions',
          reports.submissionsScan,
          '1',
          microseconds(reports.submissionsScan.median),
          '',
          '',
        ),
        ...reports.reports.map(
          ({ name, sample, toScan, sentBytes, plainBytes }) =>
            row(
              name,
              sample,
              toScan.toFixed(2),
              microseconds(sample.median),
              bytes(sentBytes),
              bytes(plainBytes),
            ),
        ),
        row(
          'page: summary, levels, heatmap, facets at once',
          reports.page,
          (reports.page.median / reports.scan.median).toFixed(2),
          microseconds(reports.page.median),
          '',
          '',
        ),
      ],
    ),
    '',
    markdownTable(
      ['Beside it', 'median ms', 'p95 ms', 'gzip', 'plain'],
      [
        row('heatmap, remembered', reports.remembered, '', ''),
        row('heatmap, unchanged (304)', reports.notModified, '', ''),
        row(
          'every record, counted by the client',
          reports.records.sample,
          bytes(reports.records.sentBytes),
          bytes(reports.records.plainBytes),
        ),
        row('24 as-of queries', reports.asOf, '', ''),
        row('page, first of a process', reports.firstPage, '', ''),
        row('heatmap, change, first of its day', reports.firstChange, '', ''),
        row(
          'components.csv, to the last byte',
          reports.exported.sample,
          bytes(reports.exported.sentBytes),
          '',
        ),
        row(
          'bare read and transfer of its columns',
          reports.transferred.sample,
          bytes(reports.transferred.sentBytes),
          '',
        ),
      ],
    ),
    '',
    markdownTable(
      ['Write', 'median ms', 'p95 ms', 'to minimal'],
      [
        row('minimal transaction', writes.minimal, '1'),
        row(
          'save an answer',
          writes.save,
          (writes.save.median / writes.minimal.median).toFixed(2),
        ),
        row(
          'submit',
          writes.submit,
          (writes.submit.median / writes.minimal.median).toFixed(2),
        ),
        ...[
          { name: 'readers', crowd: writes.underReaders },
          { name: 'readers who look', crowd: writes.underLookingReaders },
          { name: 'exports', crowd: writes.underExports },
        ].flatMap(({ name, crowd }) => {
          const under = `${crowd.readers} ${name}`;
          return [
            row(`minimal, ${under}`, crowd.minimal, ''),
            row(`save, ${under}`, crowd.save, ''),
            row(`submit, ${under}`, crowd.submit, ''),
            row(`liveness, ${under}`, crowd.liveness, ''),
          ];
        }),
      ],
    ),
    '',
    `The readers opened ${pagesOf(
      writes.underReaders,
    )} pages a second without a pause, and ${pagesOf(
      writes.underLookingReaders,
    )} when they looked at each for a second; 12 exports were saved ${(
      60 * writes.underExports.pagesPerSecond
    ).toFixed(0)} times a minute.`,
    `Memory of the server: ${bytes(memory.rss)} resident, ${bytes(
      memory.heapUsed,
    )} heap after a collection.`,
    `Wrong cells: ${verified.quiet.wrong} in ${verified.quiet.reports} reports; ${verified.underWrites.wrong} in ${verified.underWrites.reports} read during writes; ${verified.afterWrites.wrong} in ${verified.afterWrites.reports} after them.`,
  ].join('\n');
}

function pagesOf({ pagesPerSecond }: UnderReaders): string {
  return pagesPerSecond.toFixed(0);
}
