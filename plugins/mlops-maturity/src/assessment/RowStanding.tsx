import type { ComponentRow } from 'backstage-plugin-mlops-maturity-common';
import { LevelStanding } from './LevelStanding';
import { standingLinks } from './standingLinks';
import { useTabLink } from '../url/useTabLink';

/**
 * What has to be read with the level of a listed component, each leading to
 * what it speaks of: the first open answer, the reasons for what is set aside.
 */
export function RowStanding(props: { row: ComponentRow }) {
  const { entityRef, openAnswers, ...row } = props.row;
  const tabLink = useTabLink();
  return (
    <LevelStanding
      known={{ ...row, openAnswers: openAnswers.length }}
      links={standingLinks(tabLink, entityRef, {
        openAnswers: openAnswers.map(statementId => ({ statementId })),
      })}
    />
  );
}
