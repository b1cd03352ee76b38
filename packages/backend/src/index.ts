import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('./startInTurn'));
backend.add(import('@backstage/plugin-app-backend'));
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('./permissions'));
backend.add(import('backstage-plugin-mlops-maturity-backend'));
backend.add(import('./evidence'));

// The demo company and its sign-in never reach a production process.
if (process.env.NODE_ENV === 'development') {
  backend.add(import('./auth'));
  backend.add(import('./catalog'));
  backend.add(import('./demoData'));
}

// Without this, a process whose plugins could not start would keep running,
// never ready and never restarted.
backend.start().catch(error => {
  process.stderr.write(`${error}\n`, () => process.exit(1));
});
