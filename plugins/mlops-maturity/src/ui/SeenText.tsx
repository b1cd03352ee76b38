import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  { root: { '&::before': { content: 'attr(data-text)' } } },
  { name: 'MlopsMaturitySeenText' },
);

/**
 * A shorthand inside a control whose name says the same in words. It is drawn
 * but no text of the page, because the text of a control has to stand in its
 * name as it is seen (WCAG 2.5.3), and "L2" is no word to say.
 */
export function SeenText(props: { className?: string; children: string }) {
  const { className, children } = props;
  const classes = useStyles();
  return (
    <span
      className={className ? `${classes.root} ${className}` : classes.root}
      data-text={children}
    />
  );
}
