import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import FileCopyOutlinedIcon from '@material-ui/icons/FileCopyOutlined';
import { useMessages } from '../../translation';
import { EntityName } from '../common';

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
      fontSize: theme.typography.body2.fontSize,
      maxWidth: '75ch',
    },
    text: { flex: '1 1 240px' },
  }),
  { name: 'MlopsMaturityCopiedMark' },
);

/** Says that an answer was copied, and lets somebody confirm it. */
export function CopiedMark(props: {
  copiedFrom: string;
  statementLabel: string;
  disabled: boolean;
  onConfirm: () => void;
}) {
  const { copiedFrom, statementLabel, disabled, onConfirm } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      <FileCopyOutlinedIcon fontSize="small" aria-hidden />
      <span className={classes.text}>
        <strong>
          {t('questionnaire.fill.copied.mark', {
            component: (
              <EntityName entityRef={copiedFrom} defaultKind="Component" />
            ),
          })}
        </strong>
        <br />
        {t('questionnaire.fill.copied.why')}
      </span>
      {!disabled && (
        <Button
          size="small"
          variant="outlined"
          color="primary"
          onClick={onConfirm}
          aria-label={t('questionnaire.fill.copied.confirmFor', {
            statement: statementLabel,
          })}
        >
          {t('questionnaire.fill.copied.confirm')}
        </Button>
      )}
    </div>
  );
}
