import LinkIcon from '@material-ui/icons/Link';
import PrintIcon from '@material-ui/icons/Print';
import { Button } from '../../ui/Button';
import { useMessages } from '../../text';
import { Toolbar } from '../../ui/Toolbar';
import { ExportButton } from '../export/ExportButton';
import { useNotice } from '../export/useNotice';
import type { ReportExport } from '../export/ReportExport';

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
      <Button size="small" startIcon={<LinkIcon />} onClick={copy}>
        {t('organisation.actions.copyLink')}
      </Button>
      <ExportButton exports={exports} />
      <Button size="small" startIcon={<PrintIcon />} onClick={onPrint}>
        {t('organisation.actions.print')}
      </Button>
      {notice}
    </Toolbar>
  );
}
