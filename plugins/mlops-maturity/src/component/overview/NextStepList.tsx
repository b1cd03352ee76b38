import { makeStyles } from '@material-ui/core/styles';
import { useApi } from '@backstage/core-plugin-api';
import {
  nextLevel,
  readTools,
  type AssessmentDocument,
  type AssessmentResult,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { configApiRef } from '../../api/coreApis';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { NextStepItem } from './NextStepItem';
import { Panel } from '../../ui/Panel';
import { toolsFor } from './toolsFor';
import { WhoElse } from './WhoElse';

/** As many as fit into the first screen; the others unfold. */
const MOST_SHOWN = 3;

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(1) },
    },
    summary: { cursor: 'pointer', width: 'fit-content' },
    foot: {
      display: 'grid',
      gap: theme.spacing(0.5),
      marginTop: theme.spacing(1.5),
    },
    more: { margin: theme.spacing(1, 0) },
  }),
  { name: 'MlopsMaturityNextStepList' },
);

/**
 * What to work on next, in order, each with its first practical step: the
 * first ones at once, and the others, tools and whom to ask when wanted.
 */
export function NextStepList(props: {
  view: AssessmentView;
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { view, result, document } = props;
  const { entityRef, plan, access } = view;
  const { nextSteps, completion, reportedLevel } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const config = useApi(configApiRef);
  const next = nextLevel(reportedLevel, document.target);
  const tools =
    next === null ? [] : toolsFor(model, next, readTools(config).value ?? []);
  const { unanswered } = completion.total;
  const first = nextSteps.slice(0, MOST_SHOWN);
  const rest = nextSteps.slice(MOST_SHOWN);
  const planned = new Set(plan?.steps.map(({ statementId }) => statementId));
  const items = (steps: AssessmentResult['nextSteps']) =>
    steps.map(step => (
      <NextStepItem
        key={step.statementId}
        entityRef={entityRef}
        step={step}
        isPlanned={planned.has(step.statementId)}
      />
    ));
  return (
    <Panel
      title={
        document.target === 0
          ? model.nextStepRules.targetZeroTitle
          : t('tab.steps.title')
      }
      controls={
        access.update &&
        !plan && (
          <Link to={tabLink(entityRef, { view: 'plan' })} underline="always">
            {t('tab.steps.makePlan')}
          </Link>
        )
      }
    >
      {first.length > 0 ? (
        <ol className={classes.list}>{items(first)}</ol>
      ) : (
        t('tab.steps.none')
      )}
      <div className={classes.foot}>
        {unanswered > 0 && (
          <div>{t('tab.steps.open', { count: unanswered })}</div>
        )}
        {rest.length > 0 && (
          <details>
            <summary className={classes.summary}>
              {t('tab.steps.more', { count: rest.length })}
            </summary>
            <ol
              start={first.length + 1}
              className={`${classes.list} ${classes.more}`}
            >
              {items(rest)}
            </ol>
          </details>
        )}
        {nextSteps.length > 0 && (
          <WhoElse
            statements={nextSteps.map(({ statementId }) => statementId)}
          />
        )}
        {next !== null && tools.length > 0 && (
          <details>
            <summary className={classes.summary}>
              {t('tab.steps.tools', { level: next })}
            </summary>
            {t.formats.list(
              tools.map(tool =>
                t('tab.steps.tool', { name: tool.name, purpose: tool.purpose }),
              ),
            )}
          </details>
        )}
      </div>
    </Panel>
  );
}
