import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../text';
import { NARROW } from '../../ui/narrow';
import { typeScale } from '../../ui/typeScale';
import { headingDomId } from '../steps/statementDomId';
import { stepTitle, type Step } from '../steps/steps';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(1),
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
    },
    heading: {
      ...typeScale(theme).heading,
      margin: 0,
      // Below the bar, which takes more lines where there is less room.
      scrollMarginTop: '64px',
      [NARROW]: { scrollMarginTop: '136px' },
      '&:focus': { outline: 0 },
    },
  }),
  { name: 'MlopsMaturityPart' },
);

/** One part of the questionnaire under its heading, which can be gone to. */
export function Part(props: {
  step: Step;
  /** What it is about, in a sentence. */
  intro?: string;
  /** What stands beside the heading. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  const { step, intro, aside, children } = props;
  const classes = useStyles();
  const t = useMessages();
  const id = headingDomId(step);
  return (
    <section aria-labelledby={id} className={classes.root} data-part={step.id}>
      <div className={classes.head}>
        <Typography
          variant="h3"
          component="h2"
          id={id}
          tabIndex={-1}
          className={classes.heading}
        >
          {stepTitle(t, step)}
        </Typography>
        {aside}
      </div>
      {intro && (
        // The theme's secondary text is too faint on the background of the page.
        <Typography variant="body2">{intro}</Typography>
      )}
      {children}
    </section>
  );
}
