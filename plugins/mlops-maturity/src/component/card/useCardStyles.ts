import { makeStyles } from '@material-ui/core/styles';
import { wrapLongWords } from '../../ui/longWords';

/** The grid of the card, shared with its skeleton so that nothing jumps. */
export const useCardStyles = makeStyles(
  theme => ({
    root: {
      ...wrapLongWords,
      // The cards beside it may be set in another font than the theme's.
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.body2.fontSize,
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      lineHeight: 1.4,
    },
    headline: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(2),
      minHeight: 64,
    },
    headlineText: {
      minWidth: 0,
      flexGrow: 1,
    },
    level: {
      fontSize: '1.125rem',
      fontWeight: 'bold',
      lineHeight: 1.3,
    },
    detail: {
      color: theme.palette.text.secondary,
    },
    // Two columns where the card is wide, one in a narrow side column.
    facts: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
      gap: theme.spacing(2),
      margin: 0,
    },
    fact: {
      minWidth: 0,
      minHeight: 40,
    },
    term: {
      color: theme.palette.text.secondary,
      fontSize: '0.8125rem',
    },
    value: {
      margin: 0,
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
      width: '100%',
      minHeight: 36,
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.body2.fontSize,
    },
    open: { marginLeft: 'auto' },
    nextStep: {
      borderTop: `1px solid ${theme.palette.divider}`,
      paddingTop: theme.spacing(2),
    },
  }),
  { name: 'MlopsMaturityCard' },
);
