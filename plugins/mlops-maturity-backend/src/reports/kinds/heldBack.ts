import type {
  HeldBack,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { Pool } from '../groups/Pool';

/** What holds the components of a pool back that are below their target. */
export function heldBackIn(pool: Pool, model: MaturityModel): HeldBack {
  return {
    components: pool.belowTarget,
    byDimension: Object.fromEntries(
      model.dimensions.map(({ id }) => [id, pool.heldBy(id)]),
    ),
    byAnswers: pool.heldByAnswers,
  };
}
