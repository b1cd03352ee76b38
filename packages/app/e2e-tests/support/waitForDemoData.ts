import { expect } from '@playwright/test';
import { countAssessed } from './backend';
import { PERSONAS } from './persona';

/** Assessments that the demo portal loads at its first start. */
const DEMO_ASSESSMENTS = 51;

/**
 * Waits until the portal has read the demo catalog and loaded the demo
 * assessments, which it does once, in the background, after it has started.
 */
export default async function waitForDemoData(): Promise<void> {
  await expect
    .poll(() => countAssessed(PERSONAS.priya).catch(() => 0), {
      message: 'assessments of the demo organisation',
      timeout: 180_000,
      intervals: [1_000],
    })
    .toBeGreaterThanOrEqual(DEMO_ASSESSMENTS);
}
