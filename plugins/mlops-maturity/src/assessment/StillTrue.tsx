import { makeStyles } from '@material-ui/core/styles';
import type { Section } from 'backstage-plugin-mlops-maturity-common';
import { freshnessText, type Age } from './FreshnessLabel';
import {
  useConfirmation,
  type ConfirmationState,
  type NewerSubmission,
} from './useConfirmation';
import { useMessages, type Translate } from '../text';
import { reasonText } from '../text/reasonText';
import { Button } from '../ui/controls/Button';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { typeScale } from '../ui/typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1.5),
      ...typeScale(theme).body,
    },
  }),
  { name: 'MlopsMaturityStillTrue' },
);

/**
 * How old the answers of a section are, and one click to say that they are
 * still true, at once and for this section alone.
 */
export function StillTrue(props: {
  section: Pick<Section, 'id' | 'title'>;
  age: Age;
  /** Whether there is anything to confirm, and one may. */
  canConfirm: boolean;
  /**
   * Takes over to say what somebody has submitted meanwhile; called with
   * `undefined` where nothing newer was in the way. Without it, a sentence
   * says so here.
   */
  onNewer?: (newer: NewerSubmission | undefined) => void;
}) {
  const { section, age, canConfirm, onNewer } = props;
  const classes = useStyles();
  const t = useMessages();
  const { state, confirm } = useConfirmation(onNewer);
  const isDone = state.kind === 'done';
  const isIdle = !isDone && state.kind !== 'saving';
  return (
    <div className={classes.root}>
      <span>{freshnessText(t, age)}</span>
      {((canConfirm && age.ageDays > 0) || !isIdle) && (
        <Button
          size="small"
          color="primary"
          variant="outlined"
          // Keeps the focus, which would be lost with a button that goes.
          aria-disabled={!isIdle}
          aria-label={
            isDone
              ? undefined
              : t('questionnaire.stillTrue.confirmFor', {
                  section: section.title,
                })
          }
          onClick={() => isIdle && confirm([section.id])}
        >
          {isDone
            ? t('questionnaire.stillTrue.confirmed')
            : t('questionnaire.stillTrue.confirm')}
        </Button>
      )}
      <span role="status">
        {isDone && (
          <VisuallyHidden>
            {t('questionnaire.stillTrue.confirmedFor', {
              section: section.title,
            })}
          </VisuallyHidden>
        )}
        {!(state.kind === 'conflict' && onNewer) &&
          problemText(t, state, section.title)}
      </span>
    </div>
  );
}

function problemText(
  t: Translate,
  state: ConfirmationState,
  section: string,
): string | null {
  switch (state.kind) {
    case 'conflict':
      return t('questionnaire.stillTrue.conflict');
    case 'failed':
      return t('questionnaire.stillTrue.failed', {
        section,
        reason: reasonText(t, state.error),
      });
    default:
      return null;
  }
}
