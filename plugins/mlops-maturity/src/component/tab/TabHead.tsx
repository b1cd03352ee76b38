import { makeStyles } from '@material-ui/core/styles';
import { ActionButton } from '../../assessment/ActionButton';
import { tabActionOf } from '../../assessment/nextAction';
import { useAssessment } from '../../assessment/useAssessment';
import { TAB_VIEWS, type TabView } from '../../url/tabLocation';
import { useTabLink } from '../../url/useTabLink';
import { useMessages } from '../../text';
import { ViewLinks } from '../../ui/controls/ViewLinks';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 2),
    },
    // As high before it is known what fits, so that nothing jumps.
    action: { minHeight: 36 },
  }),
  { name: 'MlopsMaturityTabHead' },
);

/** The views of the tab as quiet links, and the one action that fits. */
export function TabHead({ view: current }: { view: TabView }) {
  const { view, entityRef } = useAssessment();
  const classes = useStyles();
  const t = useMessages();
  const tabLink = useTabLink();
  // Where something is entered, saving it is the one thing to do.
  const isForm =
    current === 'questionnaire' || (current === 'plan' && view?.submission);
  const action = view && !isForm ? tabActionOf(view) : undefined;
  return (
    <div className={classes.root}>
      <ViewLinks
        label={t('common.title')}
        current={current}
        views={TAB_VIEWS.map(each => ({
          view: each,
          title: t(`tab.views.${each}`),
          to: tabLink(entityRef, { view: each }),
        }))}
      />
      {!isForm && (
        <div className={classes.action}>
          {action && <ActionButton entityRef={entityRef} action={action} />}
        </div>
      )}
    </div>
  );
}
