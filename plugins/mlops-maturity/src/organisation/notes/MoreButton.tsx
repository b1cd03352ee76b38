import { useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { isLoading, type QueryResult } from '../../api/useQuery';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { ListEnd } from '../../ui/states/ListEnd';
import { useKeptFocus } from '../../ui/focus/useKeptFocus';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(2) },
    waiting: { opacity: 0.45 },
  }),
  { name: 'MlopsMaturityMoreButton' },
);

/**
 * Loads the next page of a list. The focus stays on it while it loads, and at
 * the end of the list once that is complete.
 */
export function MoreButton(props: {
  pages: QueryResult<{ nextCursor: string | null }>;
  shown: number;
  total: number;
}) {
  const { pages, shown, total } = props;
  const { data, error, loadMore } = pages;
  const classes = useStyles();
  const t = useMessages();
  const end = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus();
  const loading = isLoading(pages);
  const isOffered = !error && typeof data?.nextCursor === 'string';
  return (
    <ListEnd ref={end}>
      {isOffered && (
        <Button
          variant="outlined"
          className={
            loading ? `${classes.root} ${classes.waiting}` : classes.root
          }
          // A button that is disabled would lose the focus.
          aria-disabled={loading}
          onClick={() => {
            if (!loading) {
              keepFocus(() => end.current);
              loadMore();
            }
          }}
        >
          {t('organisation.list.more', { shown, total })}
        </Button>
      )}
    </ListEnd>
  );
}
