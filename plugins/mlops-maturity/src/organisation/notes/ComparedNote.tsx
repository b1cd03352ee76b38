import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { isEnoughToCompare } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';

/**
 * Says how many components a comparison with an earlier time rests on, and
 * warns where they are too few to mean something.
 */
export function ComparedNote(props: {
  /** The time that is compared with, in words. */
  first: string;
  /** How many were assessed by then. */
  compared: number;
  /** How many are assessed now; undefined as long as that is not known. */
  now: number | undefined;
}) {
  const { first, compared, now } = props;
  const t = useMessages();
  if (now === undefined || now === 0) {
    return null;
  }
  const text = t('organisation.compared.text', {
    first,
    compared,
    count: now,
  });
  return isEnoughToCompare(compared, now) ? (
    <Typography variant="body2" color="textSecondary">
      {text}
    </Typography>
  ) : (
    <Alert severity="warning">
      {text} {t('organisation.compared.tooFew')}
    </Alert>
  );
}
