import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    term: {
      color: theme.palette.text.secondary,
      fontWeight: 'bold',
    },
    items: { margin: 0 },
    list: {
      margin: 0,
      paddingLeft: theme.spacing(2.5),
    },
  }),
  { name: 'MlopsMaturityLevelFact' },
);

/** One aspect of a level; nothing where there is nothing to say. */
export function LevelFact(props: { term: string; items: string[] }) {
  const { term, items } = props;
  const classes = useStyles();
  if (items.length === 0) {
    return null;
  }
  return (
    <div>
      <dt className={classes.term}>{term}</dt>
      <dd className={classes.items}>
        {items.length === 1 ? (
          items[0]
        ) : (
          <ul className={classes.list}>
            {items.map(item => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
