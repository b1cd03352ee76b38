#!/usr/bin/env node
/**
 * Prints `<passed> <failed>` for a JSON report of Jest or Playwright. A suite
 * that could not run at all counts as a failure.
 */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));

if ('numPassedTests' in report) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = report;
  console.log(numPassedTests, numFailedTests + numRuntimeErrorTestSuites);
} else {
  const { expected, unexpected, flaky } = report.stats;
  console.log(expected + flaky, unexpected + report.errors.length);
}
