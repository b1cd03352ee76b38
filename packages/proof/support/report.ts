/** Writes a line on how far a program is. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
