import { useState, type ReactNode } from 'react';
import Snackbar from '@material-ui/core/Snackbar';
import Alert from '@material-ui/lab/Alert';

/** Milliseconds after which good news goes away; bad news stays. */
const SHOWN_FOR = 5000;

interface Notice {
  severity: 'success' | 'error';
  message: string;
}

/**
 * Says for a moment what became of something. Both frontend systems have a
 * place for that, but not the same one, so it is a place of our own.
 *
 * @returns a function that says it, and the element that it appears in
 */
export function useNotice(): [(notice: Notice) => void, ReactNode] {
  const [notice, setNotice] = useState<Notice>();
  const [open, setOpen] = useState(false);
  return [
    said => {
      setNotice(said);
      setOpen(true);
    },
    <Snackbar
      key="notice"
      open={open}
      autoHideDuration={notice?.severity === 'error' ? null : SHOWN_FOR}
      onClose={(_event, reason) => {
        if (reason !== 'clickaway') {
          setOpen(false);
        }
      }}
    >
      <Alert
        variant="filled"
        severity={notice?.severity}
        onClose={() => setOpen(false)}
      >
        {notice?.message}
      </Alert>
    </Snackbar>,
  ];
}
