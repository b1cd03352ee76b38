import { useState } from 'react';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useApi } from '@backstage/core-plugin-api';
import type { MaturityApi } from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { maturityApiRef } from '../../api';
import { reasonText } from '../../text/reasonText';
import { useMessages } from '../../text';
import { csvSeparator } from './csvSeparator';
import { downloadBlob } from './downloadBlob';
import { useNotice } from './useNotice';
import { exportFileName, type ReportExport } from './ReportExport';

/**
 * Saves what is shown as a CSV file. Where there are several layouts, it asks
 * which one.
 */
export function ExportButton(props: {
  /** What a screen reader says; by default what is written on it. */
  label?: string;
  exports: readonly ReportExport[];
}) {
  const { label, exports } = props;
  const api = useApi(maturityApiRef);
  const t = useMessages();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [notify, notice] = useNotice();
  const [busy, setBusy] = useState(false);

  const save = async (wanted: ReportExport) => {
    setAnchor(undefined);
    setBusy(true);
    try {
      downloadBlob(
        await request(api, wanted),
        exportFileName(wanted, new Date()),
      );
    } catch (error) {
      notify({
        severity: 'error',
        message: t('organisation.actions.exportFailed', {
          reason: error instanceof Error ? reasonText(t, error) : String(error),
        }),
      });
    } finally {
      setBusy(false);
    }
  };
  const [only, ...more] = exports;
  if (!only) {
    return null;
  }
  return (
    <>
      <Button
        size="small"
        startIcon={<GetAppIcon />}
        aria-label={label}
        aria-haspopup={more.length > 0 ? 'menu' : undefined}
        aria-busy={busy}
        disabled={busy}
        onClick={event =>
          more.length > 0 ? setAnchor(event.currentTarget) : save(only)
        }
      >
        {t('organisation.actions.csv')}
      </Button>
      {more.length > 0 && (
        <Menu
          anchorEl={anchor}
          open={anchor !== undefined}
          onClose={() => setAnchor(undefined)}
        >
          {exports.map(wanted => (
            <MenuItem
              key={exportFileName(wanted, new Date(0))}
              onClick={() => save(wanted)}
            >
              {wanted.layout === 'wide'
                ? t('organisation.actions.csvWide')
                : t('organisation.actions.csvTidy')}
            </MenuItem>
          ))}
        </Menu>
      )}
      {notice}
    </>
  );
}

function request(api: MaturityApi, wanted: ReportExport): Promise<Blob> {
  const separator = csvSeparator(window.navigator.language);
  switch (wanted.report) {
    case 'levels':
      return api.exportReport('levels', { ...wanted.query, separator });
    case 'heatmap':
      return api.exportReport('heatmap', { ...wanted.query, separator });
    case 'trend':
      return api.exportReport('trend', { ...wanted.query, separator });
    case 'statements':
      return api.exportReport('statements', { ...wanted.query, separator });
    case 'exclusions':
      return api.exportReport('exclusions', { ...wanted.query, separator });
    default:
      return api.exportReport('components', { ...wanted.query, separator });
  }
}
