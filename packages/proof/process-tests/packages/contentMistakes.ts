import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackedPackage } from '../../support/packPackages';

/** What a package may consist of. */
const EXPECTED =
  /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|config\.schema\.json|dist\/.+|migrations\/[^/]+\.js)$/;

const FOR_DEVELOPERS =
  /(^|\/)(__\w+__|tests?|dev|e2e-tests|coverage)\/|\.(test|spec|stories)\./;

/** Which files lack, or should not be there. */
export async function contentMistakes(
  repository: string,
  { contents }: PackedPackage,
): Promise<string[]> {
  const entries = await readdir(contents, {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => file.slice(contents.length + 1).replaceAll('\\', '/'));
  const mistakes = [
    ...['LICENSE', 'README.md', 'CHANGELOG.md']
      .filter(name => !files.includes(name))
      .map(name => `${name} lacks`),
    ...files
      .filter(name => !EXPECTED.test(name) || FOR_DEVELOPERS.test(name))
      .map(name => `${name} is of no use to those who install it`),
  ];
  const license = await readFile(join(repository, 'LICENSE'), 'utf8');
  if (
    files.includes('LICENSE') &&
    (await readFile(join(contents, 'LICENSE'), 'utf8')) !== license
  ) {
    mistakes.push('LICENSE is not that of the repository');
  }
  return mistakes;
}
