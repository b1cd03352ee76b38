import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import { useCommonMessages } from '../text';
import { Link } from '../ui/kit';
import { useTabLink } from '../url/useTabLink';
import { LevelStanding } from './LevelStanding';
import { standingLinks } from './standingLinks';

/**
 * What has to be read with the level of a listed component, each leading to
 * what it speaks of: the first open answer, the reasons for what is set aside,
 * the picks where one is missing. Then since when it has been at that level.
 */
export function RowStanding(props: {
  row: ComponentRow;
  /** Leaves out since when, where that stands elsewhere. */
  withoutSince?: boolean;
}) {
  const { row, withoutSince } = props;
  const { entityRef, openAnswers, reportedLevel, levelSince, ...known } = row;
  const waitsForPick = row.assessedAt !== null && row.declaredLevel === null;
  const t = useCommonMessages();
  const tabLink = useTabLink();
  return (
    <>
      <LevelStanding
        known={{ ...known, openAnswers: openAnswers.length }}
        links={standingLinks(tabLink, entityRef, {
          openAnswers: openAnswers.map(statementId => ({ statementId })),
        })}
      />
      {waitsForPick && (
        <div>
          <Link
            to={tabLink(entityRef, {
              view: 'questionnaire',
              section: 'levels',
            })}
            underline="always"
          >
            {t('common.standing.waitsForPick')}
          </Link>
        </div>
      )}
      {reportedLevel !== null && levelSince !== null && !withoutSince && (
        <div>{t('common.levelSince', { day: t.formats.day(levelSince) })}</div>
      )}
    </>
  );
}
