import type { DraftEditorState } from '../../editing';
import { listing } from '../sentences';
import { obstaclesOf, obstacleTexts } from './saveWords';

/**
 * Tells why a draft cannot be submitted now.
 *
 * @param state - of the editor
 * @returns a sentence, or `undefined` if it can be submitted
 */
export function submitObstacle(state: DraftEditorState): string | undefined {
  const { view, save, unsavedCount } = state;
  if (!view.access.submit) {
    return 'You may not submit this assessment; those who own the component may.';
  }
  const obstacles = obstacleTexts(obstaclesOf(state));
  if (obstacles.length > 0) {
    return `Before you can submit: ${listing(obstacles)}.`;
  }
  if (save.state === 'not-saved') {
    return 'Some answers are not saved yet.';
  }
  if (unsavedCount > 0) {
    return 'Saving the last answers…';
  }
  if (!view.draft) {
    return view.submission
      ? 'Nothing has changed since the last submission.'
      : 'Nothing is answered yet.';
  }
  return undefined;
}
