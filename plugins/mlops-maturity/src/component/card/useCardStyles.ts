import { makeStyles } from '@material-ui/core/styles';
import { wrapLongWords } from '../../ui/longWords';
import { typeScale } from '../../ui/typeScale';

/** The grid of the card, shared with its skeleton so that nothing jumps. */
export const useCardStyles = makeStyles(
  theme => ({
    root: {
      ...wrapLongWords,
      // The cards beside it may be set in another font than the theme's.
      ...typeScale(theme).body,
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
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
      ...typeScale(theme).title,
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
      ...typeScale(theme).caption,
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
      ...typeScale(theme).body,
    },
    open: { marginLeft: 'auto' },
    nextStep: {
      borderTop: `1px solid ${theme.palette.divider}`,
      paddingTop: theme.spacing(2),
    },
  }),
  { name: 'MlopsMaturityCard' },
);
