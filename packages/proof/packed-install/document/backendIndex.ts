/** A line that adds a plugin or module, over as many lines as it takes. */
const ADDED = /^backend\.add\(\s*import\('([^']+)'\),?\s*\);\n/gm;

/** Adds to a backend what another one shows and it does not have. */
export function addFeatures(index: string, shown: string): string {
  const lines = [...shown.matchAll(ADDED)]
    .filter(([, name]) => !index.includes(`'${name}'`))
    .map(([line]) => line);
  if (lines.length === 0) {
    throw new Error('The document adds nothing to the backend');
  }
  return insertBefore(index, 'backend.start();', lines.join(''));
}

/** Takes a plugin or module out of a backend. */
export function removeFeature(index: string, name: string): string {
  const line = [...index.matchAll(ADDED)].find(match => match[1] === name);
  if (!line) {
    throw new Error(`The template's backend has no ${name}`);
  }
  return index.replace(line[0], '');
}

function insertBefore(text: string, mark: string, inserted: string): string {
  const at = text.indexOf(mark);
  if (at < 0) {
    throw new Error(`There is no \`${mark}\``);
  }
  return `${text.slice(0, at)}${inserted}${text.slice(at)}`;
}
