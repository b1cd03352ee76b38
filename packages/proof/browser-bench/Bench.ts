import type { Browser } from '@playwright/test';
import type { LargePortal } from './LargePortal';

/** What measurements run in; portals start when somebody first asks. */
export interface Bench {
  browser: Browser;
  /** The portal with the demo organisation. */
  demoUrl: () => Promise<string>;
  /** The portal with the large organisation. */
  large: () => Promise<LargePortal>;
}

/** One of the measurements, which becomes one table. */
export interface Part {
  /** As `--only` takes it. */
  name: string;
  title: string;
  columns: string[];
  measure: (bench: Bench) => Promise<string[][]>;
}
