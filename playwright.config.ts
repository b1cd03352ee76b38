import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** The browser of the operating system; nothing is downloaded. */
function findChromium(): string {
  const { CHROMIUM_PATH } = process.env;
  return (
    CHROMIUM_PATH ??
    execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim()
  );
}

const frontendPort = process.env.FRONTEND_PORT ?? '3100';
const backendPort = process.env.BACKEND_PORT ?? '7107';
const frontendUrl = `http://localhost:${frontendPort}`;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
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
    baseURL: frontendUrl,
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
  // A portal of its own: other ports and an empty database.
  webServer: [
    {
      command: 'backstage-cli repo start',
      url: `${frontendUrl}/`,
      timeout: 300_000,
      gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
      env: {
        NODE_ENV: 'development',
        FRONTEND_PORT: frontendPort,
        BACKEND_PORT: backendPort,
        DATA_DIRECTORY: mkdtempSync(join(tmpdir(), 'mlops-maturity-e2e-')),
      },
    },
  ],
});
