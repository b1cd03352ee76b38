/** A row of a file by the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>;

/** Reads a file of values that are separated by commas, with quotes where needed. */
export function readCsv(text: string): CsvRow[] {
  const [head, ...rows] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    // A break of the line within quotes belongs to a value.
    .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map(valuesOf);
  return rows.map(row =>
    Object.fromEntries(head.map((name, place) => [name, row[place]])),
  );
}

function valuesOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
