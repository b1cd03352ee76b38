import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import type { PlaceToBe } from '../steps/placeToBe';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'absolute',
      zIndex: theme.zIndex.appBar,
      backgroundColor: theme.palette.background.paper,
      '&:not(:focus)': { clip: 'rect(0 0 0 0)' },
    },
  }),
  { name: 'MlopsMaturitySkipToOpen' },
);

/** Leads those who use the keyboard past everything to what is to be done. */
export function SkipToOpen(props: {
  find: () => PlaceToBe | undefined;
  onGo: Place['go'];
}) {
  const { find, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <Button
      className={classes.root}
      onClick={() => {
        const { step, statementId } = find() ?? { step: { id: 'profile' } };
        onGo(step.id, statementId);
      }}
    >
      {t('questionnaire.editor.skip')}
    </Button>
  );
}
