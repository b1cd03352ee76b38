import { lazy, Suspense, type ReactElement } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { Progress } from '@backstage/core-components';
import { wrapLongWords } from '../../ui/longWords';
import { useModelLoad } from '../../api/useModelLoad';
import { ModelProvider } from '../../text/model/ModelProvider';
import { ModelProblem } from '../../ui/ModelProblem';
import { useAssessment } from '../../assessment/useAssessment';
import { TAB_VIEWS, type TabView } from '../../url/tabLocation';
import { useTabView } from '../../url/useTabView';
import { useMessages } from '../../text';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { Overview } from '../overview/Overview';

const Questionnaire = lazy(() =>
  import('../../questionnaire').then(module => ({
    default: module.Questionnaire,
  })),
);

const Levels = lazy(() =>
  import('../levels/Levels').then(module => ({ default: module.Levels })),
);

const Plan = lazy(() =>
  import('../plan/Plan').then(module => ({ default: module.Plan })),
);

const History = lazy(() =>
  import('../history/History').then(module => ({ default: module.History })),
);

const PANEL_ID = 'mlops-maturity-panel';

const ELEMENTS: Readonly<Record<TabView, ReactElement>> = {
  overview: <Overview />,
  questionnaire: <Questionnaire />,
  plan: <Plan />,
  history: <History />,
  levels: <Levels />,
};

const useStyles = makeStyles(
  theme => ({
    root: {
      ...wrapLongWords,
      // The page around it may be set in another font than the theme's.
      fontFamily: theme.typography.fontFamily,
    },
    // A scroll button that cannot scroll would push the first tab in.
    tabs: {
      '& .MuiTabs-scrollButtons.Mui-disabled': { display: 'none' },
      '& .MuiTab-root': {
        minWidth: 0,
        padding: theme.spacing(0.75, 2),
      },
    },
    panel: {
      paddingTop: theme.spacing(3),
    },
  }),
  { name: 'MlopsMaturityTab' },
);

/** Everything about the maturity of one component, one view at a time. */
export function MaturityTab() {
  const [selected, open] = useTabView();
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      <Tabs
        className={classes.tabs}
        value={selected}
        onChange={(_event, view: TabView) => open(view)}
        aria-label={t('common.title')}
        indicatorColor="primary"
        variant="scrollable"
        scrollButtons="auto"
      >
        {TAB_VIEWS.map(view => (
          <Tab
            key={view}
            value={view}
            label={t(`tab.views.${view}`)}
            id={tabIdOf(view)}
            aria-controls={PANEL_ID}
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={PANEL_ID}
        aria-labelledby={tabIdOf(selected)}
        className={classes.panel}
      >
        <Suspense fallback={<Progress />}>
          <LoadedView view={selected} />
        </Suspense>
      </div>
    </div>
  );
}

function tabIdOf(view: TabView): string {
  return `mlops-maturity-tab-${view}`;
}

/**
 * The rubric is there for everybody; all else needs the assessment beside the
 * model. Both are read at once.
 */
function LoadedView({ view }: { view: TabView }) {
  const assessment = useAssessment();
  const { model, error, retry } = useModelLoad();
  const isForAll = view === 'levels';
  if (!isForAll && assessment.error) {
    return (
      <AssessmentProblem
        error={assessment.error}
        retry={() => {
          assessment.retry();
          if (error) {
            retry();
          }
        }}
      />
    );
  }
  if (error) {
    return <ModelProblem error={error} retry={retry} />;
  }
  return model && (isForAll || assessment.view) ? (
    <ModelProvider model={model}>{ELEMENTS[view]}</ModelProvider>
  ) : (
    <Progress />
  );
}
