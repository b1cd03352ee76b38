import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { portalPort } from './packages/app/e2e-tests/support/portalPort';

/** The browser of the operating system; nothing is downloaded. */
function findChromium(): string {
  const { CHROMIUM_PATH } = process.env;
  return (
    CHROMIUM_PATH ??
    execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim()
  );
}

const portalUrl = `http://localhost:${portalPort}`;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  globalSetup: './packages/app/e2e-tests/support/waitForDemoData',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: !!process.env.CI,
  // The tests write to one portal, so they run one after another.
  workers: 1,
  fullyParallel: false,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME
    ? [['line'], ['json']]
    : [['list']],
  use: {
    baseURL: portalUrl,
    viewport: { width: 1440, height: 1000 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // A portal of its own: another port and an empty database. The backend
  // serves the user interface as it is built for production, which loads in a
  // fraction of the time that the development server needs, and shows what
  // only a production build gets wrong.
  webServer: [
    {
      command:
        'NODE_ENV=production yarn workspace app build && yarn workspace backend start',
      url: portalUrl,
      timeout: 600_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
      // For trying a test again and again; its data is what the last run left.
      reuseExistingServer: process.env.REUSE_PORTAL === 'true',
      env: {
        NODE_ENV: 'development',
        FRONTEND_PORT: portalPort,
        BACKEND_PORT: portalPort,
        DATA_DIRECTORY: join(tmpdir(), `mlops-maturity-e2e-${Date.now()}`),
      },
    },
  ],
});
