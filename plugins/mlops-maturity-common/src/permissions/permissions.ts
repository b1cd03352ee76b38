import { createPermission } from '@backstage/plugin-permission-common';

/**
 * The resource type of the permissions that concern one catalog entity, so
 * that policies use the catalog's own conditions, such as `isEntityOwner`.
 */
const RESOURCE_TYPE_CATALOG_ENTITY = 'catalog-entity';

/**
 * Reading the assessment of an entity; `catalog.entity.read` on the entity is
 * needed as well.
 *
 * @public
 */
export const assessmentReadPermission = createPermission({
  name: 'mlops-maturity.assessment.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Changing the draft of an entity's assessment.
 *
 * @public
 */
export const assessmentUpdatePermission = createPermission({
  name: 'mlops-maturity.assessment.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Submitting the draft of an entity's assessment.
 *
 * @public
 */
export const assessmentSubmitPermission = createPermission({
  name: 'mlops-maturity.assessment.submit',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Answering for everything below a group, system or domain. Reading such
 * answers needs `catalog.entity.read` on it.
 *
 * @public
 */
export const sharedAnswersUpdatePermission = createPermission({
  name: 'mlops-maturity.shared-answers.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
});

/**
 * Seeing reports at all; what they count is limited to the entities that the
 * viewer may read.
 *
 * @public
 */
export const reportReadPermission = createPermission({
  name: 'mlops-maturity.report.read',
  attributes: { action: 'read' },
});

/**
 * Import and maintenance.
 *
 * @public
 */
export const adminPermission = createPermission({
  name: 'mlops-maturity.admin',
  attributes: {},
});

/**
 * All permissions of the MLOps Maturity plugins.
 *
 * @public
 */
export const mlopsMaturityPermissions = [
  assessmentReadPermission,
  assessmentUpdatePermission,
  assessmentSubmitPermission,
  sharedAnswersUpdatePermission,
  reportReadPermission,
  adminPermission,
];
