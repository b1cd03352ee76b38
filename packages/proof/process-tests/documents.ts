/**
 * Follows the documents as far as a program can: compiles their TypeScript,
 * holds their YAML and JSON against the schemas that read them, and knows of
 * every command what tests it. What is for container engines is read as well.
 *
 *   yarn docs-test
 */
import { resolve } from 'node:path';
import {
  commandMistakes,
  commandsOf,
  inlineCommand,
} from './documents/commandMistakes';
import { compileSnippets } from './documents/compileSnippets';
import { containerMistakes } from './documents/containerMistakes';
import { jsonMistakes, yamlMistakes } from './documents/dataMistakes';
import { PortalConfig } from './documents/PortalConfig';
import { listDocuments, placeOf, readDocument } from '../support/Snippet';
import { report } from '../support/report';

const repository = resolve(__dirname, '../../..');

async function mistakesInDocuments(): Promise<string[]> {
  const documents = listDocuments(repository).map(document => ({
    document,
    ...readDocument(repository, document),
  }));
  const snippets = documents.flatMap(document => document.snippets);
  const having = (...languages: string[]) =>
    snippets.filter(({ language }) => languages.includes(language));

  const code = having('ts', 'tsx');
  const yaml = having('yaml');
  const json = having('json');
  const commands = having('sh', 'sql');
  const known = new Set([...code, ...yaml, ...json, ...commands]);

  const config = await PortalConfig.load(repository);
  const mistakes = snippets
    .filter(snippet => !known.has(snippet))
    .map(
      snippet =>
        `${placeOf(snippet)}: nothing checks code in "${snippet.language}"`,
    );
  for (const snippet of yaml) {
    mistakes.push(...(await yamlMistakes(snippet, config)));
  }
  for (const snippet of json) {
    mistakes.push(...jsonMistakes(repository, snippet));
  }
  mistakes.push(...compileSnippets(repository, code));
  mistakes.push(...containerMistakes(repository));
  const shown = [
    ...commands.flatMap(commandsOf),
    ...documents.flatMap(({ document, inline }) =>
      inline.flatMap(({ line, code: text }) => {
        const command = inlineCommand(text);
        return command ? [{ place: placeOf({ document, line }), command }] : [];
      }),
    ),
  ];
  mistakes.push(...commandMistakes(repository, shown));
  report(
    `${documents.length} documents: ${code.length} pieces of TypeScript, ${yaml.length} of YAML, ${json.length} of JSON, ${shown.length} commands; ${mistakes.length} mistakes`,
  );
  return mistakes;
}

mistakesInDocuments().then(
  mistakes => {
    mistakes.forEach(report);
    process.exitCode = mistakes.length > 0 ? 1 : 0;
  },
  error => {
    report(`${error}`);
    process.exitCode = 1;
  },
);
