import { makeStyles } from '@material-ui/core/styles';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
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
import type { StatementFilter } from '../answers/statementFilter';
import { SubsectionStatements } from './SubsectionStatements';
import type { Evidence } from './evidence/useEvidence';
import type { Place } from '../steps/usePlace';

const EMPTY_TEXTS = {
  all: 'emptyAll',
  open: 'emptyOpen',
  no: 'emptyNo',
  stale: 'emptyStale',
  contradicted: 'emptyContradicted',
  levels: 'emptyLevels',
  'to-confirm': 'emptyToConfirm',
  mine: 'emptyMine',
} as const;

const useStyles = makeStyles(
  theme => ({
    facts: { margin: 0, paddingLeft: theme.spacing(2) },
    paper: { overflow: 'hidden' },
    empty: { padding: theme.spacing(1.5, 2) },
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
  filter: StatementFilter;
  isShown: (statement: Statement) => boolean;
  hasShortcuts: boolean;
  onGo: Place['go'];
}) {
  const { section, state, result, filter, isShown } = props;
  const classes = useStyles();
  const t = useMessages();
  const excluded = new Set(result.excluded.byServing);
  const statements = statementsOfSection(section);
  const facts = changedFactTexts(t, section, state.view, state.document);
  const isEmpty =
    !statements.some(isShown) && statements.some(({ id }) => !excluded.has(id));
  return (
    <>
      {facts.length > 0 && (
        <Alert severity="info">
          <strong>{t('questionnaire.section.changed.title')}</strong>
          <ul className={classes.facts}>
            {facts.map(fact => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </Alert>
      )}
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
                onGo={props.onGo}
              />
            )
          );
        })}
        {isEmpty && (
          <Typography variant="body2" className={classes.empty}>
            {t(`questionnaire.section.filter.${EMPTY_TEXTS[filter]}`)}
          </Typography>
        )}
        <NotApplyingLine
          statements={statements.filter(({ id }) => excluded.has(id))}
        />
      </Paper>
    </>
  );
}
