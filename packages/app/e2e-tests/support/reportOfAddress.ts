import { z } from 'zod';
import { ask } from './backend';
import type { Persona } from './persona';

const counts = z.array(z.number());

const heatmapGroupSchema = z.object({
  key: z.string(),
  title: z.string(),
  inScope: z.number(),
  assessed: z.number(),
  reported: counts,
  withoutReported: z.number(),
  reportedOpen: counts,
  cells: counts,
  needs: counts.optional(),
  missing: z.object({ components: z.number(), of: z.number() }).optional(),
  basics: z.object({ yes: z.number(), applicable: z.number() }).optional(),
  before: counts.optional(),
});

const heatmapSchema = z.object({
  statements: z.array(z.string()),
  total: heatmapGroupSchema,
  groups: z.array(heatmapGroupSchema),
  others: heatmapGroupSchema.nullable(),
});

const levelsGroupSchema = z.object({
  title: z.string(),
  key: z.string(),
  inScope: z.number(),
  assessed: z.number(),
  reported: counts,
  reportedOpen: counts,
  reportedSetAside: counts,
  withoutReported: z.number(),
  waitsForAnswers: z.number(),
  waitsForPick: z.number(),
  declared: counts,
  withoutDeclared: z.number(),
});

const levelsSchema = z.object({
  total: levelsGroupSchema,
  groups: z.array(levelsGroupSchema),
});

const trendSchema = z.object({
  months: z.array(z.object({ assessed: z.number(), reported: counts })),
});

const statementsSchema = z.object({
  statements: z.array(
    z.object({
      statementId: z.string(),
      yes: z.number(),
      no: z.number(),
      unanswered: z.number(),
    }),
  ),
});

const ratioSchema = z.object({ yes: z.number(), applicable: z.number() });

const componentsSchema = z.object({
  totalItems: z.number(),
  items: z.array(
    z.object({
      entityRef: z.string(),
      title: z.string(),
      basics: ratioSchema.nullable(),
    }),
  ),
});

const modelSchema = z.object({
  sections: z.array(
    z.object({
      title: z.string(),
      subsections: z.array(
        z.object({
          title: z.string(),
          synthetic: z.boolean().optional(),
          statements: z.array(z.object({ id: z.string(), label: z.string() })),
        }),
      ),
    }),
  ),
});

/** A column of the heatmap report. */
export type HeatmapGroup = z.infer<typeof heatmapGroupSchema>;
/** A group of the report on levels. */
export type LevelsGroup = z.infer<typeof levelsGroupSchema>;

const FILTERS = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'type',
  'tag',
  'servingMode',
  'target',
  'level',
  'state',
  'heldBackBy',
  'edition',
  'search',
];

/**
 * Asks the backend for what the address of the organisation page is about, as
 * the page should.
 */
export class ReportOfAddress {
  readonly #address: URLSearchParams;
  readonly #as: Persona;

  constructor(address: string, as: Persona) {
    this.#address = new URL(address).searchParams;
    this.#as = as;
  }

  /** What the page calls everything that its filters leave over. */
  wholeTitle(): string {
    return FILTERS.some(name => this.#address.get(name))
      ? 'All that match'
      : 'Whole organisation';
  }

  heatmap() {
    const mode = this.#address.get('heatmapMode');
    return this.#get('heatmap', heatmapSchema, {
      ...this.#grouping(),
      mode,
      ...(mode === 'change' && {
        since: this.#address.get('since'),
        sameComponents: this.#sameComponents(),
      }),
    });
  }

  levels() {
    return this.#get('levels', levelsSchema, {
      ...this.#grouping(),
      limit: '20',
    });
  }

  trend() {
    return this.#get('trend', trendSchema, {
      sameComponents: this.#sameComponents(),
    });
  }

  statements() {
    return this.#get('statements', statementsSchema, {});
  }

  components(limit: number) {
    return this.#get('components', componentsSchema, {
      sort: this.#address.get('sort') ?? 'attention',
      order: this.#address.get('order') ?? 'asc',
      limit: String(limit),
    });
  }

  async #get<T>(
    report: string,
    schema: z.ZodType<T>,
    others: Record<string, string | null>,
  ): Promise<T> {
    const query = new URLSearchParams();
    for (const name of FILTERS) {
      for (const value of this.#address.getAll(name)) {
        query.append(name, value);
      }
    }
    for (const [name, value] of Object.entries(others)) {
      if (value !== null) {
        query.set(name, value);
      }
    }
    const response = await ask(`/reports/${report}?${query}`, { as: this.#as });
    return schema.parse(await response.json());
  }

  #grouping(): Record<string, string | null> {
    return {
      groupBy: this.#address.get('groupBy') ?? 'owner',
      depth: this.#address.get('depth'),
    };
  }

  #sameComponents(): string | null {
    return this.#address.get('sameComponents') === 'yes' ? 'true' : null;
  }
}

/**
 * The statements that each row of the heatmap pools, by its depth and title.
 */
export async function statementsOfRows(
  as: Persona,
): Promise<Map<string, string[]>> {
  const response = await ask('/model', { as });
  const { sections } = modelSchema.parse(await response.json());
  const rows = new Map<string, string[]>();
  for (const section of sections) {
    const all = section.subsections.flatMap(({ statements }) => statements);
    rows.set(
      `1 ${section.title}`,
      all.map(({ id }) => id),
    );
    for (const { title, synthetic, statements } of section.subsections) {
      if (!synthetic) {
        rows.set(
          `2 ${title}`,
          statements.map(({ id }) => id),
        );
      }
      for (const { id, label } of statements) {
        rows.set(`${synthetic ? 2 : 3} ${label}`, [id]);
      }
    }
  }
  return rows;
}
