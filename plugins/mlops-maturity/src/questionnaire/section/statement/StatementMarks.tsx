import { makeStyles } from '@material-ui/core/styles';
import type { StatementAnswer } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../../text';
import type { NamedFinding } from '../evidence/useEvidence';

const useStyles = makeStyles(
  theme => ({ root: { color: theme.palette.text.secondary } }),
  { name: 'MlopsMaturityStatementMarks' },
);

/** What the details of a statement hold, so that nobody has to look for it. */
export function StatementMarks(props: {
  answer: StatementAnswer | undefined;
  findings: readonly NamedFinding[];
}) {
  const { answer, findings } = props;
  const classes = useStyles();
  const t = useMessages();
  const links = answer?.evidence?.length ?? 0;
  const verdicts = [...new Set(findings.map(({ verdict }) => verdict))];
  const marks = [
    ...(answer?.note ? [t('questionnaire.section.statement.hasNote')] : []),
    ...(links > 0
      ? [t('questionnaire.section.statement.hasLinks', { count: links })]
      : []),
    ...verdicts.map(verdict =>
      t(`questionnaire.section.statement.found.${verdict}`),
    ),
  ];
  return marks.length > 0 ? (
    <div className={classes.root}>{t.formats.facts(marks)}</div>
  ) : null;
}
