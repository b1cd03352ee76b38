import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { placeOf, type Snippet } from '../../support/Snippet';

/** Where a snippet stands that does not say so in its first line. */
const DEFAULT_FOLDERS = { ts: 'packages/backend/src', tsx: 'packages/app/src' };

const FILE_COMMENT = /^\/\/ ((?:packages|plugins)\/\S+\.tsx?)$/m;

/** A file that one document shows. */
interface ShownFile {
  /** As the document names it. */
  path: string;
  /** What the compiler knows it as; every document has files of its own. */
  fileName: string;
  snippets: Snippet[];
}

/**
 * Compiles what documents show of TypeScript, strictly, against this
 * repository. Each snippet is a module. Snippets of one document that begin
 * with a comment that names the same file are one, in order.
 *
 * @returns a sentence for each mistake
 */
export function compileSnippets(
  repository: string,
  snippets: Snippet[],
): string[] {
  const files = shownFilesOf(repository, snippets);
  const options = optionsOf(repository);
  const host = hostWith(files, options);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.values()].flatMap(file => {
    const source = program.getSourceFile(file.fileName);
    return ts
      .getPreEmitDiagnostics(program, source)
      .map(diagnostic => describe(file, diagnostic));
  });
}

function shownFilesOf(
  repository: string,
  snippets: Snippet[],
): Map<string, ShownFile> {
  const files = new Map<string, ShownFile>();
  for (const snippet of snippets) {
    const { document, line, language, code } = snippet;
    const named = FILE_COMMENT.exec(code.split('\n')[0])?.[1];
    const folder =
      language === 'tsx' ? DEFAULT_FOLDERS.tsx : DEFAULT_FOLDERS.ts;
    const path = named ?? join(folder, `line-${line}.${language}`);
    const mark = document.replace(/\W/g, '-');
    const fileName = resolve(
      repository,
      path.replace(/(\.tsx?)$/, `.in-${mark}$1`),
    );
    const file = files.get(fileName) ?? {
      path: resolve(repository, path),
      fileName,
      snippets: [],
    };
    file.snippets.push(snippet);
    files.set(fileName, file);
  }
  return files;
}

function textOf({ snippets }: ShownFile): string {
  // A snippet without import or export is a module nonetheless.
  return `${snippets.map(({ code }) => code).join('')}export {};\n`;
}

function optionsOf(repository: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(
    join(repository, 'tsconfig.json'),
    ts.sys.readFile,
  );
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [] },
    ts.sys,
    repository,
  );
  return {
    ...options,
    strict: true,
    noEmit: true,
    incremental: false,
    composite: false,
    skipLibCheck: true,
    noUnusedLocals: false,
  };
}

function hostWith(
  files: Map<string, ShownFile>,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const readFile = (fileName: string) => {
    const file = files.get(fileName);
    return file ? textOf(file) : ts.sys.readFile(fileName);
  };
  const cache = ts.createModuleResolutionCache(
    host.getCurrentDirectory(),
    name => name,
    options,
  );
  return {
    ...host,
    readFile,
    fileExists: fileName => files.has(fileName) || ts.sys.fileExists(fileName),
    getSourceFile: (fileName, target) => {
      const text = readFile(fileName);
      return text === undefined
        ? undefined
        : ts.createSourceFile(fileName, text, target);
    },
    resolveModuleNameLiterals: (literals, containingFile) =>
      literals.map(({ text }) => {
        const shown = shownModule(files, containingFile, text);
        return shown
          ? { resolvedModule: shown }
          : ts.resolveModuleName(text, containingFile, options, host, cache);
      }),
  };
}

/** What a relative import means among the files of the same document. */
function shownModule(
  files: Map<string, ShownFile>,
  containingFile: string,
  specifier: string,
): ts.ResolvedModuleFull | undefined {
  const from = files.get(containingFile);
  if (!from || !specifier.startsWith('.')) {
    return undefined;
  }
  const target = resolve(dirname(from.path), specifier);
  const found = [...files.values()].find(
    ({ path, snippets }) =>
      snippets[0].document === from.snippets[0].document &&
      [`${target}.ts`, `${target}.tsx`, join(target, 'index.ts')].includes(
        path,
      ),
  );
  return (
    found && {
      resolvedFileName: found.fileName,
      extension: found.fileName.endsWith('x')
        ? ts.Extension.Tsx
        : ts.Extension.Ts,
    }
  );
}

function describe(file: ShownFile, diagnostic: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
  const [first] = file.snippets;
  if (!diagnostic.file || diagnostic.start === undefined) {
    return `${placeOf(first)}: ${message}`;
  }
  let { line } = diagnostic.file.getLineAndCharacterOfPosition(
    diagnostic.start,
  );
  for (const snippet of file.snippets) {
    const length = snippet.code.split('\n').length - 1;
    if (line < length) {
      return `${placeOf({
        ...snippet,
        line: snippet.line + line,
      })}: ${message}`;
    }
    line -= length;
  }
  return `${relative('.', file.path)} of ${placeOf(first)}: ${message}`;
}
