import { makeStyles } from '@material-ui/core/styles';
import { useCommonMessages } from '../text';
import { standingOf, type KnownStanding } from '../text/sentences/standing';

const useStyles = makeStyles(
  theme => ({
    mark: {
      display: 'inline-block',
      minWidth: '1.3em',
      marginRight: theme.spacing(0.5),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      fontWeight: 'bold',
      lineHeight: 1.2,
      textAlign: 'center',
    },
  }),
  { name: 'MlopsMaturityLevelStanding' },
);

/**
 * Stands beside a level that the answers contradict or do not confirm; nothing
 * beside the others.
 */
export function LevelStanding(props: {
  /** A whole result, or what a list knows of it. */
  known: KnownStanding;
}) {
  const classes = useStyles();
  const t = useCommonMessages();
  const standing = standingOf(t, props.known);
  return standing ? (
    <span>
      <span aria-hidden className={classes.mark}>
        {standing.mark}
      </span>
      {standing.text}
    </span>
  ) : null;
}
