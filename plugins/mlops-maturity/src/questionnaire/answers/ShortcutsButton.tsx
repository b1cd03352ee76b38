import { useState } from 'react';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import KeyboardIcon from '@material-ui/icons/Keyboard';
import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';
import { SHORTCUTS } from './shortcuts';

const TITLE_ID = 'mlops-maturity-shortcuts-title';

const useStyles = makeStyles(
  theme => ({
    table: {
      borderCollapse: 'collapse',
      // Dialogs stand outside of what sets the font of the page.
      fontFamily: theme.typography.fontFamily,
      marginBottom: theme.spacing(2),
      '& th, & td': {
        padding: theme.spacing(0.5, 3, 0.5, 0),
        textAlign: 'left',
      },
    },
    key: {
      display: 'inline-block',
      minWidth: '1.75em',
      padding: theme.spacing(0.25, 0.75),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      fontFamily: 'monospace',
      textAlign: 'center',
    },
  }),
  { name: 'MlopsMaturityShortcutsButton' },
);

/** Lists the keys that do something, and switches them off and on. */
export function ShortcutsButton(props: {
  isEnabled: boolean;
  onEnable: (enabled: boolean) => void;
}) {
  const { isEnabled, onEnable } = props;
  const classes = useStyles();
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        startIcon={<KeyboardIcon />}
        onClick={() => setIsOpen(true)}
      >
        {t('questionnaire.fill.shortcut.open')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        aria-labelledby={TITLE_ID}
      >
        <DialogTitle id={TITLE_ID}>
          {t('questionnaire.fill.shortcut.title')}
        </DialogTitle>
        <DialogContent>
          <DialogContentText>
            {t('questionnaire.fill.shortcut.where')}
          </DialogContentText>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('questionnaire.fill.shortcut.key')}</th>
                <th scope="col">{t('questionnaire.fill.shortcut.does')}</th>
              </tr>
            </thead>
            <tbody>
              {SHORTCUTS.map(({ key, action }) => (
                <tr key={key}>
                  <td>
                    <kbd className={classes.key}>{key}</kbd>
                  </td>
                  <td>{t(`questionnaire.fill.shortcut.${action}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <FormControlLabel
            label={t('questionnaire.fill.shortcut.enabled')}
            control={
              <Switch
                color="primary"
                checked={isEnabled}
                onChange={(_event, enabled) => onEnable(enabled)}
              />
            }
          />
          <Typography variant="body2">
            {t('questionnaire.fill.shortcut.enabledHint')}
          </Typography>
        </DialogContent>
        <DialogActions>
          <Button color="primary" onClick={() => setIsOpen(false)}>
            {t('common.close')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
