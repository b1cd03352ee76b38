import { z } from 'zod';

/** Who reads what, and how often. */
export const crowdSettingsSchema = z.object({
  baseUrl: z.string(),
  token: z.string(),
  readers: z.number(),
  /** The organisation page, or the whole list of components as CSV. */
  what: z.enum(['page', 'export']),
  /** How long each looks at it before opening it again, in ms. */
  lookMs: z.number(),
});

/** Who reads what, and how often. */
export type CrowdSettings = z.infer<typeof crowdSettingsSchema>;

/** What the program of the readers tells: that they read, and how much. */
export const crowdMessageSchema = z.union([
  z.literal('reading'),
  z.object({ pages: z.number() }),
]);

/** See {@link crowdMessageSchema}. */
export type CrowdMessage = z.infer<typeof crowdMessageSchema>;
