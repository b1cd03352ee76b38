import Typography from '@material-ui/core/Typography';
import { Button } from './Button';
import { useCommonMessages } from '../text';

/** Says that a list shows only its first ones, and opens it to all. */
export function CutNote(props: {
  shown: number;
  all: number;
  /** Absent on paper, and while all are on their way. */
  onShowAll?: () => void;
}) {
  const { shown, all, onShowAll } = props;
  const t = useCommonMessages();
  return shown < all ? (
    <Typography variant="body2" color="textSecondary" component="div">
      {t('common.cut', { shown, all })}{' '}
      {onShowAll && (
        <Button size="small" variant="outlined" onClick={onShowAll}>
          {t('common.showAll', { all })}
        </Button>
      )}
    </Typography>
  ) : null;
}
