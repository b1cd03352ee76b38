import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  countedAnswers,
  openAnswers,
  requirementStates,
  type AssessmentResult,
  type MaturityModel,
  type ScoringInput,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../text';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { LevelBadge } from '../../assessment/LevelBadge';
import { LevelStanding } from '../../assessment/LevelStanding';
import { standingLinks } from '../../assessment/standingLinks';
import { knownStanding } from '../../text/sentences/standing';
import { RatioText } from '../../assessment/RatioText';
import { Panel } from '../../ui/Panel';
import { useTabLink } from '../../url/useTabLink';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        textAlign: 'left',
        fontWeight: 'normal',
        padding: theme.spacing(0.75, 1, 0.75, 0),
        overflowWrap: 'anywhere',
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& thead th': { fontWeight: 'bold', verticalAlign: 'bottom' },
    },
  }),
  { name: 'MlopsMaturityProjectedOutcome' },
);

/** An assessment and what it is scored at. */
interface Scored {
  input: ScoringInput;
  result: AssessmentResult;
}

/** Level, basics and contradictions, now and as they would become. */
export function ProjectedOutcome(props: {
  entityRef: string;
  now: Scored;
  then: Scored;
}) {
  const { entityRef, now, then } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const linksTo = (open: readonly string[]) =>
    standingLinks(tabLink, entityRef, {
      openAnswers: open.map(statementId => ({ statementId })),
    });
  const openNow = openIn(now, model);
  const openThen = openIn(then, model);
  const levels = [
    { result: now.result, open: openNow, links: linksTo(openNow) },
    // What else stands beside a level leads to what is the case today.
    {
      result: then.result,
      open: openThen,
      links: { open: linksTo(openThen).open },
    },
  ];
  const results = [now.result, then.result];
  return (
    <Panel title={t('plan.projection.title')}>
      <div role="status">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('plan.projection.figure')}</th>
              <th scope="col">{t('plan.projection.now')}</th>
              <th scope="col">{t('plan.projection.then')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('plan.projection.level')}</th>
              {levels.map(({ result, open, links }, index) => (
                <td key={index}>
                  <LevelBadge level={result.reportedLevel} size="small" />{' '}
                  <LevelStanding
                    known={{
                      ...knownStanding(result),
                      openAnswers: open.length,
                    }}
                    links={links}
                  />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('plan.projection.basics')}</th>
              {results.map(({ completion }, index) => (
                <td key={index}>
                  <RatioText {...ratioOf(completion.basics)} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('plan.projection.beyondBasics')}</th>
              {results.map(({ completion }, index) => (
                <td key={index}>
                  <RatioText {...ratioOf(completion.beyondBasics)} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('plan.projection.contradictions')}</th>
              {results.map(({ contradictions }, index) => (
                <td key={index}>{t.formats.number(contradictions.length)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('plan.projection.onTarget')}</th>
              {results.map(({ onTarget }, index) => (
                <td key={index}>{onTargetText(t, onTarget)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <Typography variant="body2" color="textSecondary">
        {t('plan.projection.note')}
      </Typography>
    </Panel>
  );
}

/** The statements to answer for the highest level that is still possible. */
function openIn({ input, result }: Scored, model: MaturityModel) {
  return openAnswers(
    requirementStates(countedAnswers(input, model), model),
    result.possibleLevels?.to ?? null,
  );
}

function ratioOf(completion: AssessmentResult['completion']['basics']) {
  return { yes: completion.yes, applicable: completion.applicable };
}

function onTargetText(t: Translate, onTarget: boolean | null): string {
  if (onTarget === null) {
    return t('plan.projection.unknown');
  }
  return onTarget ? t('plan.projection.yes') : t('plan.projection.notYet');
}
