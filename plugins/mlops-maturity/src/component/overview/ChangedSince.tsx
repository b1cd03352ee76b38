import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import type { ChangedFact } from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../text';

/** What is different from the day of the submission; may be nothing. */
export function ChangedSince(props: { changes: readonly ChangedFact[] }) {
  const { changes } = props;
  const t = useMessages();
  return changes.length > 0 ? (
    <Alert severity="info">
      <AlertTitle>{t('tab.changed.title')}</AlertTitle>
      {changes.map(change => (
        <Typography key={change.fact} variant="body2">
          {changeText(t, change)}
        </Typography>
      ))}
      <Typography variant="body2">{t('tab.changed.hint')}</Typography>
    </Alert>
  ) : null;
}

function changeText(t: Translate, { fact, ...change }: ChangedFact): string {
  const facts = {
    from: change.from || t('tab.changed.unknown'),
    to: change.to || t('tab.changed.unknown'),
  };
  switch (fact) {
    case 'owner':
      return t('tab.changed.owner', facts);
    case 'lifecycle':
      return t('tab.changed.lifecycle', facts);
    default:
      return t('tab.changed.modelVersion', facts);
  }
}
