import type { AssessmentNames } from 'backstage-plugin-mlops-maturity-common';
import type { TabTarget } from '../url/tabLocation';
import type { Standing } from '../text/sentences/standing';

/**
 * Where what stands beside a level leads: to the first open answer, and to the
 * reasons for what is set aside.
 *
 * @param tabLink - from `useTabLink`
 */
export function standingLinks(
  tabLink: (entityRef: string, target: TabTarget) => string,
  entityRef: string,
  { openAnswers: [first] }: Pick<AssessmentNames, 'openAnswers'>,
): Partial<Record<Standing['kind'], string>> {
  return {
    ...(first && {
      open: tabLink(entityRef, {
        view: 'questionnaire',
        statement: first.statementId,
      }),
    }),
    'set-aside': tabLink(entityRef, { explain: 'level' }),
  };
}
