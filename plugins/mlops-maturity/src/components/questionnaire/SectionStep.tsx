import { useEffect, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { statementsOfSection } from 'backstage-plugin-mlops-maturity-common';
import type {
  AssessmentResult,
  Section,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';
import {
  fieldKey,
  type DraftEditor,
  type DraftEditorState,
} from '../../editing';
import { CompletionBar, ratioText } from '../common';
import { counted } from '../sentences';
import { differsFromSubmission } from './differsFromSubmission';
import { NotApplyingLine } from './NotApplyingLine';
import { saveNoteOf } from './saveWords';
import { SegmentedChoice } from './SegmentedChoice';
import { StatementCard } from './StatementCard';
import { statementDomId } from './statementDomId';
import { passesFilter } from './statementFilter';
import type { StatementFilter } from './statementFilter';
import { VisuallyHidden } from './VisuallyHidden';
import { useMessages } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
      margin: theme.spacing(2, 0, 1),
    },
    completion: { width: 260, maxWidth: '100%' },
    filter: { border: 0, margin: 0, padding: 0, minWidth: 0 },
    heading: {
      fontSize: '1.125rem',
      fontWeight: 'bold',
      margin: theme.spacing(4, 0, 2),
    },
    statements: { display: 'grid', gap: theme.spacing(2) },
    empty: { margin: theme.spacing(4, 0) },
  }),
  { name: 'MlopsMaturitySectionStep' },
);

/** The statements of one section. */
export function SectionStep(props: {
  section: Section;
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  /** The statement to go to. */
  statementId: string | undefined;
}) {
  const { section, state, editor, result, statementId } = props;
  const { document, view } = state;
  const classes = useStyles();
  const t = useMessages();
  const [filter, setFilter] = useState<StatementFilter>('all');
  const completion = result.completion.sections[section.id];
  const excluded = new Set(result.excluded.byServing);
  const statements = statementsOfSection(section);
  const applying = statements.filter(({ id }) => !excluded.has(id));
  const notApplying = statements.filter(({ id }) => excluded.has(id));

  const idsPassing = (candidate: StatementFilter) =>
    new Set(
      applying
        .filter(statement => passesFilter(candidate, statement, document))
        .map(({ id }) => id),
    );

  // What a filter found stays until the filter changes: an answer must not
  // make its own statement, and with it the focus, disappear.
  const [found, setFound] = useState<ReadonlySet<string>>(new Set());
  const chooseFilter = (chosen: StatementFilter) => {
    setFilter(chosen);
    setFound(idsPassing(chosen));
  };
  const isShown = ({ id }: Statement) =>
    !excluded.has(id) &&
    (filter === 'all' || found.has(id) || id === statementId);

  useEffect(() => {
    if (statementId !== undefined) {
      window.document.getElementById(statementDomId(statementId))?.focus();
    }
  }, [statementId]);

  return (
    <>
      <Typography>{section.summary}</Typography>
      <div className={classes.head}>
        <div className={classes.completion}>
          <Typography variant="body2" gutterBottom>
            {ratioText(t, completion)} yes
            {completion.unanswered > 0 && ` · ${completion.unanswered} open`}
          </Typography>
          <CompletionBar
            yes={completion.yes}
            applicable={completion.applicable}
          />
        </div>
        <fieldset className={classes.filter}>
          <legend>
            <VisuallyHidden>Statements to show</VisuallyHidden>
          </legend>
          <SegmentedChoice
            name="mlops-maturity-filter"
            value={filter}
            onChange={chooseFilter}
            options={[
              { value: 'all', label: `All ${applying.length}` },
              { value: 'open', label: `Open ${idsPassing('open').size}` },
              { value: 'no', label: `No ${idsPassing('no').size}` },
            ]}
          />
        </fieldset>
      </div>
      {section.subsections.map(subsection => {
        const shown = subsection.statements.filter(isShown);
        return (
          shown.length > 0 && (
            <section key={subsection.id} aria-label={subsection.title}>
              {!subsection.synthetic && (
                <Typography
                  variant="h4"
                  component="h3"
                  className={classes.heading}
                >
                  {subsection.title}
                </Typography>
              )}
              <div className={classes.statements}>
                {shown.map(statement => {
                  const saveNote = saveNoteOf(
                    state.fields.get(
                      fieldKey({ kind: 'answer', id: statement.id }),
                    ),
                  );
                  return (
                    <StatementCard
                      key={statement.id}
                      statement={statement}
                      answer={document.answers[statement.id]}
                      editor={editor}
                      disabled={!view.access.update}
                      saveText={saveNote?.text}
                      hasProblem={saveNote?.isProblem ?? false}
                      showsPrevious={differsFromSubmission(state, statement.id)}
                      previous={view.submission?.document.answers[statement.id]}
                      submittedAt={view.submission?.submittedAt}
                      submittedBy={view.submission?.submittedBy}
                    />
                  );
                })}
              </div>
            </section>
          )
        );
      })}
      {!applying.some(isShown) && applying.length > 0 && (
        <Typography className={classes.empty}>
          {filter === 'open'
            ? 'Every statement of this section is answered.'
            : `No statement of this section is answered no; ${counted(
                completion.yes,
                'is a yes',
                'are a yes',
              )}.`}
        </Typography>
      )}
      <NotApplyingLine statements={notApplying} />
    </>
  );
}
