import { makeStyles } from '@material-ui/core/styles';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import type { DraftEditorState } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { obstaclesOf } from '../../fields/saveWords';
import { placeOfField } from '../steps/placeToBe';
import type { Place } from '../steps/usePlace';

/** The id of the list of conflicts, to go to it. */
export const CONFLICTS_ID = 'mlops-maturity-conflicts';

const useStyles = makeStyles(
  { root: { fontWeight: 'bold', textAlign: 'left' } },
  { name: 'MlopsMaturityObstacles' },
);

/** What keeps the draft from being whole; each leads to where it is settled. */
export function Obstacles(props: {
  state: DraftEditorState;
  onGo: Place['go'];
}) {
  const { state, onGo } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <>
      {obstaclesOf(state).map(({ kind, keys }) => (
        <Button
          key={kind}
          size="small"
          color="inherit"
          className={classes.root}
          startIcon={<ErrorOutlineIcon fontSize="small" aria-hidden />}
          onClick={() => {
            if (kind === 'conflicts') {
              document.getElementById(CONFLICTS_ID)?.focus();
            } else {
              const { step, statementId } = placeOfField(model, keys[0]);
              onGo(step.id, statementId);
            }
          }}
        >
          {t(`questionnaire.editor.obstacle.${kind}`, { count: keys.length })}
        </Button>
      ))}
    </>
  );
}
