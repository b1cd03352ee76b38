import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  nextLevel,
  readTools,
  type AssessmentDocument,
  type AssessmentResult,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { LinkButton } from '../../ui/Button';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { NextStepItem } from './NextStepItem';
import { Panel } from '../../ui/Panel';
import { toolsFor } from './toolsFor';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(2) },
    },
    foot: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      marginTop: theme.spacing(2),
    },
  }),
  { name: 'MlopsMaturityNextStepList' },
);

/** What to work on next, in order, each with its first practical step. */
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
  return (
    <Panel
      title={
        document.target === 0
          ? model.nextStepRules.targetZeroTitle
          : t('tab.steps.title')
      }
    >
      {nextSteps.length > 0 ? (
        <ol className={classes.list}>
          {nextSteps.map(step => (
            <NextStepItem
              key={step.statementId}
              entityRef={entityRef}
              step={step}
              isPlanned={
                plan?.steps.some(
                  ({ statementId }) => statementId === step.statementId,
                ) ?? false
              }
            />
          ))}
        </ol>
      ) : (
        <Typography>{t('tab.steps.none')}</Typography>
      )}
      <div className={classes.foot}>
        {nextSteps.length === model.nextStepRules.max && (
          <Typography variant="body2" color="textSecondary">
            {t('tab.steps.cut', { number: nextSteps.length })}
          </Typography>
        )}
        {unanswered > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('tab.steps.open', { count: unanswered })}
          </Typography>
        )}
        {next !== null && tools.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('tab.steps.tools', { level: next })}:{' '}
            {t.formats.list(
              tools.map(tool =>
                t('tab.steps.tool', { name: tool.name, purpose: tool.purpose }),
              ),
            )}
          </Typography>
        )}
        {access.update && !plan && (
          <LinkButton
            variant="outlined"
            color="primary"
            size="small"
            to={tabLink(entityRef, { view: 'plan' })}
          >
            {t('tab.steps.makePlan')}
          </LinkButton>
        )}
      </div>
    </Panel>
  );
}
