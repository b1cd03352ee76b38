import { forwardRef, type ComponentProps } from 'react';
import MuiButton, { type ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { LinkButton as BackstageLinkButton } from '@backstage/core-components';

const useStyles = makeStyles(
  { root: { textTransform: 'none' } },
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
