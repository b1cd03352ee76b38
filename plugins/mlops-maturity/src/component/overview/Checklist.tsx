import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  inheritedAnswerOf,
  statementsOfSection,
  type AssessmentDocument,
  type AssessmentResult,
  type AssessmentView,
  type OpenRange,
  type Section,
} from 'backstage-plugin-mlops-maturity-common';
import { StillTrue } from '../../assessment/StillTrue';
import { unchangedSections } from '../../assessment/unchangedSections';
import type { NewerSubmission } from '../../assessment/useConfirmation';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { EntityName, EntityNames } from '../../ui/EntityName';
import { When } from '../../ui/When';
import { CompletionRow } from './CompletionRow';
import { ConfirmationConflict } from './ConfirmationConflict';
import { Panel } from '../../ui/Panel';
import { CHECKLIST, tabSchema } from '../../url/tabLocation';
import { useAddress } from '../../url/useAddress';
import { useUrlState } from '../../url/useUrlState';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      // Two beside each other where the page is wide.
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(360px, 100%), 1fr))',
      gap: theme.spacing(2, 4),
    },
    confirm: {
      marginBottom: theme.spacing(2),
      color: theme.palette.text.secondary,
      // A link leads here, for what comes after it.
      '&:focus': { outline: 0 },
    },
  }),
  { name: 'MlopsMaturityChecklist' },
);

/**
 * How far each section of the checklist is met and how old its answers are,
 * with one click for each to say that they still hold.
 */
export function Checklist(props: {
  view: AssessmentView;
  result: AssessmentResult;
  range: OpenRange;
}) {
  const { view, result, range } = props;
  const { access, confirmations, entityRef } = view;
  const { freshness } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const shown = view.draft?.document ?? view.submission?.document;
  const unchanged = shown ? unchangedSections(view, shown, model) : [];
  const [newer, setNewer] = useState<NewerSubmission>();
  const isAskedFor = useUrlState(tabSchema).state.section === CHECKLIST;
  const { visit } = useAddress();
  // It stays open when the address goes on to something else.
  const [lastAsked, setLastAsked] = useState<string>();
  if (isAskedFor && lastAsked !== visit) {
    setLastAsked(visit);
  }
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lastAsked !== undefined) {
      start.current?.scrollIntoView?.({ block: 'center' });
      start.current?.focus({ preventScroll: true });
    }
  }, [lastAsked]);
  const stale = model.sections.filter(
    ({ id }) => freshness?.sections[id]?.state === 'stale',
  ).length;
  return (
    <Panel
      key={lastAsked}
      title={t('tab.checklist.title')}
      defaultOpen={lastAsked !== undefined}
      summary={
        stale > 0 ? t('tab.checklist.stale', { count: stale }) : undefined
      }
    >
      <div ref={start} tabIndex={-1} className={classes.confirm}>
        {access.submit
          ? t('tab.checklist.confirmHint')
          : refusalText(t, access.owners)}
      </div>
      {newer && <ConfirmationConflict {...newer} />}
      <ul className={classes.list}>
        {model.sections.flatMap(section => {
          const figures = range.sections[section.id];
          const age = freshness?.sections[section.id];
          const confirmed = confirmations.find(
            each => each.section === section.id,
          );
          return figures ? (
            <li key={section.id}>
              <CompletionRow
                entityRef={entityRef}
                name={sectionName(t, section)}
                topic={{ kind: 'section', section: section.id }}
                range={figures}
                details={inheritedTexts(t, section, view.submission?.document)}
              >
                {age && (
                  <StillTrue
                    section={section}
                    age={age}
                    canConfirm={access.submit && unchanged.includes(section.id)}
                    onNewer={setNewer}
                  />
                )}
              </CompletionRow>
              {confirmed && (
                <Typography variant="body2" color="textSecondary">
                  {t('tab.checklist.confirmed', {
                    person: (
                      <EntityName
                        entityRef={confirmed.confirmedBy}
                        defaultKind="User"
                      />
                    ),
                    when: <When iso={confirmed.confirmedAt} />,
                  })}
                </Typography>
              )}
            </li>
          ) : (
            []
          );
        })}
      </ul>
    </Panel>
  );
}

function sectionName(t: Translate, { title, basic }: Section): string {
  return basic ? title : t('tab.checklist.beyond', { section: title });
}

/** How many answers of a section are inherited; nothing if none are. */
function inheritedTexts(
  t: Translate,
  section: Section,
  document: AssessmentDocument | undefined,
): string[] {
  const count = document
    ? statementsOfSection(section).filter(({ id }) =>
        inheritedAnswerOf(document, id),
      ).length
    : 0;
  return count > 0 ? [t('sharedAnswers.count', { count })] : [];
}

/** Why a reader cannot confirm, and whom to ask. */
function refusalText(t: Translate, owners: string[]) {
  return owners.length > 0
    ? t('tab.checklist.confirmOwners', {
        owners: <EntityNames entityRefs={owners} />,
      })
    : t('tab.checklist.confirmNoOwner');
}
