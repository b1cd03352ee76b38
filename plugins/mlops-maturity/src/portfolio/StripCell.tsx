import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type { PooledRatio } from 'backstage-plugin-mlops-maturity-common';
import { TitledPopover } from '../organisation/controls/TitledPopover';
import { BoundsNote } from '../organisation/drilldown/BoundsNote';
import { partNumbers } from '../organisation/drilldown/drilldownNumbers';
import type { CellView } from '../organisation/heatmap/matrix/cellView';
import { useMessages } from '../text';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'block',
      width: '100%',
      minHeight: 36,
      padding: 0,
      border: 0,
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      lineHeight: 1.2,
      cursor: 'pointer',
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: -2,
      },
    },
    numbers: { margin: theme.spacing(0, 0, 1) },
  }),
  { name: 'MlopsMaturityStripCell' },
);

/**
 * What is in a cell of a strip, which says on demand between which values its
 * percentage lies.
 */
export function StripCell(props: {
  /** Of the group and of the section. */
  title: string;
  view: CellView;
  ratio: PooledRatio;
}) {
  const { title, view, ratio } = props;
  const classes = useStyles();
  const t = useMessages();
  const [anchor, setAnchor] = useState<HTMLElement>();
  return (
    <>
      <button
        type="button"
        className={classes.root}
        aria-label={view.label}
        aria-haspopup="dialog"
        title={view.label}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {view.value}
        {view.ratio !== undefined && <small>{view.ratio}</small>}
      </button>
      <TitledPopover
        title={title}
        anchor={anchor}
        onClose={() => setAnchor(undefined)}
      >
        <p className={classes.numbers}>{partNumbers(t, ratio)}</p>
        <BoundsNote ratio={ratio} />
      </TitledPopover>
    </>
  );
}
