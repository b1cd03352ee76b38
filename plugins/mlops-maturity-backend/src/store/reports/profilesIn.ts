import { PROFILE_WIDTH } from '../profile';

/** Takes packed profiles apart that stand in a row. */
export function* profilesIn(packed: string): Generator<string> {
  for (let start = 0; start < packed.length; start += PROFILE_WIDTH) {
    yield packed.slice(start, start + PROFILE_WIDTH);
  }
}
