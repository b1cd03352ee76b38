/**
 * Prints how large the parts of the plugin are in the user interface as it was
 * last built for production, and fails if the entity card brings charts or
 * the model, or grows.
 *
 *   yarn workspace app build && yarn bench:chunks
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const FOLDER = join(__dirname, '../../app/dist/static');

/** Main and card together, compressed: all that an entity page loads of us. */
const MOST_BYTES_OF_CARD = 25_000;

const mapSchema = z.object({ sources: z.array(z.string()) });

interface Chunk {
  file: string;
  bytes: number;
  gzipBytes: number;
  /** Folders and files of the plugin that are in it. */
  parts: Set<string>;
  /** Whether it has a copy of the maturity model. */
  hasModel: boolean;
}

const chunks = readdirSync(FOLDER)
  .filter(file => file.endsWith('.js'))
  .map(chunkOf)
  .filter(({ parts }) => parts.size > 0)
  .sort((a, b) => b.bytes - a.bytes);

for (const { file, bytes, gzipBytes, parts } of chunks) {
  write(
    `${file}: ${kib(bytes)} KiB, ${kib(gzipBytes)} KiB gzip: ${[...parts]
      .sort()
      .join(', ')}`,
  );
}

const cards = chunks.filter(({ parts }) => parts.has('component/card'));
const withCharts = cards.filter(
  ({ parts }) =>
    parts.has('organisation/trend') || parts.has('organisation/heatmap'),
);
if (cards.length === 0 || withCharts.length > 0) {
  write(
    cards.length === 0
      ? 'There is no entity card in the build'
      : `The entity card brings charts in ${withCharts
          .map(({ file }) => file)
          .join(', ')}`,
  );
  process.exitCode = 1;
} else {
  write('The entity card brings no charts');
}

const shown = chunks.filter(
  ({ file, parts }) => file.startsWith('main.') || parts.has('component/card'),
);
const shownBytes = shown.reduce((sum, each) => sum + each.gzipBytes, 0);
write(`Main and card: ${kib(shownBytes)} KiB gzip`);
if (shownBytes > MOST_BYTES_OF_CARD) {
  write(
    `The entity card is to be at most ${kib(MOST_BYTES_OF_CARD)} KiB with main`,
  );
  process.exitCode = 1;
}
const withModel = chunks.filter(({ hasModel }) => hasModel);
if (withModel.length > 0) {
  write(`The model is in ${withModel.map(({ file }) => file).join(', ')}`);
  process.exitCode = 1;
}

function chunkOf(file: string): Chunk {
  const content = readFileSync(join(FOLDER, file));
  const sources = sourcesOf(file);
  return {
    file,
    bytes: content.length,
    gzipBytes: gzipSync(content).length,
    parts: new Set(sources.flatMap(partOf)),
    hasModel: sources.some(source => source.endsWith('maturity-model.json')),
  };
}

function sourcesOf(file: string): string[] {
  try {
    const map = readFileSync(join(FOLDER, `${file}.map`), 'utf8');
    return mapSchema.parse(JSON.parse(map)).sources;
  } catch {
    // Files that were copied into the build have no map.
    return [];
  }
}

/** Where in the plugin a source file is, two folders deep. */
function partOf(source: string): string[] {
  const [, plugin, path] =
    /plugins\/mlops-maturity(-common)?\/src\/(.+)$/.exec(source) ?? [];
  if (path === undefined) {
    return [];
  }
  const [folder, next, ...deeper] = path.split('/');
  if (plugin) {
    return [`common/${folder}`];
  }
  return [deeper.length > 0 ? `${folder}/${next}` : folder];
}

function kib(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function write(text: string): void {
  process.stdout.write(`${text}\n`);
}
