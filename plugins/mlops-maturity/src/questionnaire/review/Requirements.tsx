import { Fragment } from 'react';
import Typography from '@material-ui/core/Typography';
import {
  countedAnswers,
  findStatement,
  requirementStates,
  toScoringInput,
  type AssessmentDocument,
  type AssessmentResult,
  type JudgedRequirement,
  type RequirementState,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { Panel } from '../../ui/Panel';
import { requirementText } from '../answers/requirementWords';
import { GoToStatement } from '../steps/GoToStatement';
import type { Place } from '../steps/usePlace';
import { ReviewList } from './ReviewList';

/** Props of each list of requirements. */
interface RequirementProps {
  document: AssessmentDocument;
  result: AssessmentResult;
  onGo: Place['go'];
}

/** What a level still waits for, and which level that can lead to. */
export function OpenRequirements(props: RequirementProps) {
  const { document, result, onGo } = props;
  const { openRequirements, possibleLevels } = result;
  const t = useMessages();
  const judged = useJudged(document).filter(({ requirement }) =>
    openRequirements.includes(requirement.id),
  );
  if (!possibleLevels || judged.length === 0) {
    return null;
  }
  const { from, to } = possibleLevels;
  return (
    <Panel
      headingLevel={3}
      title={t('questionnaire.review.requirement.open', {
        count: judged.length,
      })}
    >
      <Typography variant="body2">
        {from < to
          ? t('questionnaire.review.requirement.openTo', { from, to })
          : t('questionnaire.review.requirement.openBelow', { to })}
      </Typography>
      <ReviewList>
        {judged.map(each => (
          <Requirement
            key={each.requirement.id}
            judged={each}
            shows="open"
            onGo={onGo}
          />
        ))}
      </ReviewList>
    </Panel>
  );
}

/**
 * What a level does not rest on because somebody left it out, and why: what the
 * level says today apart from what it would say higher up.
 */
export function SetAsideRequirements(props: RequirementProps) {
  const { document, result } = props;
  const { declaredLevel, setAside } = result;
  const t = useMessages();
  const judged = useJudged(document).filter(
    ({ level, state }) =>
      state === 'set-aside' && level <= (declaredLevel ?? 0),
  );
  const shown = judged.filter(each => setAside.includes(each.requirement.id));
  const later = judged.filter(each => !shown.includes(each));
  return (
    <>
      {shown.length > 0 && (
        <SetAside
          {...props}
          judged={shown}
          title={t('questionnaire.review.requirement.setAside', {
            count: shown.length,
          })}
          text={t('questionnaire.review.requirement.setAsideShown')}
        />
      )}
      {later.length > 0 && (
        <SetAside
          {...props}
          judged={later}
          title={t('questionnaire.review.requirement.setAsideHigher', {
            count: later.length,
          })}
          text={t('questionnaire.review.requirement.setAsideLater')}
        />
      )}
    </>
  );
}

function SetAside(
  props: RequirementProps & {
    judged: readonly JudgedRequirement[];
    title: string;
    text: string;
  },
) {
  const { document, judged, title, text, onGo } = props;
  return (
    <Panel headingLevel={3} title={title}>
      <Typography variant="body2">{text}</Typography>
      <ReviewList>
        {judged.map(each => (
          <Requirement
            key={each.requirement.id}
            judged={each}
            shows="set-aside"
            reasons={each.items.flatMap(
              ({ item }) => document.answers[item.statement]?.reason ?? [],
            )}
            onGo={onGo}
          />
        ))}
      </ReviewList>
    </Panel>
  );
}

/** What a level rests on, the reasons that were given, and links to answers. */
function Requirement(props: {
  judged: JudgedRequirement;
  /** Which of its items are linked. */
  shows: RequirementState;
  reasons?: readonly string[];
  onGo: Place['go'];
}) {
  const { judged, shows, reasons = [], onGo } = props;
  const { level, requirement, items } = judged;
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <>
      {t('questionnaire.review.requirement.rests', {
        level,
        requirement: requirementText(t, model, requirement),
      })}{' '}
      {[...new Set(reasons)].map(text => (
        <Fragment key={text}>
          {t('questionnaire.review.requirement.because', { text })}{' '}
        </Fragment>
      ))}
      {items
        .filter(({ state }) => state === shows)
        .map(({ item: { statement } }) => (
          <GoToStatement
            key={statement}
            statementId={statement}
            label={findStatement(model, statement)?.label ?? statement}
            onGo={onGo}
          />
        ))}
    </>
  );
}

function useJudged(document: AssessmentDocument): JudgedRequirement[] {
  const model = useMaturityModel();
  return requirementStates(
    countedAnswers(toScoringInput(document), model),
    model,
  );
}
