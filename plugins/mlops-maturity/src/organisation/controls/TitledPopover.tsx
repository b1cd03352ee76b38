import { useId, type ReactNode } from 'react';
import Popover, { type PopoverProps } from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { typeScale } from '../../ui/typeScale';

const useStyles = makeStyles(
  theme => ({
    paper: {
      width: ({ width }: { width: number }) => width,
      maxWidth: 'calc(100vw - 32px)',
      padding: theme.spacing(2),
      ...typeScale(theme).body,
    },
    title: { ...typeScale(theme).title, margin: theme.spacing(0, 0, 1.5) },
    close: { display: 'block', margin: theme.spacing(2, 0, 0, 'auto') },
  }),
  { name: 'MlopsMaturityTitledPopover' },
);

const BELOW: Partial<PopoverProps> = {
  anchorOrigin: { vertical: 'bottom', horizontal: 'left' },
};

const ABOVE: Partial<PopoverProps> = {
  anchorOrigin: { vertical: 'top', horizontal: 'right' },
  transformOrigin: { vertical: 'bottom', horizontal: 'right' },
};

/**
 * A small dialog beside the control that opens it, with a title and a button
 * that closes it, as not everybody knows of Escape or can click beside it.
 */
export function TitledPopover(props: {
  title: string;
  /** Where it opens; closed while there is none. */
  anchor: HTMLElement | undefined;
  /** Above the anchor, where there is nothing but the foot of the page below. */
  above?: boolean;
  /** In pixels, where there is room. */
  width?: number;
  /** What the button says; "Close" by default. */
  closeText?: string;
  onClose: () => void;
  /** Called once it is gone. */
  onExited?: () => void;
  children: ReactNode;
}) {
  const { title, anchor, above = false, width = 420, closeText } = props;
  const { onClose, onExited, children } = props;
  const classes = useStyles({ width });
  const t = useMessages();
  const titleId = useId();
  return (
    <Popover
      open={anchor !== undefined}
      anchorEl={anchor}
      onClose={onClose}
      TransitionProps={{ onExited }}
      {...(above ? ABOVE : BELOW)}
      PaperProps={{
        role: 'dialog',
        'aria-labelledby': titleId,
        className: classes.paper,
      }}
    >
      <h2 id={titleId} className={classes.title}>
        {title}
      </h2>
      {children}
      <Button
        className={classes.close}
        size="small"
        variant="outlined"
        onClick={onClose}
      >
        {closeText ?? t('common.close')}
      </Button>
    </Popover>
  );
}
