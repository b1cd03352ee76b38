import { useContext, useId, useState, type ReactNode } from 'react';
import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useCommonMessages } from '../text';
import { wrapLongWords } from './longWords';
import { PrintContext } from './PrintContext';
import { typeScale } from './typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      ...wrapLongWords,
      position: 'relative',
      padding: theme.spacing(1.5, 2, 2),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(1.5) },
      // Lets a wide grid scroll inside instead of widening the page.
      minWidth: 0,
    },
    // Over the edge, so that nothing moves when it comes and goes.
    progress: { position: 'absolute', top: 0, left: 0, right: 0 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    title: { ...typeScale(theme).title, flexGrow: 1, margin: 0 },
    fold: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      width: '100%',
      minHeight: 32,
      margin: theme.spacing(-0.5),
      padding: theme.spacing(0.5),
      border: 0,
      borderRadius: theme.shape.borderRadius,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      textAlign: 'start',
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    },
    arrow: { transform: 'rotate(-90deg)' },
    arrowOpen: {},
    summary: {
      ...typeScale(theme).body,
      color: theme.palette.text.secondary,
    },
    body: { ...typeScale(theme).body, marginTop: theme.spacing(0.75) },
  }),
  { name: 'MlopsMaturityPanel' },
);

/**
 * A titled part of a card, a tab or a page, and a landmark of its own.
 *
 * @param props - `controls` stand beside the title and are left out on paper;
 * while `busy`, newer content loads and the present one stays readable. With
 * `defaultOpen` the panel folds behind its heading; `summary` says there in a
 * few words what is inside. On paper it is always unfolded. Within what has a
 * heading of the second level, `headingLevel` is 3
 */
export function Panel(props: {
  title: string;
  controls?: ReactNode;
  busy?: boolean;
  defaultOpen?: boolean;
  summary?: ReactNode;
  headingLevel?: 2 | 3;
  children: ReactNode;
}) {
  const { title, controls, busy, defaultOpen, summary, children } = props;
  const Heading: 'h2' | 'h3' = `h${props.headingLevel ?? 2}`;
  const classes = useStyles();
  const t = useCommonMessages();
  const id = useId();
  const printing = useContext(PrintContext);
  const [isUnfolded, setUnfolded] = useState(defaultOpen ?? true);
  const isOpen = isUnfolded || printing;
  const folds = defaultOpen !== undefined && !printing;
  return (
    <Paper
      component="section"
      className={classes.root}
      aria-labelledby={id}
      aria-busy={busy}
      elevation={printing ? 0 : undefined}
    >
      {busy && (
        <LinearProgress
          className={classes.progress}
          aria-label={t('common.loading')}
        />
      )}
      <div className={classes.head}>
        <Heading className={classes.title}>
          {folds ? (
            <button
              type="button"
              className={classes.fold}
              aria-expanded={isOpen}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              <ExpandMoreIcon
                aria-hidden
                className={isOpen ? classes.arrowOpen : classes.arrow}
              />
              <span id={id}>{title}</span>
            </button>
          ) : (
            <span id={id}>{title}</span>
          )}
        </Heading>
        {summary && <div className={classes.summary}>{summary}</div>}
        {!printing && isOpen && controls}
      </div>
      {isOpen && <div className={classes.body}>{children}</div>}
    </Paper>
  );
}
