import { useEffect, useMemo, useState } from 'react';
import Drawer from '@material-ui/core/Drawer';
import { makeStyles } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { wrapLongWords } from '../../ui/longWords';
import type { Drilldown, DrilldownGroup } from '../state/drilldown';
import { DrilldownPanel, type DrilldownPanelProps } from './DrilldownPanel';

const useStyles = makeStyles(
  theme => ({
    paper: {
      ...wrapLongWords,
      width: 'min(640px, 100vw)',
      padding: theme.spacing(3),
      fontFamily: theme.typography.fontFamily,
    },
  }),
  { name: 'MlopsMaturityDrilldownDrawer' },
);

const TITLE_ID = 'mlops-maturity-drilldown-title';

/**
 * The components behind a number, beside the page that it stands on. The focus
 * moves in, and back to the number when the drawer is closed.
 */
export function DrilldownDrawer(
  props: Omit<DrilldownPanelProps, 'drilldown' | 'titleId' | 'groupTitle'> & {
    drilldown: Drilldown | undefined;
    /** Names what a list is limited to. */
    titleOf: (group: DrilldownGroup | undefined) => string;
  },
) {
  const { drilldown, titleOf, ...others } = props;
  const { filter, grouping, onScreen } = others;
  const classes = useStyles();
  const isCalm = useMediaQuery('(prefers-reduced-motion: reduce)');
  // The last list stays as it was while the drawer slides out: it belongs to
  // the filter and the grouping that it was opened under.
  const content = useMemo(
    () => drilldown && { drilldown, filter, grouping, onScreen },
    [drilldown, filter, grouping, onScreen],
  );
  const [shown, setShown] = useState(content);
  useEffect(() => {
    if (content) {
      setShown(content);
    }
  }, [content]);
  const drawn = content ?? shown;
  return (
    <Drawer
      anchor="right"
      open={drilldown !== undefined}
      onClose={others.onClose}
      transitionDuration={isCalm ? 0 : undefined}
      classes={{ paper: classes.paper }}
      PaperProps={{
        role: 'dialog',
        'aria-modal': true,
        'aria-labelledby': TITLE_ID,
      }}
    >
      {drawn && (
        <DrilldownPanel
          {...others}
          {...drawn}
          titleId={TITLE_ID}
          groupTitle={titleOf(drawn.drilldown.group)}
        />
      )}
    </Drawer>
  );
}
