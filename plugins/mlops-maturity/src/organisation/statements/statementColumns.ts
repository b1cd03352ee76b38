import { makeStyles } from '@material-ui/core/styles';
import { typeScale } from '../../ui/typeScale';

/**
 * The columns that the head of the statements and each of their rows share. On
 * a small screen the title has a line of its own, and the numbers are below it.
 */
export const useStatementColumns = makeStyles(
  theme => ({
    row: {
      ...typeScale(theme).body,
      width: '100%',
      display: 'grid',
      gridTemplateColumns:
        '24px minmax(240px, 1fr) minmax(90px, 180px) 90px 90px 110px',
      gap: theme.spacing(0, 1.5),
      alignItems: 'center',
      padding: theme.spacing(0.5, 0),
      textAlign: 'start',
      fontVariantNumeric: 'tabular-nums',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: '24px repeat(3, minmax(0, 1fr))',
        gap: theme.spacing(0, 0.5),
      },
    },
    title: {
      gridColumn: 2,
      overflowWrap: 'anywhere',
      [theme.breakpoints.down('sm')]: { gridColumn: '2 / -1' },
    },
    bar: { [theme.breakpoints.down('sm')]: { display: 'none' } },
    number: {
      textAlign: 'end',
      [theme.breakpoints.down('sm')]: {
        textAlign: 'start',
        '&$first': { gridColumn: 2 },
      },
    },
    first: {},
  }),
  { name: 'MlopsMaturityStatementColumns' },
);
