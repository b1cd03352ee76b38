import { useState } from 'react';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AssessmentView } from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { reasonText } from '../../text/reasonText';
import { useMessages, type Translate } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { When } from '../../ui/When';
import type { PlanSaving, PlanSavingState } from './usePlanSaving';

const QUESTION_ID = 'mlops-maturity-drop-plan';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      '& > *': { margin: 0 },
    },
  }),
  { name: 'MlopsMaturityPlanSaveBar' },
);

/** Saves or drops the plan, and says how that went. */
export function PlanSaveBar(props: {
  view: AssessmentView;
  saving: PlanSaving;
  /** How many steps are ticked. */
  count: number;
  /** Whether neither a step nor a level to reach is ticked. */
  isEmpty: boolean;
  onSave: () => void;
}) {
  const { view, saving, count, isEmpty, onSave } = props;
  const { plan } = view;
  const classes = useStyles();
  const t = useMessages();
  const [isAsking, setAsking] = useState(false);
  const isSaving = saving.state.kind === 'saving';
  const close = () => setAsking(false);
  return (
    <div className={classes.root}>
      <Button
        variant="contained"
        color="primary"
        disabled={isSaving || isEmpty}
        onClick={onSave}
      >
        {count > 0 || isEmpty
          ? t('plan.save', { count })
          : t('plan.saveLevels')}
      </Button>
      {plan && (
        <Button disabled={isSaving} onClick={() => setAsking(true)}>
          {t('plan.drop')}
        </Button>
      )}
      <Typography variant="body2" role="status">
        {savingText(t, saving.state)}
      </Typography>
      {plan && (
        <Typography variant="body2" color="textSecondary">
          {t('plan.updated', {
            person: (
              <EntityName entityRef={plan.updatedBy} defaultKind="User" />
            ),
            when: <When iso={plan.updatedAt} />,
          })}
        </Typography>
      )}
      <Dialog open={isAsking} onClose={close} aria-labelledby={QUESTION_ID}>
        <DialogTitle id={QUESTION_ID}>{t('plan.dropQuestion')}</DialogTitle>
        <DialogContent>
          <DialogContentText>{t('plan.dropText')}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button
            color="primary"
            onClick={() => {
              close();
              saving.drop();
            }}
          >
            {t('plan.drop')}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}

function savingText(t: Translate, state: PlanSavingState): string {
  switch (state.kind) {
    case 'saving':
      return t('plan.saving');
    case 'saved':
      return t('plan.saved');
    case 'dropped':
      return t('plan.dropped');
    case 'conflict':
      return t('plan.conflict.title');
    case 'failed':
      return t('plan.failed', { reason: reasonText(t, state.error) });
    default:
      return '';
  }
}
