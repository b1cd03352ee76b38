import { Fragment } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import FileCopyOutlinedIcon from '@material-ui/icons/FileCopyOutlined';
import SyncProblemIcon from '@material-ui/icons/SyncProblem';
import { Button } from '../../../ui/controls/Button';
import { useMessages } from '../../../text';
import { EntityName } from '../../../ui/EntityName';
import { typeScale } from '../../../ui/typeScale';
import type { UnconfirmedReason } from '../../answers/unconfirmed';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      margin: theme.spacing(1, 0),
      padding: theme.spacing(0.75, 1.25),
      border: `1px dashed ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      ...typeScale(theme).body,
      maxWidth: '75ch',
    },
    text: { flex: '1 1 240px' },
  }),
  { name: 'MlopsMaturityUnconfirmedMark' },
);

const ICONS = {
  copied: FileCopyOutlinedIcon,
  reworded: SyncProblemIcon,
} as const;

/** Says why an answer does not count yet, and lets somebody confirm it. */
export function UnconfirmedMark(props: {
  /** Nothing is shown if there are none. */
  reasons: readonly UnconfirmedReason[];
  statementLabel: string;
  /** Whether an inherited answer counts meanwhile. */
  isInherited: boolean;
  disabled: boolean;
  onConfirm: () => void;
}) {
  const { reasons, statementLabel, isInherited, disabled, onConfirm } = props;
  const classes = useStyles();
  const t = useMessages();
  const [first] = reasons;
  if (!first) {
    return null;
  }
  const Icon = ICONS[first.kind];
  return (
    <div className={classes.root}>
      <Icon fontSize="small" aria-hidden />
      <span className={classes.text}>
        {reasons.map(reason => (
          <Fragment key={reason.kind}>
            <strong>
              <ReasonText reason={reason} />
            </strong>
            <br />
          </Fragment>
        ))}
        {isInherited
          ? t('sharedAnswers.statement.unconfirmed')
          : t('questionnaire.fill.unconfirmed.why')}
      </span>
      {!disabled && (
        <Button
          size="small"
          variant="outlined"
          color="primary"
          onClick={onConfirm}
          aria-label={t('questionnaire.fill.unconfirmed.confirmFor', {
            statement: statementLabel,
          })}
        >
          {t('questionnaire.fill.unconfirmed.confirm')}
        </Button>
      )}
    </div>
  );
}

function ReasonText(props: { reason: UnconfirmedReason }) {
  const { reason } = props;
  const t = useMessages();
  if (reason.kind === 'reworded') {
    return (
      <>
        {t('questionnaire.fill.unconfirmed.reworded', {
          version: reason.since,
        })}
      </>
    );
  }
  return reason.from === null ? (
    <>{t('questionnaire.fill.unconfirmed.copiedHidden')}</>
  ) : (
    t('questionnaire.fill.unconfirmed.copied', {
      component: <EntityName entityRef={reason.from} defaultKind="Component" />,
    })
  );
}
