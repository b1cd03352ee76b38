import { forwardRef, type ReactNode } from 'react';
import Modal from '@material-ui/core/Modal';
import {
  createTheme,
  makeStyles,
  ThemeProvider,
  type Theme,
} from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Button } from '../../ui/controls/Button';
import { wrapLongWords } from '../../ui/longWords';
import { useFormats, useMessages } from '../../text';
import { PrintContext } from '../../ui/PrintContext';

const SHEET_ID = 'mlops-maturity-print-sheet';

const useStyles = makeStyles(
  theme => ({
    '@global': {
      '@page': { margin: '12mm' },
      '@media print': {
        // Only the sheet is on paper, over as many pages as it takes.
        [`body > *:not(#${SHEET_ID})`]: { display: 'none !important' },
        'html, body': {
          height: 'auto !important',
          overflow: 'visible !important',
        },
        [`#${SHEET_ID}`]: { position: 'static !important' },
      },
    },
    root: {
      ...wrapLongWords,
      height: '100%',
      '&:focus': { outline: 'none' },
      boxSizing: 'border-box',
      overflow: 'auto',
      padding: theme.spacing(3),
      backgroundColor: theme.palette.background.paper,
      color: theme.palette.text.primary,
      fontFamily: theme.typography.fontFamily,
      // All within inherits it: without its fill a bar would be white on white.
      printColorAdjust: 'exact',
      WebkitPrintColorAdjust: 'exact',
      '@media print': {
        height: 'auto',
        overflow: 'visible',
        padding: 0,
        '& thead': { display: 'table-header-group' },
        '& tr': { pageBreakInside: 'avoid' },
        // Tables scroll on a screen; on paper every column has to be there.
        '& .MuiTableContainer-root': { overflow: 'visible' },
        '& table': { width: '100%' },
        '& th, & td': {
          minWidth: 0,
          padding: theme.spacing(0.5, 0.75),
          fontSize: '0.6875rem',
          hyphens: 'auto',
        },
        '& h2': { pageBreakAfter: 'avoid' },
      },
    },
    actions: {
      display: 'flex',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(2),
      '@media print': { display: 'none' },
    },
  }),
  { name: 'MlopsMaturityPrintSheet' },
);

interface SheetProps {
  title: string;
  /** What is filtered by, in words. */
  filters: string;
  onClose: () => void;
  children: ReactNode;
}

/** The page behind it can neither be reached nor be read aloud. */
const Sheet = forwardRef<HTMLDivElement, SheetProps>(function PaperSheet(
  props,
  ref,
) {
  const { title, filters, onClose, children } = props;
  const classes = useStyles();
  const t = useMessages();
  const { day } = useFormats();
  return (
    <div
      ref={ref}
      role="dialog"
      tabIndex={-1}
      aria-modal
      aria-label={t('organisation.print.dialog')}
      className={classes.root}
    >
      <div className={classes.actions}>
        <Button
          variant="contained"
          color="primary"
          onClick={() => window.print()}
        >
          {t('organisation.print.print')}
        </Button>
        <Button variant="outlined" onClick={onClose}>
          {t('organisation.print.close')}
        </Button>
      </div>
      <Typography variant="h5" component="h1">
        {title}
      </Typography>
      <Typography variant="body2">
        {t('organisation.print.day', { date: day(new Date().toISOString()) })}
      </Typography>
      <Typography variant="body2">
        {t('organisation.print.filters', { filters })}
      </Typography>
      {children}
    </div>
  );
});

/**
 * A view as it goes on paper: on its own, black on white, with a head that says
 * what it is about, of which day, and by what it is filtered. Escape goes back
 * to the page.
 */
export function PrintSheet(props: SheetProps) {
  return (
    <ThemeProvider theme={lightVariant}>
      <PrintContext.Provider value>
        <Modal id={SHEET_ID} open hideBackdrop onClose={props.onClose}>
          <Sheet {...props} />
        </Modal>
      </PrintContext.Provider>
    </ThemeProvider>
  );
}

/** The theme of the app with the colours of paper. */
function lightVariant(theme: Theme | null): Theme {
  return theme?.palette.type === 'light' ? theme : createTheme();
}
