import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../text';
import { explainCompletion } from './explainCompletion';
import { explainFreshness } from './explainFreshness';
import { explainLevel } from './explainLevel';
import { explainTarget } from './explainTarget';
import type { Explained, Explanation } from './Explanation';
import type { Topic } from './topic';

/**
 * Opens a figure up: the exact rule, its inputs, and the answers behind it.
 *
 * @param topic - which figure
 * @param explained - the scored assessment
 */
export function explain(
  t: Translate,
  model: MaturityModel,
  topic: Topic,
  explained: Explained,
): Explanation {
  switch (topic.kind) {
    case 'level':
      return explainLevel(t, model, explained);
    case 'target':
      return explainTarget(t, model, explained);
    case 'freshness':
      return explainFreshness(t, model, explained);
    default:
      return explainCompletion(t, model, topic, explained);
  }
}
