import { lazy, Suspense, type ReactElement } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { wrapLongWords } from '../../ui/longWords';
import { useModelLoad } from '../../api/useModelLoad';
import { ModelProvider } from '../../text/model/ModelProvider';
import { ModelProblem } from '../../ui/states/ModelProblem';
import { useAssessment } from '../../assessment/useAssessment';
import { tabSchema, type TabView } from '../../url/tabLocation';
import { useUrlState } from '../../url/useUrlState';
import { useMessages } from '../../text';
import { AssessmentProblem } from '../../assessment/AssessmentProblem';
import { Overview } from '../overview/Overview';
import { TabHead } from './TabHead';
import { TabSkeleton } from './TabSkeleton';

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
    view: { paddingTop: theme.spacing(2) },
  }),
  { name: 'MlopsMaturityTab' },
);

/** Everything about the maturity of one component, one view at a time. */
export function MaturityTab() {
  const { view: selected } = useUrlState(tabSchema).state;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      <TabHead view={selected} />
      <section
        aria-label={t(`tab.views.${selected}`)}
        data-testid="mlops-maturity-view"
        className={classes.view}
      >
        <Suspense fallback={<TabSkeleton />}>
          <LoadedView view={selected} />
        </Suspense>
      </section>
    </div>
  );
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
    <TabSkeleton />
  );
}
