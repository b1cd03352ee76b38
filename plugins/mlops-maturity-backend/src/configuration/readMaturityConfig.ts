import type {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { FilterPredicate } from '@backstage/filter-predicates';
import {
  createScopeCheck,
  maturityModel,
  readEntityFilter,
  readTools,
  type ConfigurationProblem,
  type ConfigurationReading,
  type FreshnessPeriods,
} from 'backstage-plugin-mlops-maturity-common';
import { readDuration } from './readDuration';
import { readFreshness } from './readFreshness';
import { readSchedule } from './readSchedule';
import { readSections } from './readSections';

/** Everything that `mlopsMaturity` says to the backend, checked. */
export interface MaturityConfig {
  /** Which entities are ML components, in the catalog's language. */
  filter: FilterPredicate;
  isInScope: (entity: Entity) => boolean;
  /** Whether that is configured, and not the default. */
  hasOwnFilter: boolean;
  /** Periods that differ from those of the model, or repeat them. */
  freshness: Partial<FreshnessPeriods>;
  /** When the catalog is read. */
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** How long to wait for each evidence provider. */
  evidenceTimeoutMs: number;
  /** From which age on submissions are thinned; never if left out. */
  maxAgeMs?: number;
}

const EVIDENCE_TIMEOUT_MS = 5_000;
/** People wait for it in front of a page. */
const LONGEST_EVIDENCE_TIMEOUT_MS = 60_000;
/** So that "now minus the age" is a date of four digits. */
const HIGHEST_AGE_MS = 1_000 * 366 * 24 * 60 * 60 * 1_000;

/**
 * Reads the whole configuration of the plugin at once. It is read nowhere else
 * in the backend, so that a mistake is found at the start and before anything
 * of the plugin runs.
 *
 * @returns the configuration, or every mistake in it; never throws. Mistakes in
 * what only the frontend uses are among the warnings.
 */
export function readMaturityConfig(
  config: RootConfigService,
): ConfigurationReading<MaturityConfig> & { warnings: ConfigurationProblem[] } {
  const warnings = readTools(config).problems ?? [];
  const sections = readSections(config);
  if (sections.problems) {
    return { problems: sections.problems, warnings };
  }
  const filter = readEntityFilter(config);
  const freshness = readFreshness(
    sections.value.freshness,
    maturityModel.freshness,
  );
  const schedule = readSchedule(config, 'mlopsMaturity.sync.schedule');
  const timeout = readDuration(config, {
    key: 'mlopsMaturity.evidence.timeout',
    mistake: 'timeout',
    atMostMs: LONGEST_EVIDENCE_TIMEOUT_MS,
  });
  const maxAge = readDuration(config, {
    key: 'mlopsMaturity.retention.maxAge',
    mistake: 'maxAge',
    atMostMs: HIGHEST_AGE_MS,
  });
  if (
    filter.problems ||
    freshness.problems ||
    schedule.problems ||
    timeout.problems ||
    maxAge.problems
  ) {
    const problems = [filter, freshness, schedule, timeout, maxAge].flatMap(
      reading => reading.problems ?? [],
    );
    return { problems, warnings };
  }
  return {
    value: {
      filter: filter.value,
      isInScope: createScopeCheck(filter.value),
      hasOwnFilter: config.has('mlopsMaturity.entityFilter'),
      freshness: freshness.value,
      schedule: schedule.value,
      evidenceTimeoutMs: timeout.value.ms ?? EVIDENCE_TIMEOUT_MS,
      maxAgeMs: maxAge.value.ms,
    },
    warnings,
  };
}
