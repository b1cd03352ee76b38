import { makeStyles } from '@material-ui/core/styles';
import type { Statement } from 'backstage-plugin-mlops-maturity-common';
import { counted } from '../sentences';
import { SERVING_WORDS } from './words';

const useStyles = makeStyles(
  theme => ({
    root: {
      marginTop: theme.spacing(3),
      fontSize: theme.typography.body2.fontSize,
    },
    summary: { cursor: 'pointer' },
  }),
  { name: 'MlopsMaturityNotApplyingLine' },
);

/** The statements that the serving modes rule out, one line per mode. */
export function NotApplyingLine(props: { statements: readonly Statement[] }) {
  const { statements } = props;
  const classes = useStyles();
  return (
    <>
      {(['real-time', 'batch'] as const).map(mode => {
        const ofMode = statements.filter(
          ({ applicability }) => applicability === mode,
        );
        return (
          ofMode.length > 0 && (
            <details key={mode} className={classes.root}>
              <summary className={classes.summary}>
                {counted(
                  ofMode.length,
                  `${SERVING_WORDS[mode].toLocaleLowerCase(
                    'en-US',
                  )} statement does not apply`,
                  `${SERVING_WORDS[mode].toLocaleLowerCase(
                    'en-US',
                  )} statements do not apply`,
                )}
              </summary>
              <ul>
                {ofMode.map(({ id, number, label }) => (
                  <li key={id}>
                    {number} · {label}
                  </li>
                ))}
              </ul>
              The profile says that the model is not served this way. Answers
              are kept and come back when that changes.
            </details>
          )
        );
      })}
    </>
  );
}
