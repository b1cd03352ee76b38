import { forwardRef, type ComponentProps } from 'react';
import MuiButton, { type ButtonProps } from '@material-ui/core/Button';
import MuiIconButton, {
  type IconButtonProps,
} from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton as BackstageLinkButton } from '@backstage/core-components';

const useStyles = makeStyles(
  {
    root: {
      textTransform: 'none',
      // The kit shows focus by its background, which forced colours take away.
      '&.Mui-focusVisible': { outline: '2px solid', outlineOffset: -2 },
      // Cannot be used now, and keeps the focus.
      '&[aria-disabled="true"]': { opacity: 0.6, cursor: 'default' },
    },
  },
  { name: 'MlopsMaturityButton' },
);

/** A button of the component kit, in sentence case wherever it stands. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(
  function SentenceCaseButton({ className, ...props }, ref) {
    const { root } = useStyles();
    return (
      <MuiButton
        ref={ref}
        className={className ? `${root} ${className}` : root}
        {...props}
      />
    );
  },
);

/** As {@link Button}, for what leads to another place. */
export function LinkButton({
  className,
  ...props
}: ComponentProps<typeof BackstageLinkButton>) {
  const { root } = useStyles();
  return (
    <BackstageLinkButton
      className={className ? `${root} ${className}` : root}
      {...props}
    />
  );
}

/** A button that is a picture; give it a name. */
export const IconButton = forwardRef<HTMLButtonElement, IconButtonProps>(
  function OutlinedIconButton({ className, ...props }, ref) {
    const { root } = useStyles();
    return (
      <MuiIconButton
        ref={ref}
        className={className ? `${root} ${className}` : root}
        {...props}
      />
    );
  },
);
