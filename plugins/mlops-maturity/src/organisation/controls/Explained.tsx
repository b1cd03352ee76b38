import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      alignItems: 'center',
      gap: theme.spacing(0.75, 1.5),
      margin: 0,
      '& dt': { minWidth: 28, textAlign: 'center', fontWeight: 'bold' },
      '& dd': { margin: 0 },
    },
    terms: { alignItems: 'baseline', '& dt': { textAlign: 'start' } },
  }),
  { name: 'MlopsMaturityExplained' },
);

/** Signs or terms, each beside what it stands for. */
export function Explained(props: {
  entries: readonly { key: string; sign: ReactNode; text: string }[];
  /** Whether they are words. */
  terms?: boolean;
}) {
  const { root, terms } = useStyles();
  return (
    <dl className={props.terms ? `${root} ${terms}` : root}>
      {props.entries.flatMap(({ key, sign, text }) => [
        <dt key={key}>{sign}</dt>,
        <dd key={`${key} text`}>{text}</dd>,
      ])}
    </dl>
  );
}
