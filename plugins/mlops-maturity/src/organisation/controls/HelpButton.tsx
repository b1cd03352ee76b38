import { useState, type ReactNode } from 'react';
import HelpIcon from '@material-ui/icons/HelpOutline';
import { Button, IconButton } from '../../ui/controls/Button';
import { TitledPopover } from './TitledPopover';

/**
 * Explains on request what words, marks or colours stand for, to whoever has a
 * mouse, a keyboard or a finger.
 */
export function HelpButton(props: {
  /** Names the button and what it opens. */
  title: string;
  /** Only a sign, where the title has no room. */
  compact?: boolean;
  above?: boolean;
  children: ReactNode;
}) {
  const { title, compact = false, above, children } = props;
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      {compact ? (
        <IconButton
          size="small"
          aria-label={title}
          aria-haspopup="dialog"
          onClick={event => setAnchor(event.currentTarget)}
        >
          <HelpIcon fontSize="small" />
        </IconButton>
      ) : (
        <Button
          size="small"
          aria-haspopup="dialog"
          onClick={event => setAnchor(event.currentTarget)}
        >
          {title}
        </Button>
      )}
      <TitledPopover
        title={title}
        anchor={anchor}
        above={above}
        onClose={() => setAnchor(undefined)}
      >
        {children}
      </TitledPopover>
    </>
  );
}
