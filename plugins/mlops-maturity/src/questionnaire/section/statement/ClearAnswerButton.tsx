import { makeStyles } from '@material-ui/core/styles';
import { Button } from '../../../ui/controls/Button';
import { useMessages } from '../../../text';

const useStyles = makeStyles(
  theme => ({
    root: {
      fontWeight: 'normal',
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'MlopsMaturityClearAnswerButton' },
);

/** Takes an answer back, so that the inherited one counts if there is one. */
export function ClearAnswerButton(props: {
  statementLabel: string;
  hasInherited: boolean;
  onClear: () => void;
}) {
  const { statementLabel: statement, hasInherited, onClear } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <Button
      size="small"
      className={classes.root}
      aria-label={
        hasInherited
          ? t('sharedAnswers.statement.useInheritedFor', { statement })
          : t('questionnaire.section.statement.clearFor', { statement })
      }
      onClick={onClear}
    >
      {hasInherited
        ? t('sharedAnswers.statement.useInherited')
        : t('questionnaire.section.statement.clear')}
    </Button>
  );
}
