import { makeStyles } from '@material-ui/core/styles';
import {
  isOwnAnswer,
  type InheritedAnswer,
  type StatementAnswer,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../../text/model/useMaturityModel';
import { useMessages } from '../../../text';
import { EntityName } from '../../../ui/EntityName';
import { When } from '../../../ui/When';
import { typeScale } from '../../../ui/typeScale';
import { editValue } from '../../answers/editWords';

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: theme.spacing(1.5, 0, 0),
      padding: theme.spacing(0.5, 0, 0.5, 1.5),
      borderLeft: `3px solid ${theme.palette.divider}`,
      ...typeScale(theme).body,
      color: theme.palette.text.secondary,
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'MlopsMaturityPreviousAnswer' },
);

/** What the newest submission says to a statement, by whom and since when. */
export function PreviousAnswer(props: {
  statementId: string;
  /** `undefined` if the submission left it open. */
  answer: StatementAnswer | undefined;
  /** What counted where the submission had no answer of its own. */
  inherited: InheritedAnswer | undefined;
  submittedAt: string;
  submittedBy: string;
}) {
  const { statementId, answer, inherited, submittedAt, submittedBy } = props;
  const said = isOwnAnswer(answer) ? answer : inherited ?? answer;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const words = editValue(
    t,
    model,
    { kind: 'answer', id: statementId, value: answer ?? null },
    inherited,
  );
  if (said?.updatedBy === null) {
    return (
      <p className={classes.root}>
        {t('questionnaire.section.statement.previousUnnamed', {
          answer: words,
        })}
      </p>
    );
  }
  return (
    <p className={classes.root}>
      {t('questionnaire.section.statement.previous', {
        answer: words,
        when: <When iso={said?.updatedAt ?? submittedAt} />,
        person: (
          <EntityName
            entityRef={said?.updatedBy ?? submittedBy}
            defaultKind="User"
          />
        ),
      })}
    </p>
  );
}
