import type {
  DimensionId,
  RequirementId,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';

/**
 * The place of each statement in a packed profile.
 *
 * @remarks
 * Places are permanent, because profiles are stored. A new statement goes to
 * the end of the profile, behind everything that stands there by then,
 * together with a migration that pads all stored profiles on the right; a
 * statement that the model no longer has keeps its place.
 */
export const PROFILE_SLOTS: readonly StatementId[] = [
  'documentation.project.business-goals',
  'documentation.project.team-overview',
  'documentation.project.risk-evaluation',
  'documentation.model.data-steps',
  'documentation.model.data-definition',
  'documentation.model.model-choice',
  'documentation.technical.api',
  'documentation.technical.architecture',
  'traceability.infrastructure.iac',
  'traceability.infrastructure.iac-version-control',
  'traceability.infrastructure.iac-pull-requests',
  'traceability.infrastructure.cd-on-merge',
  'traceability.infrastructure.cd-only-deploys',
  'traceability.infrastructure.two-environments',
  'traceability.infrastructure.production-data-access',
  'traceability.ml-code.data-code-version-control',
  'traceability.ml-code.model-code-version-control',
  'traceability.ml-code.pull-requests',
  'traceability.ml-code.cd-on-merge',
  'traceability.ml-code.environment-as-code',
  'traceability.ml-code.same-code-all-environments',
  'traceability.ml-code.run-lookup',
  'traceability.ml-code.retraining-strategy',
  'traceability.ml-code.rollback-strategy',
  'code-quality.infrastructure.ci-on-pull-request',
  'code-quality.infrastructure.review-before-merge',
  'code-quality.ml-code.pre-commit-hooks',
  'code-quality.ml-code.tests-all-steps',
  'code-quality.ml-code.ci-on-pull-request',
  'code-quality.ml-code.review-before-merge',
  'code-quality.ml-code.load-tests',
  'code-quality.ml-code.auth-networking',
  'code-quality.ml-code.documentation-as-code',
  'code-quality.ml-code.release-notes',
  'monitoring.infrastructure.cost-tracking',
  'monitoring.infrastructure.health-alerting',
  'monitoring.application.api-monitoring',
  'monitoring.application.batch-delivery',
  'monitoring.performance.offline-metrics',
  'monitoring.performance.kpi-feedback-loop',
  'monitoring.drift.feature-distributions',
  'monitoring.drift.outliers',
  'feature-store.general.precomputed-or-shared',
  'feature-store.general.same-transformation-code',
  'feature-store.general.all-features-sourced',
  'feature-store.general.add-features-by-pr',
  'feature-store.general.dependency-management',
  'feature-store.general.usage-tracking',
  'feature-store.general.config-separate',
  'explainability.general.explanation-with-evidence',
  'explainability.general.meaningful',
  'explainability.general.describes-decision',
  'explainability.general.knowledge-limits',
  'ab-testing.general.inputs-outputs-stored',
  'ab-testing.general.regular',
  'ab-testing.general.consistent-assignment',
];

/**
 * The place of each dimension among those that can hold a component back; as
 * permanent as the places of statements.
 */
export const DIMENSION_SLOTS: readonly DimensionId[] = [
  'people',
  'model-creation',
  'model-release',
  'application-integration',
  'technology',
];

/**
 * The place of each requirement; as permanent as the places of statements.
 */
export const REQUIREMENT_SLOTS: readonly RequirementId[] = [
  'level-1.code-versioned-or-tested-by-ci',
  'level-2.data-code-versioned',
  'level-2.model-code-versioned',
  'level-2.environment-reproducible',
  'level-2.models-versioned',
  'level-2.scoring-code-tested',
  'level-2.training-performance-tracked',
  'level-3.releases-by-pipeline',
  'level-3.deployments-traced-to-data',
  'level-3.all-code-tested',
  'level-3.deployed-model-watched',
  'level-3.ab-tests-possible',
  'level-4.infrastructure-by-pipeline',
  'level-4.retraining-strategy',
  'level-4.infrastructure-monitored',
  'level-4.serving-api-monitored',
  'level-4.batch-delivery-monitored',
  'level-4.kpi-feedback-loop',
];

/**
 * The place of each statement that a level looks at, for whether the target
 * needs it; as permanent as the others.
 */
export const NEED_SLOTS: readonly StatementId[] = [
  'traceability.infrastructure.cd-on-merge',
  'traceability.ml-code.data-code-version-control',
  'traceability.ml-code.model-code-version-control',
  'traceability.ml-code.cd-on-merge',
  'traceability.ml-code.environment-as-code',
  'traceability.ml-code.run-lookup',
  'traceability.ml-code.retraining-strategy',
  'code-quality.ml-code.tests-all-steps',
  'code-quality.ml-code.ci-on-pull-request',
  'monitoring.infrastructure.health-alerting',
  'monitoring.application.api-monitoring',
  'monitoring.application.batch-delivery',
  'monitoring.performance.offline-metrics',
  'monitoring.performance.kpi-feedback-loop',
  'monitoring.drift.feature-distributions',
  'monitoring.drift.outliers',
  'ab-testing.general.regular',
  'ab-testing.general.consistent-assignment',
];
