import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findStatement,
  type AssessmentResult,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(1) },
    },
  }),
  { name: 'MlopsMaturityQuestionableList' },
);

/**
 * Asks about each yes beside a no to what comes first. Nobody is blamed, and no
 * level changes.
 */
export function QuestionableList(props: {
  entityRef: string;
  result: AssessmentResult;
}) {
  const { entityRef, result } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const pairs = result.questionable.flatMap(
    ({ statementId, prerequisiteId }) => {
      const yes = findStatement(model, statementId);
      const no = findStatement(model, prerequisiteId);
      return yes && no ? [{ yes, no }] : [];
    },
  );
  if (pairs.length === 0) {
    return null;
  }
  const link = ({ id, label }: Statement) => (
    <Link
      underline="always"
      to={tabLink(entityRef, { view: 'questionnaire', statement: id })}
    >
      {label}
    </Link>
  );
  return (
    <Panel
      title={t('tab.questionable.title', { count: pairs.length })}
      defaultOpen={false}
    >
      <Typography variant="body2" paragraph>
        {t('tab.questionable.note', { count: pairs.length })}
      </Typography>
      <ul className={classes.list}>
        {pairs.map(({ yes, no }) => (
          <li key={`${yes.id} ${no.id}`}>
            {t('tab.questionable.pair', { yes: link(yes), no: link(no) })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
