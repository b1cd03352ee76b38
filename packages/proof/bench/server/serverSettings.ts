import { z } from 'zod';

/** What the program tells the server process. */
export const serverSettingsSchema = z.object({
  port: z.number(),
  token: z.string(),
  /** What belongs under `backend.database` in the configuration. */
  database: z.record(z.string(), z.unknown()),
  /** The components that the catalog has an entity for: those written to. */
  entities: z.array(
    z.object({
      entityRef: z.string(),
      title: z.string(),
      type: z.string(),
      lifecycle: z.string(),
      owners: z.array(z.string()),
      systems: z.array(z.string()),
      domains: z.array(z.string()),
      tags: z.array(z.string()),
    }),
  ),
});

/** What the program tells the server process. */
export type ServerSettings = z.infer<typeof serverSettingsSchema>;
