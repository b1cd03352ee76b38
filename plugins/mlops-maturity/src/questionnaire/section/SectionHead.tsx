import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  AssessmentResult,
  Section,
  StatementRole,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMessages, type Translate } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { Meter } from '../../ui/Meter';
import { changedFactTexts } from '../answers/changedFacts';
import { CopyAnswersButton } from './copy/CopyAnswersButton';
import { RoleChoice } from '../answers/RoleChoice';
import { Choice } from '../../ui/Choice';
import { ShortcutsButton } from '../answers/ShortcutsButton';
import {
  STATEMENT_FILTERS,
  type StatementFilter,
} from '../answers/statementFilter';
import { progressText } from '../steps/stepProgress';
import type { Evidence } from './evidence/useEvidence';
import type { Slice } from '../answers/useSlice';
import { VisuallyHidden } from '../../ui/VisuallyHidden';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: theme.spacing(2, 0, 1),
    },
    completion: { width: 320, maxWidth: '100%' },
    filter: { border: 0, margin: 0, padding: 0, minWidth: 0 },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    facts: { margin: 0, paddingLeft: theme.spacing(2) },
  }),
  { name: 'MlopsMaturitySectionHead' },
);

/** How far a section is, and what helps to get through it. */
export function SectionHead(props: {
  section: Section;
  state: DraftEditorState;
  editor: DraftEditor;
  result: AssessmentResult;
  evidence: Evidence;
  slice: Slice;
  /** How many statements each filter finds. */
  counts: Readonly<Record<StatementFilter, number>>;
  onChooseRole: (role: StatementRole | null) => void;
  shortcuts: { isEnabled: boolean; onEnable: (enabled: boolean) => void };
}) {
  const { section, state, editor, result, evidence, slice, counts } = props;
  const { view, document } = state;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const facts = changedFactTexts(t, section, view, document);
  const completion = result.completion.sections[section.id];
  return (
    <div className={classes.root}>
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
      <div className={classes.completion}>
        <Typography variant="body2" gutterBottom>
          {progressText(
            t,
            model,
            { kind: 'section', id: section.id, section },
            document,
            result,
          )}
        </Typography>
        <Meter
          value={completion.yes}
          of={completion.applicable}
          best={completion.yes + completion.unanswered}
        />
      </div>
      <fieldset className={classes.filter}>
        <legend>
          <VisuallyHidden>
            {t('questionnaire.section.filter.legend')}
          </VisuallyHidden>
        </legend>
        <Choice
          name="mlops-maturity-filter"
          value={slice.filter}
          onChange={slice.chooseFilter}
          options={STATEMENT_FILTERS.filter(
            filter =>
              filter === 'all' || filter === slice.filter || counts[filter] > 0,
          ).map(filter => ({
            value: filter,
            title: t(`questionnaire.section.filter.${filter}`, {
              count: counts[filter],
            }),
          }))}
        />
      </fieldset>
      <div className={classes.tools}>
        <div>
          <RoleChoice role={slice.role} onChoose={props.onChooseRole} />
        </div>
        <div>
          {view.access.update && (
            <CopyAnswersButton
              state={state}
              editor={editor}
              excluded={new Set(result.excluded.byServing)}
            />
          )}
          <ShortcutsButton {...props.shortcuts} />
        </div>
      </div>
      <Typography variant="body2" color="textSecondary">
        {evidenceText(t, evidence)}
      </Typography>
    </div>
  );
}

/** What there is to say about evidence as a whole; mostly nothing. */
function evidenceText(t: Translate, evidence: Evidence): string | null {
  switch (evidence.state) {
    case 'loading':
      return t('questionnaire.section.evidence.loading');
    case 'failed':
      return t('questionnaire.section.evidence.failed');
    default:
      return evidence.missing.length > 0
        ? t('questionnaire.section.evidence.providersFailed', {
            providers: t.formats.list(evidence.missing),
          })
        : null;
  }
}
