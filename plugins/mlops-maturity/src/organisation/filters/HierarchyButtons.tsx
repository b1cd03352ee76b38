import { makeStyles } from '@material-ui/core/styles';
import { Button } from '../../ui/Button';
import { useMessages } from '../../text';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1.5),
    },
  }),
  { name: 'MlopsMaturityHierarchyButtons' },
);

/**
 * Goes one level up or down the hierarchy of groups; nothing where there is no
 * hierarchy.
 */
export function HierarchyButtons(props: {
  /** How many levels the hierarchy has, 1 or more. */
  steps: number;
  /** The present level, 1 being the top; `undefined` for the groups as such. */
  depth: number | undefined;
  onChange: (depth: number | undefined) => void;
}) {
  const { steps, depth, onChange } = props;
  const classes = useStyles();
  const t = useMessages();
  if (steps < 2) {
    return null;
  }
  return (
    <div className={classes.root}>
      <Button
        size="small"
        variant="outlined"
        disabled={depth === 1}
        onClick={() => onChange(Math.max(1, (depth ?? steps) - 1))}
      >
        {t('organisation.levels.higher')}
      </Button>
      <Button
        size="small"
        variant="outlined"
        disabled={depth === undefined}
        onClick={() =>
          onChange(
            depth === undefined || depth + 1 >= steps ? undefined : depth + 1,
          )
        }
      >
        {t('organisation.levels.lower')}
      </Button>
    </div>
  );
}
