import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  conflictingAnswersOf,
  findStatement,
  type AssessmentResult,
  type Statement,
  type Subsection,
} from 'backstage-plugin-mlops-maturity-common';
import { typeScale } from '../../ui/typeScale';
import { fieldKey, type DraftEditor, type DraftEditorState } from '../../draft';
import { useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { differsFromSubmission } from '../answers/differsFromSubmission';
import { evidenceNudge } from './evidence/evidenceNudge';
import { problemText } from '../../fields/saveWords';
import { StatementRow } from './statement/StatementRow';
import { SubsectionTools } from './SubsectionTools';
import { setAsideText } from '../answers/requirementWords';
import type { Place } from '../steps/usePlace';
import type { Evidence, NamedFinding } from './evidence/useEvidence';

const NO_FINDINGS: readonly NamedFinding[] = [];
const NO_STATEMENTS: readonly Statement[] = [];

const useStyles = makeStyles(
  theme => ({
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
      padding: theme.spacing(0.5, 2),
      backgroundColor: theme.palette.action.hover,
      '$root + $root > &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    root: {},
    heading: {
      ...typeScale(theme).body,
      fontWeight: 'bold',
      margin: 0,
    },
  }),
  { name: 'MlopsMaturitySubsectionStatements' },
);

/** The statements of one subsection that are shown. */
export function SubsectionStatements(props: {
  subsection: Subsection;
  statements: readonly Statement[];
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  evidence: Evidence;
  hasShortcuts: boolean;
  place: Place;
}) {
  const { subsection, statements, state, editor, result, evidence, place } =
    props;
  const { document, view } = state;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <section aria-label={subsection.title} className={classes.root}>
      <div className={classes.head}>
        {subsection.synthetic ? (
          <span />
        ) : (
          <Typography variant="h4" component="h3" className={classes.heading}>
            {subsection.title}
          </Typography>
        )}
        {view.access.update && (
          <SubsectionTools
            subsection={subsection}
            statements={statements}
            editor={editor}
          />
        )}
      </div>
      <div>
        {statements.map(statement => {
          const { id } = statement;
          const findings = evidence.byStatement.get(id) ?? NO_FINDINGS;
          const before = result.questionable.flatMap(pair =>
            pair.statementId === id
              ? findStatement(model, pair.prerequisiteId) ?? []
              : [],
          );
          return (
            <StatementRow
              key={id}
              statement={statement}
              answer={document.answers[id]}
              inherited={document.inherited?.[id]}
              conflicting={conflictingAnswersOf(document, id)}
              editor={editor}
              disabled={!view.access.update}
              problem={problemText(
                t,
                state.fields.get(fieldKey({ kind: 'answer', id })),
              )}
              showsPrevious={differsFromSubmission(state, id)}
              previous={view.submission?.document.answers[id]}
              previouslyInherited={view.submission?.document.inherited?.[id]}
              submittedAt={view.submission?.submittedAt}
              submittedBy={view.submission?.submittedBy}
              findings={findings}
              nudgeFor={evidenceNudge(
                model,
                statement,
                document.answers[id],
                findings,
                result,
                document.inherited?.[id],
              )}
              questionable={before.length > 0 ? before : NO_STATEMENTS}
              setAsideText={
                document.answers[id]?.value === 'not-applicable'
                  ? setAsideText(t, model, document, id)
                  : undefined
              }
              visit={place.statementId === id ? place.visit : undefined}
              onGo={place.go}
              hasShortcuts={props.hasShortcuts}
            />
          );
        })}
      </div>
    </section>
  );
}
