import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useCommonMessages } from '../text';
import {
  standingsOf,
  type KnownStanding,
  type Standing,
} from '../text/sentences/standing';

const useStyles = makeStyles(
  theme => ({
    line: { display: 'block' },
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
 * What has to be read with a level, a line each: contradicted, open, set
 * aside, understated. Nothing beside a level that is just what the answers
 * bear out.
 */
export function LevelStanding(props: {
  /** A whole result (`knownStanding`), or what a list knows of it. */
  known: KnownStanding;
  /** Where each leads; one that is left out is text. */
  links?: Partial<Record<Standing['kind'], string>>;
}) {
  const { known, links = {} } = props;
  const classes = useStyles();
  const t = useCommonMessages();
  return (
    <>
      {standingsOf(t, known).map(({ kind, mark, text }) => {
        const link = links[kind];
        return (
          <span key={kind} className={classes.line}>
            <span aria-hidden className={classes.mark}>
              {mark}
            </span>
            {link === undefined ? (
              text
            ) : (
              <Link to={link} underline="always">
                {text}
              </Link>
            )}
          </span>
        );
      })}
    </>
  );
}
