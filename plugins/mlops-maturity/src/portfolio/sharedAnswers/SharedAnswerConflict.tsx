import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { SharedAnswer } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { When } from '../../ui/When';
import { EvidenceLinkList } from '../../fields/EvidenceLinkList';

/** What somebody else answered while one was at it. */
export function SharedAnswerConflict(props: {
  /** What is answered now; `null` is nothing. */
  current: SharedAnswer | null;
  /** Whether they changed other statements only. */
  isOther: boolean;
}) {
  const { current, isOther } = props;
  const t = useMessages();
  return (
    <Alert severity="warning">
      <AlertTitle>{t('sharedAnswers.conflict.title')}</AlertTitle>
      {isOther && t('sharedAnswers.conflict.others')}
      {!isOther && !current && t('sharedAnswers.conflict.takenBack')}
      {!isOther && current && (
        <>
          <Typography variant="body2" component="div">
            {t('sharedAnswers.conflict.answered', {
              person: (
                <EntityName entityRef={current.updatedBy} defaultKind="User" />
              ),
              when: <When iso={current.updatedAt} />,
              answer: t(`questionnaire.words.answer.${current.value}`),
            })}
          </Typography>
          {current.note && (
            <Typography variant="body2">
              {t('questionnaire.words.value.quoted', { text: current.note })}
            </Typography>
          )}
          {current.evidence && <EvidenceLinkList links={current.evidence} />}
        </>
      )}{' '}
      {t('sharedAnswers.conflict.nothing')}
    </Alert>
  );
}
