import { makeStyles } from '@material-ui/core/styles';
import {
  SERVING_MODES,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { typeScale } from '../../ui/typeScale';
import { useMessages } from '../../text';

const useStyles = makeStyles(
  theme => ({
    root: {
      padding: theme.spacing(1.25, 2),
      borderTop: `1px solid ${theme.palette.divider}`,
      ...typeScale(theme).body,
    },
    summary: { cursor: 'pointer' },
  }),
  { name: 'MlopsMaturityNotApplyingLine' },
);

/** The statements that the serving modes rule out, one line per mode. */
export function NotApplyingLine(props: { statements: readonly Statement[] }) {
  const { statements } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <>
      {SERVING_MODES.map(mode => {
        const ofMode = statements.filter(
          ({ applicability }) => applicability === mode,
        );
        return (
          ofMode.length > 0 && (
            <details key={mode} className={classes.root}>
              <summary className={classes.summary}>
                {t(`questionnaire.section.notApplying.${mode}`, {
                  count: ofMode.length,
                })}
              </summary>
              <ul>
                {ofMode.map(({ id, number, label }) => (
                  <li key={id}>
                    {t('questionnaire.section.statement.heading', {
                      number,
                      label,
                    })}
                  </li>
                ))}
              </ul>
              {t('questionnaire.section.notApplying.why')}
            </details>
          )
        );
      })}
    </>
  );
}
