import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { loadConfigSchema, type ConfigSchema } from '@backstage/config-loader';
import {
  describeProblem,
  readEntityFilter,
} from 'backstage-plugin-mlops-maturity-common';
import { parse } from 'yaml';
import { z } from 'zod';

/** The portals whose configuration documents speak of. */
const PACKAGES = ['app', 'backend'];

/** The part of JSON Schema that tells which keys there are. */
const schemaSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  anyOf: z.unknown().optional(),
  oneOf: z.unknown().optional(),
  allOf: z.unknown().optional(),
  $ref: z.unknown().optional(),
});

const configSchema = z.record(z.string(), z.json());

const serializedSchema = z.object({
  schemas: z.array(z.object({ value: schemaSchema })),
});

/** What an `app-config.yaml` may say. */
export class PortalConfig {
  readonly #schema: ConfigSchema;
  /** What documents add to; a portal does not start with less. */
  readonly #demo: z.infer<typeof configSchema>;

  private constructor(
    schema: ConfigSchema,
    demo: z.infer<typeof configSchema>,
  ) {
    this.#schema = schema;
    this.#demo = demo;
  }

  static async load(repository: string): Promise<PortalConfig> {
    const demo: unknown = parse(
      readFileSync(join(repository, 'app-config.yaml'), 'utf8'),
    );
    return new PortalConfig(
      await loadConfigSchema({ dependencies: PACKAGES }),
      configSchema.parse(demo),
    );
  }

  /**
   * Holds a configuration against the schemas of all packages. Keys that no
   * schema knows are mistakes, too: nothing would read them.
   *
   * @returns a sentence for each mistake
   */
  mistakesIn(value: unknown): string[] {
    const parsed = configSchema.safeParse(value);
    if (!parsed.success) {
      return ['is no configuration'];
    }
    const { data } = parsed;
    const { schemas } = serializedSchema.parse(this.#schema.serialize());
    const unknown = unknownKeys(
      data,
      schemas.map(schema => schema.value),
    ).map(key => `no package reads ${key}`);
    return [...unknown, ...this.#refusals(data)];
  }

  #refusals(data: z.infer<typeof configSchema>): string[] {
    try {
      this.#schema.process([
        { context: 'app-config.yaml', data: this.#demo },
        { context: 'document', data },
      ]);
      const { problems = [] } = readEntityFilter(new ConfigReader(data));
      return problems.map(describeProblem);
    } catch (error) {
      return [`${error}`];
    }
  }
}

function unknownKeys(
  value: unknown,
  schemas: Array<z.infer<typeof schemaSchema>>,
  path = '',
): string[] {
  const object = z.record(z.string(), z.unknown()).safeParse(value);
  const isOpen = schemas.some(
    schema =>
      schema.properties === undefined ||
      [schema.anyOf, schema.oneOf, schema.allOf, schema.$ref].some(Boolean) ||
      typeof schema.additionalProperties === 'object',
  );
  if (!object.success || (path !== '' && isOpen)) {
    return [];
  }
  return Object.entries(object.data).flatMap(([key, child]) => {
    const keyPath = path === '' ? key : `${path}.${key}`;
    const known = schemas.flatMap(({ properties }) => {
      const schema = schemaSchema.safeParse(properties?.[key]);
      return schema.success ? [schema.data] : [];
    });
    return known.length === 0 ? [keyPath] : unknownKeys(child, known, keyPath);
  });
}
