import type { Config } from '@backstage/config';
import { z } from 'zod';

const personasSchema = z.array(
  z.object({
    userEntityRef: z.string().min(1),
    title: z.string().min(1),
    description: z.string(),
  }),
);

/**
 * Somebody that a visitor of the demo can choose to be.
 */
export type Persona = z.infer<typeof personasSchema>[number];

/**
 * Reads who a visitor can be.
 *
 * @returns an empty list where the demo sign-in is not configured
 * @throws ZodError if a persona lacks its reference or title
 */
export function readPersonas(config: Config): Persona[] {
  return personasSchema.parse(
    config.getOptional('auth.providers.demo.personas') ?? [],
  );
}

const STORAGE_KEY = 'demo-persona';

/**
 * Remembers the choice for this browser tab, so that two tabs can be two
 * people and a reload stays who it was.
 */
export const chosenPersona = {
  get: () => window.sessionStorage.getItem(STORAGE_KEY) ?? undefined,
  set: (userEntityRef: string) =>
    window.sessionStorage.setItem(STORAGE_KEY, userEntityRef),
  clear: () => window.sessionStorage.removeItem(STORAGE_KEY),
};
