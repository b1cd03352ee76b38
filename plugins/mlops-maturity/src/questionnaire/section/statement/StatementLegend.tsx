import { makeStyles } from '@material-ui/core/styles';
import type { Statement } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../../text';

const useStyles = makeStyles(
  theme => ({
    root: { maxWidth: '75ch' },
    label: { display: 'block', fontWeight: 'bold' },
    mode: {
      color: theme.palette.text.secondary,
      fontWeight: 'normal',
    },
    text: { display: 'block' },
  }),
  { name: 'MlopsMaturityStatementLegend' },
);

/** The statement itself: the name of the group of its answers. */
export function StatementLegend(props: { statement: Statement; id: string }) {
  const { id } = props;
  const { number, label, statement, applicability } = props.statement;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div id={id} className={classes.root}>
      <span className={classes.label}>
        {t('questionnaire.section.statement.heading', {
          number,
          label,
        })}{' '}
        {applicability !== 'always' && (
          <span className={classes.mode}>
            {t('questionnaire.section.statement.mode', {
              mode: t(`questionnaire.words.serving.${applicability}`),
            })}
          </span>
        )}
      </span>{' '}
      <span className={classes.text}>{statement}</span>
    </div>
  );
}
