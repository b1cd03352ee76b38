/** The lines around a table in its document. */
export function marks(name: string): [begin: string, end: string] {
  return [
    `<!-- ${name}: made by \`yarn generate\` -->`,
    `<!-- end of ${name} -->`,
  ];
}

/** A table as Prettier writes it. */
export function markdownTable(header: string[], rows: string[][]): string {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map(row => row[column].length)),
  );
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const padded = (row: string[]) =>
    line(row.map((cell, column) => cell.padEnd(widths[column])));
  return [
    padded(header),
    line(widths.map(width => '-'.repeat(width))),
    ...rows.map(padded),
  ].join('\n');
}
