import type { Translate } from '../../translation';
import { explainCompletion } from './explainCompletion';
import { explainFreshness } from './explainFreshness';
import { explainLevel } from './explainLevel';
import { explainTarget } from './explainTarget';
import type { Explained, Explanation } from './Explanation';
import type { Topic } from './topic';

/**
 * Opens a figure up: the exact rule, its inputs, and the answers behind it.
 *
 * @param t - the texts of the plugin
 * @param topic - which figure
 * @param explained - the scored assessment
 */
export function explain(
  t: Translate,
  topic: Topic,
  explained: Explained,
): Explanation {
  switch (topic.kind) {
    case 'level':
      return explainLevel(t, explained);
    case 'target':
      return explainTarget(t, explained);
    case 'freshness':
      return explainFreshness(t, explained);
    default:
      return explainCompletion(t, topic, explained);
  }
}
