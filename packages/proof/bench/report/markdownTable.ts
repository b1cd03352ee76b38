/** A Markdown table, padded so that it reads well as text. */
export function markdownTable(header: string[], rows: string[][]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map(row => row[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells
      .map((cell, column) =>
        column === 0
          ? cell.padEnd(widths[column])
          : cell.padStart(widths[column]),
      )
      .join(' | ')} |`;
  const rule = `| ${widths
    .map((width, column) =>
      column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
    )
    .join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

/** Milliseconds with three digits that count. */
export function ms(milliseconds: number): string {
  return milliseconds >= 100
    ? milliseconds.toFixed(0)
    : milliseconds.toPrecision(3);
}

/** Bytes as KiB or MiB. */
export function bytes(count: number): string {
  return count >= 2 ** 20
    ? `${(count / 2 ** 20).toFixed(1)} MiB`
    : `${(count / 2 ** 10).toFixed(1)} KiB`;
}
