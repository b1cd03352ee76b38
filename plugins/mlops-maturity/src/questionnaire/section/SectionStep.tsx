import { useEffect, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  statementsOfSection,
  type AssessmentResult,
  type Section,
  type Statement,
  type StatementRole,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/Button';
import type { DraftEditor, DraftEditorState } from '../../draft';
import { useMessages } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { NotApplyingLine } from './NotApplyingLine';
import { SectionHead } from './SectionHead';
import { STATEMENTS_MARK } from '../steps/statementFocus';
import { statementDomId } from '../steps/statementDomId';
import {
  filterFacts,
  isForRole,
  passesFilter,
  type StatementFilter,
} from '../answers/statementFilter';
import { SubsectionStatements } from './SubsectionStatements';
import type { Evidence } from './evidence/useEvidence';
import { useOwnRole } from '../answers/useOwnRole';
import { useShortcutsEnabled } from '../answers/useShortcutsEnabled';
import type { Place } from '../steps/usePlace';
import type { Slice } from '../answers/useSlice';

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
    slice: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
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
  evidence: Evidence;
  slice: Slice;
  /** The statement to go to. */
  statementId: string | undefined;
  onGo: Place['go'];
}) {
  const { section, state, result, slice, statementId } = props;
  const { filter, role } = slice;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const [ownRole, rememberRole] = useOwnRole();
  const [hasShortcuts, enableShortcuts] = useShortcutsEnabled();
  const excluded = new Set(result.excluded.byServing);
  const statements = statementsOfSection(section);
  const applying = statements.filter(({ id }) => !excluded.has(id));
  const notApplying = statements.filter(({ id }) => excluded.has(id));
  const facts = filterFacts(state, result, role ?? ownRole, model);

  const passing = (candidate: StatementFilter) =>
    applying.filter(
      ({ id }) => isForRole(id, role) && passesFilter(candidate, id, facts),
    );

  // What a filter found stays until the filter changes: an answer must not
  // make its own statement, and with it the focus, disappear.
  const wanted = `${filter} ${role}`;
  const [found, setFound] = useState(() => ({
    wanted,
    ids: idsOf(passing(filter)),
  }));
  if (found.wanted !== wanted) {
    setFound({ wanted, ids: idsOf(passing(filter)) });
  }
  const isShown = ({ id }: Statement) =>
    !excluded.has(id) &&
    (id === statementId ||
      (filter === 'all' ? isForRole(id, role) : found.ids.has(id)));

  useEffect(() => {
    if (statementId !== undefined) {
      document.getElementById(statementDomId(statementId))?.focus();
    }
  }, [statementId]);

  const chooseRole = (chosen: StatementRole | null) => {
    slice.chooseRole(chosen);
    if (chosen) {
      rememberRole(chosen);
    }
  };

  return (
    <>
      <Typography>{section.summary}</Typography>
      <SectionHead
        section={section}
        state={state}
        editor={props.editor}
        result={result}
        evidence={props.evidence}
        slice={slice}
        counts={{
          all: passing('all').length,
          open: passing('open').length,
          no: passing('no').length,
          stale: passing('stale').length,
          contradicted: passing('contradicted').length,
          levels: passing('levels').length,
          'to-confirm': passing('to-confirm').length,
          mine: passing('mine').length,
        }}
        onChooseRole={chooseRole}
        shortcuts={{ isEnabled: hasShortcuts, onEnable: enableShortcuts }}
      />
      {role && (
        <div className={classes.slice}>
          <Typography variant="body2" role="status">
            {t('questionnaire.section.role.slice', {
              count: applying.filter(isShown).length,
              role: t(`questionnaire.words.role.${role}`),
            })}{' '}
            {t('questionnaire.section.role.hint')}
          </Typography>
          <Button
            size="small"
            color="primary"
            onClick={() => slice.chooseRole(null)}
          >
            {t('questionnaire.section.role.showAll')}
          </Button>
        </div>
      )}
      <div {...{ [STATEMENTS_MARK]: '' }}>
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
                hasShortcuts={hasShortcuts}
                onGo={props.onGo}
              />
            )
          );
        })}
      </div>
      {!applying.some(isShown) && applying.length > 0 && (
        <Typography className={classes.empty}>
          {t(`questionnaire.section.filter.${EMPTY_TEXTS[filter]}`)}
        </Typography>
      )}
      <NotApplyingLine statements={notApplying} />
    </>
  );
}

function idsOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.map(({ id }) => id));
}
