import { useState, type ReactNode } from 'react';
import { useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import TuneIcon from '@material-ui/icons/Tune';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { Toolbar } from '../../ui/controls/Toolbar';

/**
 * The controls of a view in one row. On a screen on which they would push the
 * view itself away, most of them fold behind a button.
 */
export function FoldedToolbar(props: {
  label: string;
  /** The widest screen on which they fold. */
  upTo?: 'xs' | 'md';
  /** Before the others, and never folded. */
  first?: ReactNode;
  /** Behind the others, and never folded. */
  last?: ReactNode;
  children: ReactNode;
}) {
  const { label, upTo = 'xs', first, last, children } = props;
  const isSmall = useMediaQuery(useTheme().breakpoints.down(upTo), {
    noSsr: true,
  });
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <Toolbar label={label}>
      {first}
      {isSmall && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<TuneIcon />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('organisation.page.options')}
        </Button>
      )}
      {(!isSmall || isOpen) && children}
      {last}
    </Toolbar>
  );
}
