import { makeStyles } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import {
  statementsOfSection,
  type AssessmentResult,
  type Section,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMessages } from '../../text';
import { changedFactTexts } from '../answers/changedFacts';
import { NotApplyingLine } from './NotApplyingLine';
import { SubsectionStatements } from './SubsectionStatements';
import type { Evidence } from './evidence/useEvidence';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  theme => ({
    fact: {
      borderLeft: `3px solid ${theme.palette.info.main}`,
      paddingLeft: theme.spacing(1),
    },
    paper: { overflow: 'hidden' },
  }),
  { name: 'MlopsMaturitySectionPart' },
);

/** The statements of one section. */
export function SectionPart(props: {
  section: Section;
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  evidence: Evidence;
  isShown: (statement: Statement) => boolean;
  hasShortcuts: boolean;
  place: Place;
}) {
  const { section, state, result, isShown } = props;
  const classes = useStyles();
  const t = useMessages();
  const excluded = new Set(result.excluded.byServing);
  const statements = statementsOfSection(section);
  const facts = changedFactTexts(t, section, state.view, state.document);
  return (
    <>
      {facts.map(fact => (
        <Typography key={fact} variant="body2" className={classes.fact}>
          {fact}
        </Typography>
      ))}
      <Paper variant="outlined" className={classes.paper}>
        {section.subsections.map(subsection => {
          const shown = subsection.statements.filter(isShown);
          return (
            shown.length > 0 && (
              <SubsectionStatements
                key={subsection.id}
                subsection={subsection}
                statements={shown}
                state={state}
                editor={props.editor}
                result={result}
                evidence={props.evidence}
                hasShortcuts={props.hasShortcuts}
                place={props.place}
              />
            )
          );
        })}
        <NotApplyingLine
          statements={statements.filter(({ id }) => excluded.has(id))}
        />
      </Paper>
    </>
  );
}
