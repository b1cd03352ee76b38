import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import {
  findStatement,
  overridesWithoutReason,
  type AssessmentDocument,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';
import { InheritedMark } from '../../assessment/InheritedMark';
import { GoToStatement } from '../steps/GoToStatement';
import { ReviewList } from './ReviewList';
import type { Place } from '../steps/usePlace';

/**
 * The answers that differ from inherited ones without saying why, which keeps
 * the draft from being submitted; nothing if there are none.
 */
export function MissingReasons(props: {
  document: AssessmentDocument;
  onGo: Place['go'];
}) {
  const { document, onGo } = props;
  const t = useMessages();
  const model = useMaturityModel();
  const missing = overridesWithoutReason(document);
  if (missing.length === 0) {
    return null;
  }
  return (
    <Panel
      headingLevel={3}
      title={t('sharedAnswers.review.title', { count: missing.length })}
    >
      <Typography variant="body2">
        {t('sharedAnswers.review.explanation')}
      </Typography>
      <ReviewList>
        {missing.map(id => {
          const label = findStatement(model, id)?.label ?? id;
          const inherited = document.inherited?.[id];
          return (
            <Fragment key={id}>
              {inherited &&
                t('sharedAnswers.review.item', {
                  statement: label,
                  answer: t(
                    `questionnaire.words.answer.${
                      document.answers[id]?.value ?? 'unanswered'
                    }`,
                  ),
                  inherited: <InheritedMark inherited={inherited} />,
                })}{' '}
              <GoToStatement statementId={id} label={label} onGo={onGo} />
            </Fragment>
          );
        })}
      </ReviewList>
    </Panel>
  );
}
