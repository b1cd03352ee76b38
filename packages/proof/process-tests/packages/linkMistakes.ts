import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedPackage } from '../../support/packPackages';

/** Where files of the repository are read on the main branch. */
const ON_MAIN = /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|tree)\/main\//;

/**
 * Which links of a package's documents lead nowhere from where they are
 * published: those out of the package, and those to files and headings of the
 * repository that do not exist.
 */
export function linkMistakes(
  repository: string,
  { contents }: PackedPackage,
): string[] {
  return ['README.md', 'CHANGELOG.md'].flatMap(document => {
    const file = join(contents, document);
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, link]) => link,
    );
    return links
      .filter(link => !leadsSomewhere(link))
      .map(link => `${document}: ${link} leads nowhere`);

    function leadsSomewhere(link: string): boolean {
      const [address, heading] = link.split('#');
      if (address === '') {
        return hasHeading(file, heading);
      }
      if (ON_MAIN.test(address)) {
        const target = join(repository, address.replace(ON_MAIN, ''));
        return existsSync(target) && (!heading || hasHeading(target, heading));
      }
      return /^https:/.test(address) || existsSync(join(contents, address));
    }
  });
}

function hasHeading(document: string, heading: string): boolean {
  const headings = readFileSync(document, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].some(([, text]) => anchorOf(text) === heading);
}

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number} _-]/gu, '')
    .replaceAll(' ', '-');
}
