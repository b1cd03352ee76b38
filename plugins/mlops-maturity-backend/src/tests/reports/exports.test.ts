import {
  emptyDocument,
  maturityModel,
  percentageOf,
  statementsOf,
} from 'backstage-plugin-mlops-maturity-common';
import { parse } from 'csv-parse/sync';
import { entities } from '../../__testUtils__/entities';
import {
  startPlugin,
  type RunningPlugin,
} from '../../__testUtils__/startPlugin';
import { createTestDatabases } from '../../__testUtils__/testDatabases';

jest.setTimeout(60_000);

const databases = createTestDatabases();

const GOALS = 'documentation.project.business-goals';
const { modelVersion, ...empty } = emptyDocument(maturityModel);

/** What spreadsheets would run, were it not for the export. */
const FORMULAS = [
  '=HYPERLINK("https://example.com/","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  'x;=cmd|x',
  'x,\t"@SUM(A1)',
  '＝1+1',
];

const MODEL_CODE = 'traceability.ml-code.model-code-version-control';
const UP_TO_LEVEL_2 = [
  'traceability.ml-code.data-code-version-control',
  MODEL_CODE,
  'traceability.ml-code.environment-as-code',
  'traceability.ml-code.run-lookup',
  'code-quality.ml-code.tests-all-steps',
  'monitoring.performance.offline-metrics',
];

const OUTLIERS = 'monitoring.drift.outliers';

const REPORTS = [
  'levels',
  'heatmap',
  'trend',
  'statements',
  'exclusions',
  'components',
];

describe.each(databases.eachSupportedId())('exports on %s', id => {
  let plugin: RunningPlugin;

  beforeAll(async () => {
    plugin = await startPlugin({
      knex: await databases.init(id),
      entities: [
        ...entities,
        ...FORMULAS.map((title, index) => ({
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: `formula-${index}`, title },
          spec: { type: 'ml-model', lifecycle: 'production', owner: 'x' },
        })),
      ],
    });
    await plugin.send('post', '/import', {
      as: 'service',
      body: {
        dryRun: false,
        assessments: [
          {
            entityRef: 'component:defects',
            submissions: [
              {
                submittedAt: '2026-03-10T09:00:00Z',
                submittedBy: 'user:default/ada',
                document: {
                  ...empty,
                  profile: { ...empty.profile, servingModes: [] },
                  picks: Object.fromEntries(
                    maturityModel.dimensions.map(each => [each.id, 2]),
                  ),
                  target: 1,
                  answers: {
                    ...Object.fromEntries(
                      UP_TO_LEVEL_2.map(each => [each, { value: 'yes' }]),
                    ),
                    [OUTLIERS]: { value: 'not-applicable', reason: '=1+1' },
                    [GOALS]: {
                      value: 'yes',
                      evidence: [{ url: 'https://example.com/goals' }],
                    },
                  },
                },
              },
            ],
          },
        ],
      },
    });
  });

  const rowsOf = async (path: string): Promise<Record<string, string>[]> => {
    const { text } = await plugin.send('get', path);
    return parse(text, { bom: true, columns: true });
  };

  it.each(REPORTS)('send %s as a file that spreadsheets take', async report => {
    const response = await plugin.send('get', `/reports/${report}.csv`);
    expect(response.status).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringMatching(
        new RegExp(
          `^attachment; filename="mlops-maturity-${report}-\\d{4}-\\d\\d-\\d\\d.csv"$`,
        ),
      ),
      'cache-control': 'private, no-cache',
    });
    expect(response.text.startsWith('\uFEFF')).toBe(true);
    expect(response.text).toContain('\r\n');
    expect(plugin.audit).toContainEqual({
      eventId: 'report-export',
      outcome: 'success',
      meta: { queryType: report },
    });
    const again = await plugin.send('get', `/reports/${report}.csv`, {
      headers: { 'if-none-match': response.headers.etag },
    });
    expect(again.status).toBe(304);
  });

  it('have a row for each component, in the order asked for', async () => {
    const rows = await rowsOf(
      `/reports/components.csv?sort=title&order=desc&statement=${GOALS}&type=ml-model`,
    );
    const list = await plugin.send(
      'get',
      '/reports/components?sort=title&order=desc&type=ml-model&limit=100',
    );
    expect(rows.map(row => row.entity_ref)).toEqual(
      list.body.items.map(({ entityRef }: { entityRef: string }) => entityRef),
    );
    expect(rows.find(row => row.title === 'Defect Detector')).toMatchObject({
      entity_ref: 'component:default/defects',
      owners: 'group:default/vision',
      owner_titles: 'Vision Team',
      domain: 'domain:default/factory',
      tags: 'images',
      serving_modes: 'not-served',
      reported_level: '2',
      possible_level: '2',
      open_requirements: '0',
      requirements_set_aside: '0',
      missing_requirements: '0',
      edition: '2026-12',
      level_since: '2026-03-10T09:00:00.000Z',
      target: '1',
      gap: '-1',
      on_target: 'true',
      basics_yes: '7',
      assessed_at: '2026-03-10T09:00:00.000Z',
      statement_id: GOALS,
      answer: 'yes',
      answer_evidence: 'https://example.com/goals',
    });
  });

  it('answer HEAD with the name of the file alone', async () => {
    const path = '/reports/components.csv?type=ml-model';
    const { headers } = await plugin.send('get', path);
    const head = await plugin.send('head', path);
    expect(head.status).toBe(200);
    expect(head.text).toBeUndefined();
    for (const name of ['content-disposition', 'content-type', 'etag']) {
      expect([name, head.headers[name]]).toEqual([name, headers[name]]);
    }
  });

  it('leave no text that a spreadsheet would run', async () => {
    const { text } = await plugin.send('get', '/reports/components.csv');
    const rows = parse(text, { bom: true });
    for (const cell of rows.flat()) {
      expect(cell).toMatch(/^(?![=+@\t\r]|-(?!\d+$))/);
    }
    const titles = rows.map(([, title]) => title);
    expect(titles).toEqual(
      expect.arrayContaining(["'+1+1", "'-2+3", "'@SUM(A1)"]),
    );
  });

  it.each(REPORTS)(
    'separate %s by semicolons for whom needs that',
    async report => {
      const commas = await plugin.send('get', `/reports/${report}.csv`);
      const semicolons = await plugin.send(
        'get',
        `/reports/${report}.csv?separator=semicolon`,
      );
      expect(parse(semicolons.text, { bom: true, delimiter: ';' })).toEqual(
        parse(commas.text, { bom: true }),
      );
      const { status } = await plugin.send(
        'get',
        `/reports/${report}.csv?separator=pipe`,
      );
      expect(status).toBe(400);
    },
  );

  it('leave nothing to run for whoever splits at something else', async () => {
    for (const separator of ['comma', 'semicolon']) {
      const { text } = await plugin.send(
        'get',
        `/reports/components.csv?separator=${separator}`,
      );
      const cells = text.split(/[,;\t\r\n]/);
      expect(cells.length).toBeGreaterThan(FORMULAS.length);
      for (const cell of cells) {
        expect(cell).not.toMatch(/^["\s]*([=+@＝]|-(?!\d+$))/);
      }
    }
  });

  it('say how many of how many, for the total and each group', async () => {
    const levels = await rowsOf('/reports/levels.csv?groupBy=system');
    expect(levels).toContainEqual({
      scope: 'group',
      group_key: 'system:default/inspection',
      group_title: 'Inspection',
      measure: 'reported',
      level: '2',
      components: '1',
      of: '1',
      requirements: '',
      yes: '',
      applicable: '',
      percent: '',
      percent_low: '',
      percent_high: '',
      percent_low_with_exclusions: '',
      editions: '2026-12',
      waits_for_scoring: '0',
    });
    expect(levels).toContainEqual(
      expect.objectContaining({
        scope: 'total',
        measure: 'missing-requirements',
        components: '0',
        of: '1',
        requirements: '0',
      }),
    );
    const basics = levels.find(
      ({ scope, measure }) => scope === 'total' && measure === 'basics',
    );
    expect(basics).toMatchObject({ components: '', of: '' });
    const [yes, applicable, percent, low, high] = [
      'yes',
      'applicable',
      'percent',
      'percent_low',
      'percent_high',
    ].map(name => Number(basics?.[name]));
    expect(percent).toBe(percentageOf(yes, applicable));
    // One component of twelve is assessed.
    expect(low).toBeLessThan(percent);
    expect(high).toBeGreaterThan(percent);
    const trend = await rowsOf('/reports/trend.csv?months=2');
    expect(trend).toContainEqual(
      expect.objectContaining({
        measure: 'on-target',
        components: '1',
        of: '1',
        editions: '2026-12',
        waits_for_scoring: '0',
      }),
    );
    const statements = await rowsOf('/reports/statements.csv');
    expect(statements).toHaveLength(statementsOf(maturityModel).length);
    expect(statements[0]).toMatchObject({
      statement_id: GOALS,
      yes: '1',
      assessed: '1',
      practised_by: 'Vision Team (1 of 1)',
      practised_by_owners: '1',
      editions: '2026-12',
      waits_for_scoring: '0',
    });
  });

  it('have a row for each exclusion, with its reason', async () => {
    const rows = await rowsOf('/reports/exclusions.csv');
    expect(rows).toMatchObject([
      {
        entity_ref: 'component:default/defects',
        owner_titles: 'Vision Team',
        statement_id: OUTLIERS,
        reason: "'=1+1",
        reported_level: '2',
        requirements_set_aside: '',
      },
    ]);
    await expect(
      rowsOf('/reports/exclusions.csv?holdsLevel=true'),
    ).resolves.toEqual([]);
  });

  it('lay the heatmap out tidy or wide', async () => {
    const tidy = await rowsOf('/reports/heatmap.csv?mode=gap&groupBy=owner');
    expect(tidy).toContainEqual(
      expect.objectContaining({
        group_title: 'Vision Team',
        statement_id: MODEL_CODE,
        yes: '1',
        assessed: '1',
        needed: '1',
        needed_missing: '0',
        percent: '100',
        percent_low: '50',
        percent_high: '100',
        percent_low_with_exclusions: '50',
        editions: '2026-12',
        waits_for_scoring: '0',
      }),
    );
    const wide = await rowsOf('/reports/heatmap.csv?layout=wide');
    expect(wide[0]).toMatchObject({
      statement_id: GOALS,
      Total: '100% (1 of 1), between 8% and 100%',
      'Vision Team': '100% (1 of 1), between 50% and 100%',
      editions: '2026-12',
      waits_for_scoring: '0',
    });
    const gap = await rowsOf('/reports/heatmap.csv?layout=wide&mode=gap');
    const missing = tidy.filter(row => row.group_title === 'Vision Team');
    expect(gap).toEqual(
      missing.map(row =>
        expect.objectContaining({
          statement_id: row.statement_id,
          'Vision Team': gapTextOf(row),
        }),
      ),
    );
  });

  it('refuse what makes no sense before anything is sent', async () => {
    for (const path of [
      '/reports/components.csv?answer=yes',
      '/reports/components.csv?statement=unheard-of',
      '/reports/statements.csv?statement=unheard-of',
      '/reports/statements.csv?namedOwners=0',
      '/reports/heatmap.csv?mode=change',
      '/reports/levels.csv?heldBackBy=weather',
      '/reports/components.csv?heldBackBy=weather',
      '/reports/heatmap.csv?mode=change&since=2026-02-30',
    ]) {
      const response = await plugin.send('get', path);
      expect(response.status).toBe(400);
      expect(response.headers['content-disposition']).toBeUndefined();
      expect(response.type).toBe('application/json');
    }
  });
});

/** As the page says it: what is missing, not what is there. */
function gapTextOf(row: Record<string, string>): string {
  const [needed, missing, beyond] = [
    row.needed,
    row.needed_missing,
    row.not_needed_yes,
  ].map(Number);
  const share = `${missing === needed ? 100 : 0}% (${missing} of ${needed})`;
  return [
    needed > 0 && `${share} missing`,
    beyond > 0 && `${beyond} not needed`,
  ]
    .filter(Boolean)
    .join(', ');
}
