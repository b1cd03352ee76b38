import type { ApiHolder } from '@backstage/core-plugin-api';

let known: ApiHolder | undefined;

/**
 * Keeps the APIs of the app for conditions that are asked without them, as
 * those of `EntityLayout.Route` are. An app has one set of them as long as it
 * is open.
 */
export function rememberAppApis(apis: ApiHolder): void {
  known = apis;
}

/** The APIs of the app, once something of the plugin has been shown in it. */
export function appApis(): ApiHolder | undefined {
  return known;
}
