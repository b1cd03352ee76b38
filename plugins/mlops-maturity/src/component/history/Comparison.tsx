import { useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import {
  assessmentNames,
  type Level,
  type MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { Progress } from '../../ui/kit';
import {
  useLocalizedModel,
  useMaturityModel,
} from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { LevelStanding } from '../../assessment/LevelStanding';
import { levelTitle } from '../../assessment/levelName';
import { knownStanding, standingsOf } from '../../text/sentences/standing';
import { Panel } from '../../ui/Panel';
import { ChangeList } from '../../questionnaire/review/ChangeList';
import { reviewChanges } from '../../questionnaire/review/reviewChanges';
import { ModelChanges } from './ModelChanges';
import { useSubmission, type Revision } from './useSubmission';

/** What differs between two revisions, what is worst to overlook first. */
export function Comparison(props: {
  entityRef: string;
  from: number;
  to: number;
}) {
  const { entityRef, from, to } = props;
  const t = useMessages();
  const model = useMaturityModel();
  const before = useSubmission(entityRef, from);
  const after = useSubmission(entityRef, to);
  const groups = useMemo(
    () =>
      before.data && after.data
        ? reviewChanges(
            before.data.submission.document,
            after.data.submission.document,
            model,
          )
        : [],
    [before.data, after.data, model],
  );
  const failed = [before, after].find(({ error }) => error);
  return (
    <Panel title={t('history.compare.heading', { from, to })}>
      {failed?.error && (
        <AssessmentProblem error={failed.error} retry={failed.retry} />
      )}
      {before.data && after.data ? (
        <>
          <Typography variant="body2">
            {levelText(
              t,
              model,
              before.data.submission.reportedLevel,
              after.data.submission.reportedLevel,
            )}
          </Typography>
          <StandingOfItsDay of={before.data} />
          <StandingOfItsDay of={after.data} />
          {groups.length === 0 && (
            <Typography variant="body2">{t('history.compare.none')}</Typography>
          )}
          <ChangeList groups={groups} />
          <ModelChanges before={before.data} after={after.data} />
        </>
      ) : (
        !failed && <Progress />
      )}
    </Panel>
  );
}

/** What had to be read with the level of a revision, if anything. */
function StandingOfItsDay(props: { of: Revision }) {
  const { submission, result, model } = props.of;
  const { document, revision } = submission;
  const t = useMessages();
  const inForce = useMaturityModel();
  const ofItsDay = useLocalizedModel(model) ?? inForce;
  if (!result) {
    return null;
  }
  const known = knownStanding(
    result,
    assessmentNames(ofItsDay, { document, result, edition: ofItsDay }),
  );
  return standingsOf(t, known).length > 0 ? (
    <Typography variant="body2" component="div">
      {t('history.compare.standing', { revision })}
      <LevelStanding known={known} />
    </Typography>
  ) : null;
}

function levelText(
  t: Translate,
  model: MaturityModel,
  before: Level | null,
  after: Level | null,
): string {
  const word = (level: Level | null) =>
    level === null ? t('common.noLevel') : levelTitle(t, model, level);
  return before === after
    ? t('history.compare.sameLevel', { level: word(after) })
    : t('history.compare.level', { before: word(before), after: word(after) });
}
