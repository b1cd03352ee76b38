import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { AssessmentResult } from 'backstage-plugin-mlops-maturity-common';
import { useMessages, type Translate } from '../../text';
import { LevelBadge } from '../../assessment/LevelBadge';
import { LevelStanding } from '../../assessment/LevelStanding';
import { knownStanding } from '../../text/sentences/standing';
import { RatioText } from '../../assessment/RatioText';
import { Panel } from '../../ui/Panel';

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

/** Level, basics and contradictions, now and as they would become. */
export function ProjectedOutcome(props: {
  now: AssessmentResult;
  then: AssessmentResult;
}) {
  const { now, then } = props;
  const classes = useStyles();
  const t = useMessages();
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
              {[now, then].map((result, index) => (
                <td key={index}>
                  <LevelBadge level={result.reportedLevel} size="small" />{' '}
                  <LevelStanding known={knownStanding(result)} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('plan.projection.basics')}</th>
              {[now, then].map(({ completion }, index) => (
                <td key={index}>
                  <RatioText {...ratioOf(completion.basics)} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('plan.projection.beyondBasics')}</th>
              {[now, then].map(({ completion }, index) => (
                <td key={index}>
                  <RatioText {...ratioOf(completion.beyondBasics)} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('plan.projection.contradictions')}</th>
              {[now, then].map(({ contradictions }, index) => (
                <td key={index}>{t.formats.number(contradictions.length)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t('plan.projection.onTarget')}</th>
              {[now, then].map(({ onTarget }, index) => (
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

function ratioOf(completion: AssessmentResult['completion']['basics']) {
  return { yes: completion.yes, applicable: completion.applicable };
}

function onTargetText(t: Translate, onTarget: boolean | null): string {
  if (onTarget === null) {
    return t('plan.projection.unknown');
  }
  return onTarget ? t('plan.projection.yes') : t('plan.projection.notYet');
}
