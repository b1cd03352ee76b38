import { makeStyles, type Theme } from '@material-ui/core/styles';
import { typeScale } from '../../ui/typeScale';

/** Paper is as narrow, and has no room to waste. */
export function smallScreen({ breakpoints }: Theme): string {
  return `@media screen and (max-width: ${breakpoints.values.md - 1}px)`;
}

/**
 * The columns that the head of the statements and each of their rows share. On
 * a small screen the title has a line of its own, and the numbers are below it.
 */
export const useStatementColumns = makeStyles(
  theme => ({
    row: {
      '@media print': {
        gridTemplateColumns: '0 minmax(0, 1fr) 100px 80px 80px 80px',
      },
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
      [smallScreen(theme)]: {
        gridTemplateColumns: '24px repeat(3, minmax(0, 1fr))',
        gap: theme.spacing(0, 0.5),
      },
    },
    title: {
      gridColumn: 2,
      overflowWrap: 'anywhere',
      [smallScreen(theme)]: { gridColumn: '2 / -1' },
    },
    bar: { [smallScreen(theme)]: { display: 'none' } },
    number: {
      textAlign: 'end',
      [smallScreen(theme)]: {
        textAlign: 'start',
        '&$first': { gridColumn: 2 },
      },
    },
    first: {},
  }),
  { name: 'MlopsMaturityStatementColumns' },
);
