import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import germanOfCards from './de';
import germanOfPages from './de/pages';

const SOURCES = join(__dirname, '..');

/** What shows texts: neither the texts themselves nor tests of them. */
const isCode = (file: string) =>
  /\.tsx?$/.test(file) &&
  !/\.test\.|__|^text\/(messages|de|model\/de)\//.test(file);

/**
 * Every key that the code names. Types let a key be a text in the code or be
 * made from parts, where any word can stand for a part that is not known.
 */
function namedKeys(): RegExp[] {
  const keys = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .flatMap(
      file =>
        readFileSync(join(SOURCES, file), 'utf8').match(
          /(['`])[a-zA-Z]+\.[\w.]*(\$\{[^`]+?\}[\w.]*)*\1/g,
        ) ?? [],
    );
  return [...new Set(keys)].map(
    key =>
      new RegExp(
        `^${key
          .slice(1, -1)
          .replaceAll('.', '\\.')
          .replace(/\$\{.+?\}/g, '[\\w-]+')}$`,
      ),
  );
}

it('every text is shown somewhere', () => {
  const named = namedKeys();
  const unused = Object.keys({ ...germanOfCards, ...germanOfPages })
    .map(key => key.replace(/_(zero|one|other)$/, ''))
    .filter(key => !named.some(pattern => pattern.test(key)));
  expect([...new Set(unused)]).toEqual([]);
});
