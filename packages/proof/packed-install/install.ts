/**
 * Installs the packages that `yarn release --dry-run` packed in portals that
 * Backstage's `create-app` writes, as the documents say, and uses them there in
 * a browser: in the new front-end system with SQLite and with PostgreSQL, and
 * in a legacy app. Both portals run as built for production.
 *
 *   yarn release --dry-run
 *   yarn process-test packages/proof/packed-install/install.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runProgram, type CleanUps } from '../support/CleanUps';
import { postgresDatabase } from '../support/databases';
import { packedPackages, type PackedTarball } from '../support/packPackages';
import { report } from '../support/report';
import { startChromium } from '../support/startChromium';
import { unpackBundle } from '../support/unpackBundle';
import { addFeatures, removeFeature } from './document/backendIndex';
import { addExtensions, addToHomePage } from './document/appConfig';
import { editLegacyApp } from './document/legacyApp';
import { shownCode, snippetWith } from './document/shownCode';
import { addPackages } from './portal/addPackages';
import { Portal, type FrontendSystem } from './portal/Portal';
import { secondCopies } from './portal/secondCopies';
import { startPortal } from './portal/startPortal';
import { step } from './step';
import { GuestVisit } from './visit/GuestVisit';

const TARBALLS = resolve(__dirname, '../../../dist-packages');
const BACKEND = 'packages/backend/src/index.ts';
/** The policy of the template, which the documents say to replace. */
const ALLOW_ALL =
  '@backstage/plugin-permission-backend-module-allow-all-policy';

const install = shownCode('docs/install.md');
const permissions = shownCode('docs/permissions.md');
const readme = shownCode('plugins/mlops-maturity/README.md');

const keepsData = snippetWith(install, 'yaml', 'directory: ./data').code;
const configuration = [
  snippetWith(install, 'yaml', 'userEntityRef').code,
  snippetWith(permissions, 'yaml', 'administrators').code,
];

void runProgram({
  patienceMs: 900_000,
  async program(cleanUps) {
    const folder = await mkdtemp(join(tmpdir(), 'mlops-maturity-install-'));
    cleanUps.add(() => rm(folder, { recursive: true, force: true }));
    const packages = await packedPackages(TARBALLS);
    const context = { folder, packages, cleanUps };

    const portal = await installed('new', context);
    const bundle = await built('new', portal, cleanUps);
    await used({ system: 'new', on: 'SQLite', bundle, ...context });
    await used({ system: 'new', on: 'PostgreSQL', bundle, ...context });

    const legacy = await installed('legacy', context, portal);
    const legacyBundle = await built('legacy', legacy, cleanUps);
    await used({
      system: 'legacy',
      on: 'SQLite',
      bundle: legacyBundle,
      ...context,
    });
    report('packed install: used in both front-end systems');
  },
});

interface Context {
  folder: string;
  packages: PackedTarball[];
  cleanUps: CleanUps;
}

/** Installs the packages in a portal, as the documents say. */
async function installed(
  system: FrontendSystem,
  { folder, packages, cleanUps }: Context,
  other?: Portal,
): Promise<Portal> {
  const portal = await step(`${system}: create-app`, () =>
    Portal.create(system, folder, cleanUps),
  );
  await step(`${system}: follow the documents`, async () => {
    await portal.edit(BACKEND, index =>
      [
        snippetWith(install, 'ts', "import('backstage-plugin-mlops"),
        snippetWith(permissions, 'ts', "import('backstage-plugin-permission"),
      ].reduce(
        (done, { code }) => addFeatures(done, code),
        removeFeature(index, ALLOW_ALL),
      ),
    );
    if (system === 'legacy') {
      await editLegacyApp(portal, readme);
    } else {
      const card = snippetWith(install, 'yaml', 'entity-card:mlops-maturity');
      const widget = snippetWith(readme, 'yaml', 'MlopsMaturityMyComponents');
      await portal.edit('app-config.yaml', config =>
        addToHomePage(addExtensions(config, card), widget),
      );
    }
    if (other) {
      await portal.inheritInstall(other);
    }
  });
  await step(`${system}: install`, () =>
    addPackages(
      portal,
      packages,
      [...install, ...permissions].map(({ code }) => code).join(''),
    ),
  );
  await step(`${system}: no second copies`, async () => {
    const found = secondCopies(
      portal,
      packages.map(({ name }) => ({
        name,
        workspace:
          name === 'backstage-plugin-mlops-maturity'
            ? 'packages/app'
            : 'packages/backend',
      })),
    );
    if (found.length > 0) {
      throw new Error(found.join('\n'));
    }
  });
  return portal;
}

/** Builds a portal for production, and unpacks it. */
async function built(
  system: FrontendSystem,
  portal: Portal,
  cleanUps: CleanUps,
): Promise<string> {
  await step(`${system}: types`, () => portal.run('tsc'));
  await step(`${system}: build`, () => portal.run('build:backend'));
  return unpackBundle(cleanUps, portal.folder);
}

/** Starts a portal and uses it as the guest of the template. */
async function used({
  system,
  on,
  bundle,
  folder,
  cleanUps,
}: Context & {
  system: FrontendSystem;
  on: 'SQLite' | 'PostgreSQL';
  bundle: string;
}): Promise<void> {
  const name = `${system} on ${on}`;
  const { backend, url } = await step(`${name}: start`, () =>
    startPortal({
      bundle,
      database: on === 'PostgreSQL' ? postgresDatabase(cleanUps) : undefined,
      documented:
        on === 'SQLite' ? [keepsData, ...configuration] : configuration,
      folder: join(folder, name.replaceAll(' ', '-')),
      cleanUps,
    }),
  );
  await step(`${name}: use`, async () => {
    const browser = await startChromium();
    cleanUps.add(() => browser.close());
    const visit = await GuestVisit.begin(browser, url, system);
    try {
      await visit.signIn();
      await visit.assess();
      await visit.seeTheResult();
      await visit.lookAround();
      visit.expectNoErrors();
    } catch (error) {
      throw new Error(
        `${
          error instanceof Error ? error.stack : error
        }\n${await visit.describe()}\n${await backend.endOfLog()}`,
      );
    }
    await browser.close();
    await backend.stop('SIGTERM');
  });
}
