import Typography from '@material-ui/core/Typography';
import {
  findStatement,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';
import { itemText } from '../answers/requirementWords';
import { GoToStatement } from '../steps/GoToStatement';
import type { Place } from '../steps/usePlace';
import { ReviewList } from './ReviewList';

/** Each yes beside a no to what usually comes first; nothing if there is none. */
export function QuestionablePairs(props: {
  result: Pick<AssessmentResult, 'questionable'>;
  onGo: Place['go'];
}) {
  const { result, onGo } = props;
  const { questionable } = result;
  const t = useMessages();
  const model = useMaturityModel();
  if (questionable.length === 0) {
    return null;
  }
  return (
    <Panel
      headingLevel={3}
      title={t('questionnaire.review.questionable.title', {
        count: questionable.length,
      })}
    >
      <Typography variant="body2">
        {t('questionnaire.review.questionable.intro')}
      </Typography>
      <ReviewList>
        {questionable.map(({ statementId, prerequisiteId }) => (
          <span key={`${statementId} ${prerequisiteId}`}>
            {t('questionnaire.review.questionable.pair', {
              statement: itemText(t, model, { statement: statementId }),
              first: itemText(t, model, { statement: prerequisiteId }),
            })}{' '}
            {[statementId, prerequisiteId].map(id => (
              <GoToStatement
                key={id}
                statementId={id}
                label={findStatement(model, id)?.label ?? id}
                onGo={onGo}
              />
            ))}
          </span>
        ))}
      </ReviewList>
    </Panel>
  );
}
