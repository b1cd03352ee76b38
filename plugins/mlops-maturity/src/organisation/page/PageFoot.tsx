import { useState } from 'react';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import { makeStyles } from '@material-ui/core/styles';
import type { SummaryReport } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';
import { Attribution } from '../../ui/Attribution';
import { Button } from '../../ui/controls/Button';
import { typeScale } from '../../ui/typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      marginTop: theme.spacing(2),
      ...typeScale(theme).caption,
    },
    link: { textDecoration: 'underline' },
  }),
  { name: 'MlopsMaturityPageFoot' },
);

/** How old the numbers are, and whose work they rest on. */
export function PageFoot(props: { summary: SummaryReport | undefined }) {
  const { summary } = props;
  const classes = useStyles();
  const t = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.root}>
      {summary && (
        <span>
          {summary.catalogSyncedAt === null
            ? t('organisation.foot.neverRead')
            : t('organisation.foot.read', {
                when: t.formats.dateTime(summary.catalogSyncedAt),
              })}
        </span>
      )}
      <Button
        size="small"
        className={classes.link}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('organisation.foot.sources')}
      </Button>
      <Dialog
        open={open}
        PaperProps={{ 'aria-label': t('organisation.foot.sources') }}
        onClose={() => setOpen(false)}
      >
        <DialogContent>
          <Attribution />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{t('common.close')}</Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}
