import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../text';
import { ViewLinks } from '../../ui/controls/ViewLinks';
import type { ReportExport } from '../export/ReportExport';
import type { PageView } from '../state/choices';
import { ViewActions } from './ViewActions';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(0.5),
      '& [role=toolbar]': { flexShrink: 0, flexWrap: 'nowrap', gap: 0 },
      marginBottom: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityPageHead' },
);

/** The views of the page, and how the present one is handed on. */
export function PageHead(props: {
  views: readonly PageView[];
  view: PageView;
  linkTo: (change: { view: PageView }) => string;
  exports: readonly ReportExport[];
  onPrint: () => void;
}) {
  const { views, view, linkTo, exports, onPrint } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <div className={classes.root}>
      <ViewLinks
        label={t('organisation.views.title')}
        views={views.map(each => ({
          view: each,
          title: t(`organisation.views.${each}`),
          to: linkTo({ view: each }),
        }))}
        current={view}
      />
      <ViewActions exports={exports} onPrint={onPrint} />
    </div>
  );
}
