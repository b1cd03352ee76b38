import { useRef } from 'react';
import Typography from '@material-ui/core/Typography';
import { Button } from '../controls/Button';
import { ListEnd } from './ListEnd';
import { useCommonMessages } from '../../text';

/**
 * Says that a list shows only its first ones, and opens it to all. The focus
 * then stays at the end of the list.
 */
export function CutNote(props: {
  shown: number;
  all: number;
  /** Absent on paper, and while all are on their way. */
  onShowAll?: () => void;
}) {
  const { shown, all, onShowAll } = props;
  const t = useCommonMessages();
  const end = useRef<HTMLDivElement>(null);
  return (
    <ListEnd ref={end}>
      {shown < all && (
        <Typography variant="body2" color="textSecondary" component="div">
          {t('common.cut', { shown, all })}{' '}
          {onShowAll && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => {
                end.current?.focus();
                onShowAll();
              }}
            >
              {t('common.showAll', { all })}
            </Button>
          )}
        </Typography>
      )}
    </ListEnd>
  );
}
