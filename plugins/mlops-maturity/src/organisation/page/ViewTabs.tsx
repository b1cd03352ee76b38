import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { useMessages } from '../../text';
import type { PageView } from '../state/choices';

const useStyles = makeStyles(
  theme => ({
    root: { flex: '1 1 auto', minWidth: 0 },
    tab: {
      textTransform: 'none',
      minWidth: 0,
      padding: theme.spacing(1, 1.5),
      letterSpacing: 'normal',
      [theme.breakpoints.down('sm')]: { padding: theme.spacing(1, 0.75) },
      // The default grey is too faint to read.
      color: theme.palette.text.primary,
      opacity: 1,
    },
  }),
  { name: 'MlopsMaturityViewTabs' },
);

/** Switches between the views of the page. */
export function ViewTabs(props: {
  views: readonly PageView[];
  view: PageView;
  /** Id of what the tabs switch. */
  panelId: string;
  onChange: (view: PageView) => void;
}) {
  const { views, view, panelId, onChange } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <Tabs
      className={classes.root}
      value={view}
      variant="scrollable"
      scrollButtons="auto"
      indicatorColor="primary"
      aria-label={t('organisation.views.title')}
      onChange={(_event, chosen: PageView) => onChange(chosen)}
    >
      {views.map(candidate => (
        <Tab
          key={candidate}
          id={`${panelId}-${candidate}`}
          value={candidate}
          className={classes.tab}
          label={t(`organisation.views.${candidate}`)}
          aria-controls={panelId}
        />
      ))}
    </Tabs>
  );
}
