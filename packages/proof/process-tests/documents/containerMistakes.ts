import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const COMPOSE = 'compose.yaml';
const DEV_CONTAINER = '.devcontainer/devcontainer.json';

/** All that anybody needs to know of this repository. */
const COMMANDS = ['npm start', 'npm test'];

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.strictObject({
      build: z.string().optional(),
      image: z.string().optional(),
      command: z.enum(COMMANDS).optional(),
      volumes: z.array(z.string()).default([]),
      ports: z.array(z.string().startsWith('127.0.0.1:')).default([]),
      environment: z.record(z.string(), z.union([z.string(), z.number()])),
      depends_on: z
        .record(z.string(), z.object({ condition: z.string() }))
        .default({}),
      healthcheck: z.unknown().optional(),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
});

const devContainerSchema = z.object({
  dockerComposeFile: z.string(),
  service: z.string(),
  workspaceFolder: z.string(),
});

/**
 * Holds what is for container engines to what can be known without one: that
 * what it names exists, and that it runs the commands that everybody runs.
 */
export function containerMistakes(repository: string): string[] {
  const read = (file: string) => readFileSync(join(repository, file), 'utf8');
  const compose = composeSchema.safeParse(parse(read(COMPOSE)));
  const container = devContainerSchema.safeParse(
    JSON.parse(read(DEV_CONTAINER)),
  );
  if (!compose.success || !container.success) {
    return [
      ...(compose.error?.issues ?? []).map(
        ({ path, message }) => `${COMPOSE}: ${path.join('.')}: ${message}`,
      ),
      ...(container.error?.issues ?? []).map(
        ({ path, message }) =>
          `${DEV_CONTAINER}: ${path.join('.')}: ${message}`,
      ),
    ];
  }
  const { services, volumes } = compose.data;
  const mistakes: string[] = [];
  for (const [name, service] of Object.entries(services)) {
    const { build, image, depends_on: needed } = service;
    const sources = service.volumes.map(volume => volume.split(':')[0]);
    mistakes.push(
      ...sources
        .filter(source => source !== '.' && !Object.hasOwn(volumes, source))
        .map(source => `${name} has a volume ${source} that is not there`),
      ...Object.keys(needed)
        .filter(other => !Object.hasOwn(services, other))
        .map(other => `${name} needs ${other}, which is not there`),
    );
    if (build ? !existsSync(join(repository, build, 'Dockerfile')) : !image) {
      mistakes.push(`${name} has nothing to run in`);
    }
  }
  const { dockerComposeFile, service, workspaceFolder } = container.data;
  if (normalize(join(DEV_CONTAINER, '..', dockerComposeFile)) !== COMPOSE) {
    mistakes.push('the dev container has another compose file');
  }
  const used = Object.entries(services).find(([name]) => name === service)?.[1];
  if (!used?.volumes.includes(`.:${workspaceFolder}`)) {
    mistakes.push('the dev container opens what is not in its service');
  }
  return mistakes.map(mistake => `${COMPOSE}: ${mistake}`);
}
