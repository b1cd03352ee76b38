import { useMemo } from 'react';
import Typography from '@material-ui/core/Typography';
import type {
  Level,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import { Progress } from '../../ui/kit';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { levelTitle } from '../../assessment/levelName';
import { Panel } from '../../ui/Panel';
import { ChangeList } from '../../questionnaire/review/ChangeList';
import { reviewChanges } from '../../questionnaire/review/reviewChanges';
import { ModelChanges } from './ModelChanges';
import { useSubmission } from './useSubmission';

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
