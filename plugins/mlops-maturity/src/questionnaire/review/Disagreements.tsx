import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import {
  pickedOptions,
  type AssessmentDocument,
  type AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { contradictionText } from '../../text/sentences';
import { Panel } from '../../ui/Panel';
import { ReviewList } from './ReviewList';
import { GoToStatement } from '../steps/GoToStatement';
import type { Place } from '../steps/usePlace';

/** Props of each kind of disagreement. */
interface DisagreementProps {
  document: AssessmentDocument;
  result: AssessmentResult;
  onGo: Place['go'];
}

/**
 * Where picks and answers do not go together: answers that speak against the
 * picks, and picks below the answers.
 */
export function Disagreements(props: DisagreementProps) {
  return (
    <>
      <Contradictions {...props} />
      <Understated {...props} />
    </>
  );
}

function Contradictions({ document, result, onGo }: DisagreementProps) {
  const { contradictions, declaredLevel } = result;
  const t = useMessages();
  const model = useMaturityModel();
  if (declaredLevel === null || contradictions.length === 0) {
    return null;
  }
  return (
    <Panel
      headingLevel={3}
      title={t('questionnaire.review.disagreement.contradictions', {
        count: contradictions.length,
      })}
    >
      <Typography variant="body2">
        {t('questionnaire.review.disagreement.contradictionsIntro')}
      </Typography>
      <ReviewList>
        {contradictions.map(contradiction => {
          const text = contradictionText(
            t,
            model,
            contradiction,
            declaredLevel,
            document,
          );
          return (
            text && (
              <Fragment key={contradiction.requirementId}>
                {text.conflict} {text.source}{' '}
                {text.parts.length > 0 &&
                  t('questionnaire.review.disagreement.parts', {
                    parts: t.formats.chosen(text.parts),
                  })}{' '}
                {text.reason} {text.remedy}{' '}
                {text.statements.map(({ id, label }) => (
                  <GoToStatement
                    key={id}
                    statementId={id}
                    label={label}
                    onGo={onGo}
                  />
                ))}
                <Button
                  size="small"
                  color="primary"
                  onClick={() => onGo('levels')}
                >
                  {t('questionnaire.review.disagreement.goToLevels')}
                </Button>
              </Fragment>
            )
          );
        })}
      </ReviewList>
    </Panel>
  );
}

function Understated({ document, result, onGo }: DisagreementProps) {
  const { state, declaredLevel, confirmedLevel } = result;
  const t = useMessages();
  const model = useMaturityModel();
  if (state !== 'understated' || confirmedLevel === null) {
    return null;
  }
  const lower = pickedOptions(document.picks, model).flatMap(
    ({ dimension, option }) =>
      option && option.countsAs < confirmedLevel ? [dimension.title] : [],
  );
  return (
    <Panel
      headingLevel={3}
      title={t('questionnaire.review.disagreement.understated')}
    >
      <Typography variant="body2">
        {t('sentences.understated.text', {
          supported: confirmedLevel,
          declared: declaredLevel ?? t('common.noLevel'),
          dimensions: t.formats.list(lower),
        })}
      </Typography>
      <Button size="small" color="primary" onClick={() => onGo('levels')}>
        {t('questionnaire.review.disagreement.goToLevels')}
      </Button>
    </Panel>
  );
}
