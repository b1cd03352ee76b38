import { lazy, Suspense, type ReactElement } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { Progress } from '@backstage/core-components';
import { useAssessment } from '../../hooks/useAssessment';
import type { TabView } from '../../hooks/tabLocation';
import { useTabView } from '../../hooks/useTabView';
import { AssessmentProblem } from '../common/AssessmentProblem';
import { Overview } from '../overview/Overview';

const Questionnaire = lazy(() =>
  import('../questionnaire').then(module => ({
    default: module.Questionnaire,
  })),
);

const Levels = lazy(() =>
  import('../levels/Levels').then(module => ({ default: module.Levels })),
);

const PANEL_ID = 'mlops-maturity-panel';

interface ViewDefinition {
  view: TabView;
  title: string;
  element: ReactElement;
}

const OVERVIEW: ViewDefinition = {
  view: 'overview',
  title: 'Overview',
  element: <Overview />,
};

const VIEWS: readonly ViewDefinition[] = [
  OVERVIEW,
  {
    view: 'questionnaire',
    title: 'Questionnaire',
    element: <Questionnaire />,
  },
  { view: 'levels', title: 'Levels', element: <Levels /> },
];

const useStyles = makeStyles(
  theme => ({
    root: {
      // The page around it may be set in another font than the theme's.
      fontFamily: theme.typography.fontFamily,
    },
    panel: {
      paddingTop: theme.spacing(3),
    },
  }),
  { name: 'MlopsMaturityTab' },
);

/** Everything about the maturity of one component, one view at a time. */
export function MaturityTab() {
  const [wanted, open] = useTabView();
  const selected = VIEWS.find(({ view }) => view === wanted) ?? OVERVIEW;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Tabs
        value={selected.view}
        onChange={(_event, view: TabView) => open(view)}
        aria-label="MLOps maturity"
        indicatorColor="primary"
        variant="scrollable"
        scrollButtons="auto"
      >
        {VIEWS.map(({ view, title }) => (
          <Tab
            key={view}
            value={view}
            label={title}
            id={tabIdOf(view)}
            aria-controls={PANEL_ID}
          />
        ))}
      </Tabs>
      <div
        role="tabpanel"
        id={PANEL_ID}
        aria-labelledby={tabIdOf(selected.view)}
        className={classes.panel}
      >
        <Suspense fallback={<Progress />}>
          <LoadedView {...selected} />
        </Suspense>
      </div>
    </div>
  );
}

function tabIdOf(view: TabView): string {
  return `mlops-maturity-tab-${view}`;
}

/** The rubric is there for everybody; all else needs the assessment. */
function LoadedView({ view, element }: ViewDefinition) {
  const assessment = useAssessment();
  if (view !== 'levels') {
    if (assessment.loading) {
      return <Progress />;
    }
    if (assessment.error) {
      return (
        <AssessmentProblem error={assessment.error} retry={assessment.retry} />
      );
    }
  }
  return element;
}
