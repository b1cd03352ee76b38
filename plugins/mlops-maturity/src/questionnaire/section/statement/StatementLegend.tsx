import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import type { Statement } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../../text';

const useStyles = makeStyles(
  theme => ({
    legend: { padding: 0, maxWidth: '75ch' },
    label: {
      display: 'block',
      marginBottom: theme.spacing(0.5),
      color: theme.palette.text.secondary,
      fontSize: theme.typography.body2.fontSize,
    },
    text: {
      display: 'block',
      fontSize: theme.typography.body1.fontSize,
      lineHeight: 1.5,
    },
    mode: { marginLeft: theme.spacing(1), height: 20 },
  }),
  { name: 'MlopsMaturityStatementLegend' },
);

/** The statement itself: the name of the group of its answers. */
export function StatementLegend(props: { statement: Statement }) {
  const { number, label, statement, applicability } = props.statement;
  const classes = useStyles();
  const t = useMessages();
  return (
    <legend className={classes.legend}>
      <span className={classes.label}>
        {t('questionnaire.section.statement.heading', {
          number,
          label,
        })}
        {applicability !== 'always' && (
          <Chip
            component="span"
            size="small"
            variant="outlined"
            className={classes.mode}
            label={t('questionnaire.section.statement.mode', {
              mode: t(`questionnaire.words.serving.${applicability}`),
            })}
          />
        )}
      </span>
      <span className={classes.text}>{statement}</span>
    </legend>
  );
}
