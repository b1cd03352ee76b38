import type {
  Answer,
  StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { answerCharacters } from '../../rules/result/profileCharacters';
import { positionOf } from '../../rules/result/profilePositions';

/** k of n answers of one component. */
export interface AnswerRatio {
  yes: number;
  applicable: number;
}

const [YES] = codesOf('yes');
const NOT_APPLICABLE = codesOf('not-applicable');

/** Counts the answers to some statements in profiles that there are. */
export function ratioIn<T>(
  profiles: { codeAt: (which: T, position: number) => number },
  statements: readonly StatementId[],
): (which: T) => AnswerRatio {
  const positions = statements.map(positionOf);
  return which => {
    const ratio = { yes: 0, applicable: 0 };
    for (const position of positions) {
      const code = profiles.codeAt(which, position);
      ratio.yes += code === YES ? 1 : 0;
      ratio.applicable += NOT_APPLICABLE.includes(code) ? 0 : 1;
    }
    return ratio;
  };
}

function codesOf(answer: Answer): number[] {
  return answerCharacters(answer).map(each => each.charCodeAt(0));
}
