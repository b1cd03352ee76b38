/**
 * A permission policy for portals that have none, and its decisions for those
 * that have one.
 *
 * @packageDocumentation
 */
export { permissionModuleMlopsMaturity as default } from './module';
export {
  decideMlopsMaturity,
  type MlopsMaturityPolicyOptions,
} from './decideMlopsMaturity';
