import type { StatementId } from 'backstage-plugin-mlops-maturity-common';
import type { TabTarget } from '../url/tabLocation';
import type { Standing } from '../text/sentences/standing';

/**
 * Where what stands beside a level leads: to the first open answer, to the
 * picks that say too little, and to the reasons for all else.
 *
 * @param tabLink - from `useTabLink`
 * @param openAnswers - the statements to answer, the first one first
 */
export function standingLinks(
  tabLink: (entityRef: string, target: TabTarget) => string,
  entityRef: string,
  {
    openAnswers: [first],
  }: { openAnswers: readonly { statementId: StatementId }[] },
): Partial<Record<Standing['kind'], string>> {
  return {
    ...(first && {
      open: tabLink(entityRef, {
        view: 'questionnaire',
        statement: first.statementId,
      }),
    }),
    contradicted: tabLink(entityRef, { explain: 'level' }),
    'set-aside': tabLink(entityRef, { explain: 'level' }),
    understated: tabLink(entityRef, {
      view: 'questionnaire',
      section: 'levels',
    }),
  };
}
