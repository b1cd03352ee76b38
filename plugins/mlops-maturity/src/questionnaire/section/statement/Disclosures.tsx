import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { Button } from '../../../ui/Button';

const useStyles = makeStyles(
  theme => ({
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1),
      marginLeft: theme.spacing(-0.75),
    },
    button: {
      fontWeight: 'normal',
      color: theme.palette.text.secondary,
    },
    panel: {
      padding: theme.spacing(1, 0, 1.5),
      maxWidth: '75ch',
    },
  }),
  { name: 'MlopsMaturityDisclosures' },
);

/** Something that is folded away until asked for. */
export interface Disclosure {
  id: string;
  title: string;
  content: ReactNode;
}

/** Props of {@link Disclosures}. */
export interface DisclosuresProps {
  /** Unique on the page. */
  id: string;
  items: readonly Disclosure[];
  /** The ids of those that are unfolded. */
  open: ReadonlySet<string>;
  onToggle: (item: string) => void;
}

/** A row of titles, each of which unfolds what belongs to it below. */
export function Disclosures(props: DisclosuresProps) {
  const { id, items, open, onToggle } = props;
  const classes = useStyles();
  return (
    <div>
      <div className={classes.buttons}>
        {items.map(item => {
          const isOpen = open.has(item.id);
          return (
            <Button
              key={item.id}
              size="small"
              className={classes.button}
              aria-expanded={isOpen}
              aria-controls={`${id}-${item.id}`}
              data-disclosure={item.id}
              onClick={() => onToggle(item.id)}
              endIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
            >
              {item.title}
            </Button>
          );
        })}
      </div>
      {items.map(item => (
        <div
          key={item.id}
          id={`${id}-${item.id}`}
          hidden={!open.has(item.id)}
          className={classes.panel}
        >
          {open.has(item.id) && item.content}
        </div>
      ))}
    </div>
  );
}
