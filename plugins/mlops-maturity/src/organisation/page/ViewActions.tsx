import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import LinkIcon from '@material-ui/icons/Link';
import PrintIcon from '@material-ui/icons/Print';
import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';
import { Toolbar } from '../../ui/controls/Toolbar';
import { ExportButton } from '../export/ExportButton';
import { useNotice } from '../export/useNotice';
import type { ReportExport } from '../export/ReportExport';

const useStyles = makeStyles(
  theme => ({
    // Beside the views, where there is no room for words but for pictures.
    action: {
      [theme.breakpoints.down('md')]: {
        minWidth: 32,
        '& .MuiButton-startIcon': { margin: 0 },
        '& $words': {
          position: 'absolute',
          width: 1,
          height: 1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
        },
      },
    },
    words: {},
  }),
  { name: 'MlopsMaturityViewActions' },
);

/** Hands the present view on: as a link, as a file or on paper. */
export function ViewActions(props: {
  exports: readonly ReportExport[];
  onPrint: () => void;
}) {
  const { exports, onPrint } = props;
  const [notify, notice] = useNotice();
  const t = useMessages();
  const copy = async () => {
    try {
      await window.navigator.clipboard.writeText(window.location.href);
      notify({
        message: t('organisation.actions.copied'),
        severity: 'success',
      });
    } catch {
      notify({
        message: t('organisation.actions.notCopied'),
        severity: 'error',
      });
    }
  };
  return (
    <Toolbar label={t('organisation.actions.title')}>
      <Action
        icon={<LinkIcon />}
        words={t('organisation.actions.copyLink')}
        onClick={copy}
      />
      <ExportButton exports={exports} />
      <Action
        icon={<PrintIcon />}
        words={t('organisation.actions.print')}
        onClick={onPrint}
      />
      {notice}
    </Toolbar>
  );
}

function Action(props: {
  icon: ReactNode;
  words: string;
  onClick: () => void;
}) {
  const { icon, words, onClick } = props;
  const classes = useStyles();
  return (
    <Button
      size="small"
      className={classes.action}
      startIcon={icon}
      title={words}
      onClick={onClick}
    >
      <span className={classes.words}>{words}</span>
    </Button>
  );
}
