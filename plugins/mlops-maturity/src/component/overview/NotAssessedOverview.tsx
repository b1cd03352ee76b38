import { makeStyles } from '@material-ui/core/styles';
import {
  statementsOf,
  type AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { DraftStrip } from '../../assessment/DraftStrip';
import { WhoAssesses } from '../../assessment/WhoAssesses';
import { Panel } from '../../ui/Panel';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    list: { margin: 0, paddingLeft: theme.spacing(3) },
  }),
  { name: 'MlopsMaturityNotAssessedOverview' },
);

/** What an assessment brings and takes, for a component without one. */
export function NotAssessedOverview(props: { view: AssessmentView }) {
  const { view } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <Panel title={t('tab.notAssessed.title')}>
      <div className={classes.root}>
        <DraftStrip view={view} />
        <div>{t('tab.notAssessed.text')}</div>
        <ol className={classes.list}>
          <li>{t('tab.notAssessed.profile')}</li>
          <li>
            {t('tab.notAssessed.picks', { number: model.dimensions.length })}
          </li>
          <li>
            {t('tab.notAssessed.answers', {
              number: statementsOf(model).length,
            })}
          </li>
          <li>{t('tab.notAssessed.submit')}</li>
        </ol>
        <WhoAssesses access={view.access} />
      </div>
    </Panel>
  );
}
