import { arch, cpus, platform, totalmem } from 'node:os';

/** Date, machine and Node, as the first line of a run. */
export function describeMachine(): string {
  const [first] = cpus();
  return [
    new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    `${cpus().length} cores (${first?.model.trim() ?? 'unknown'})`,
    `${Math.round(totalmem() / 2 ** 30)} GiB RAM`,
    `${platform()} ${arch()}`,
    `Node ${process.versions.node}`,
  ].join(', ');
}
