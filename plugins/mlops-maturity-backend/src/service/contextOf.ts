import type { AssessedComponent } from '../catalog/ComponentReader';
import { actorOf } from '../rules/actorOf';
import type { WriteContext } from '../store/WriteContext';
import type { CallOptions } from './CallOptions';

/** Who writes on what was read just now. */
export function contextOf(
  { stored }: AssessedComponent,
  { credentials }: CallOptions,
): WriteContext {
  return { actor: actorOf(credentials), at: stored.readAt };
}
