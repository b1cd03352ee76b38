import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { placeOf, type Snippet } from '../../support/Snippet';

/** The list of all commands, for people as well. */
const COMMAND_LIST = 'docs/commands.yaml';

const listSchema = z.array(
  z.union([
    z.strictObject({ command: z.string(), test: z.string() }),
    z.strictObject({ command: z.string(), untested: z.string() }),
  ]),
);

/** A command as a document shows it. */
export interface ShownCommand {
  place: string;
  command: string;
}

const PROGRAMS =
  'npm|npx|yarn|node|git|docker|psql|pg_dump|pg_restore|createdb|curl|kubectl|helm';

const INLINE_COMMAND = new RegExp(
  `^(?:[A-Z_]+=\\S+ )*(?:(?:${PROGRAMS}) \\S|\\.ci/)`,
);

/** The commands of a snippet: one a line, unless a line goes on. */
export function commandsOf(snippet: Snippet): ShownCommand[] {
  const place = placeOf(snippet);
  if (snippet.language === 'sql') {
    return [{ place, command: normal(snippet.code) }];
  }
  const commands: ShownCommand[] = [];
  let begun = '';
  for (const line of snippet.code.split('\n')) {
    begun = begun ? `${begun}\n${line}` : line;
    const quotes = begun.match(/'/g)?.length ?? 0;
    if (!begun.endsWith('\\') && quotes % 2 === 0) {
      const command = normal(begun);
      if (command && !command.startsWith('#')) {
        commands.push({ place, command });
      }
      begun = '';
    }
  }
  return begun ? [...commands, { place, command: normal(begun) }] : commands;
}

/** The command that code within a sentence is, if it is one. */
export function inlineCommand(code: string): string | undefined {
  return INLINE_COMMAND.test(code) ? normal(code) : undefined;
}

function normal(command: string): string {
  return command
    .replace(/\\\n/g, ' ')
    .replace(/\s+#.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Compares what documents show with the list of commands.
 *
 * @returns a sentence for each command that is missing in either, and for each
 * test that does not exist
 */
export function commandMistakes(
  repository: string,
  shown: ShownCommand[],
): string[] {
  const list = listSchema.parse(
    parse(readFileSync(join(repository, COMMAND_LIST), 'utf8')),
  );
  const listed = new Set(list.map(({ command }) => normal(command)));
  const used = new Set(shown.map(({ command }) => command));
  return [
    ...shown
      .filter(({ command }) => !listed.has(command))
      .map(
        ({ place, command }) =>
          `${place}: ${COMMAND_LIST} does not say what tests \`${command}\``,
      ),
    ...[...listed]
      .filter(command => !used.has(command))
      .map(command => `${COMMAND_LIST}: no document shows \`${command}\``),
    ...list
      .filter(
        entry => 'test' in entry && !existsSync(join(repository, entry.test)),
      )
      .map(({ command }) => `${COMMAND_LIST}: \`${command}\` names no test`),
  ];
}
