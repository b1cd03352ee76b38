import { makeStyles } from '@material-ui/core/styles';
import LinkIcon from '@material-ui/icons/Link';
import PrintIcon from '@material-ui/icons/Print';
import { Button } from '../../ui/Button';
import { useMessages } from '../../text';
import { ExportButton } from '../export/ExportButton';
import { useNotice } from '../export/useNotice';
import type { ReportExport } from '../export/ReportExport';

const useStyles = makeStyles(
  { root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' } },
  { name: 'MlopsMaturityViewActions' },
);

/** Hands the present view on: as a link, as a file or on paper. */
export function ViewActions(props: {
  exports: readonly ReportExport[];
  onPrint: () => void;
}) {
  const { exports, onPrint } = props;
  const classes = useStyles();
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
    <div
      role="group"
      aria-label={t('organisation.actions.title')}
      className={classes.root}
    >
      <Button size="small" startIcon={<LinkIcon />} onClick={copy}>
        {t('organisation.actions.copyLink')}
      </Button>
      <ExportButton exports={exports} />
      <Button size="small" startIcon={<PrintIcon />} onClick={onPrint}>
        {t('organisation.actions.print')}
      </Button>
      {notice}
    </div>
  );
}
