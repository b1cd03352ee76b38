/**
 * Packs the packages as they are published, and holds each tarball to what
 * those who install it rely on.
 *
 *   yarn process-test packages/proof/process-tests/packages.ts [--into <folder>]
 *
 * With a folder, the tarballs are kept there; `yarn release` publishes them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runProgram } from '../support/CleanUps';
import { packPackages } from '../support/packPackages';
import { report } from '../support/report';
import { contentMistakes } from './packages/contentMistakes';
import { entryMistakes } from './packages/entryMistakes';
import { linkMistakes } from './packages/linkMistakes';
import { manifestMistakes } from './packages/manifestMistakes';

const repository = resolve(__dirname, '../../..');
const { values } = parseArgs({ options: { into: { type: 'string' } } });

void runProgram({
  patienceMs: 300_000,
  async program(cleanUps) {
    const folder = await mkdtemp(join(tmpdir(), 'mlops-maturity-packages-'));
    cleanUps.add(() => rm(folder, { recursive: true, force: true }));

    const into = values.into ? resolve(values.into) : folder;
    await rm(into, { recursive: true, force: true });
    const packages = await packPackages(repository, into);
    const mistakes: string[] = [];
    for (const packed of packages) {
      const found = [
        ...manifestMistakes(repository, packed),
        ...(await contentMistakes(repository, packed)),
        ...linkMistakes(repository, packed),
        ...(await entryMistakes(packed)),
      ];
      mistakes.push(...found.map(mistake => `${packed.name}: ${mistake}`));
    }
    mistakes.forEach(report);
    if (mistakes.length > 0) {
      throw new Error(`${mistakes.length} mistakes in packages`);
    }
    report(`packages: ${packages.length} packed, and fit to be published`);
  },
});
