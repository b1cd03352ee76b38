import { makeStyles } from '@material-ui/core/styles';
import AccountTreeOutlinedIcon from '@material-ui/icons/AccountTreeOutlined';
import {
  entityLabel,
  type InheritedAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../ui/kit';
import { useSharedAnswersLink } from '../url/useSharedAnswersLink';
import { useMessages } from '../text';
import { sourceKind } from '../text/sentences/sourceKind';

const useStyles = makeStyles(
  theme => ({
    root: { overflowWrap: 'anywhere' },
    icon: {
      fontSize: '1.1em',
      verticalAlign: 'text-bottom',
      marginRight: theme.spacing(0.5),
    },
  }),
  { name: 'MlopsMaturityInheritedMark' },
);

/**
 * Says where an answer comes from that a component does not give itself, with
 * a link to it: "Yes, inherited from system Fraud platform". Who may not see
 * where it comes from is told just that.
 */
export function InheritedMark(props: {
  inherited: Pick<InheritedAnswer, 'from' | 'fromTitle' | 'value'>;
}) {
  const { value, from, fromTitle } = props.inherited;
  const classes = useStyles();
  const t = useMessages();
  const linkTo = useSharedAnswersLink();
  const kind = sourceKind(from);
  const name =
    from === null ? (
      ''
    ) : (
      <Link to={linkTo(from)} underline="always">
        {entityLabel(from, fromTitle ?? from)}
      </Link>
    );
  return (
    <span className={classes.root}>
      <AccountTreeOutlinedIcon className={classes.icon} aria-hidden />
      {t(`sharedAnswers.inherited.${kind}`, {
        answer: t(`questionnaire.words.answer.${value}`),
        name,
      })}
    </span>
  );
}
