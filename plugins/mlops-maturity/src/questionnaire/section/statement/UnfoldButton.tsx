import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useMessages } from '../../../text';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      justifyContent: 'center',
      width: 32,
      height: 32,
      padding: 0,
      border: 0,
      borderRadius: theme.shape.borderRadius,
      background: 'none',
      color: theme.palette.text.secondary,
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
    },
  }),
  { name: 'MlopsMaturityUnfoldButton' },
);

/** Unfolds the details of a statement, and folds them. */
export function UnfoldButton(props: {
  statementLabel: string;
  isOpen: boolean;
  /** The id of what it unfolds. */
  controls: string;
  onClick: () => void;
}) {
  const { statementLabel, isOpen, controls, onClick } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <button
      type="button"
      className={classes.root}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={t('questionnaire.section.statement.details', {
        statement: statementLabel,
      })}
      onClick={onClick}
    >
      {isOpen ? <ExpandLessIcon aria-hidden /> : <ExpandMoreIcon aria-hidden />}
    </button>
  );
}
