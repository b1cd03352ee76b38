import { useEffect, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '../kit';
import { typeScale } from '../typeScale';

const useStyles = makeStyles(
  theme => ({
    // Where there is no room for all, they scroll and the page does not.
    root: {
      display: 'flex',
      gap: theme.spacing(0.5),
      minWidth: 0,
      overflowX: 'auto',
      // Places of links are counted from here.
      position: 'relative',
      // Room for the outline, which would be cut otherwise.
      padding: 3,
      margin: '-3px 0',
      scrollbarWidth: 'none',
      '&::-webkit-scrollbar': { display: 'none' },
    },
    link: {
      display: 'inline-flex',
      alignItems: 'center',
      flexShrink: 0,
      minHeight: 32,
      padding: theme.spacing(0, 1.25),
      boxSizing: 'border-box',
      borderBottom: '3px solid transparent',
      ...typeScale(theme).body,
      // The secondary grey is too faint on the background of the page.
      color: theme.palette.text.primary,
      whiteSpace: 'nowrap',
      '&:hover': {
        textDecoration: 'none',
        backgroundColor: theme.palette.action.hover,
      },
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
      '&[aria-current]': {
        fontWeight: 'bold',
        borderBottomColor: theme.palette.primary.main,
      },
      '@media (forced-colors: active)': {
        // Every border has a colour there, so only the current one has one.
        borderBottomWidth: 0,
        '&[aria-current]': { borderBottomWidth: 3 },
      },
    },
  }),
  { name: 'MlopsMaturityViewLinks' },
);

/** One of the views that {@link ViewLinks} lead to. */
export interface ViewLink<TView extends string> {
  view: TView;
  title: string;
  /** As the router takes it: `?view=history`. */
  to: string;
}

/** Leads to the views of a tab or page. */
export function ViewLinks<TView extends string>(props: {
  /** What the views are views of. */
  label: string;
  views: readonly ViewLink<TView>[];
  current: TView;
}) {
  const { label, views, current } = props;
  const classes = useStyles();
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = ref.current?.querySelector<HTMLElement>('[aria-current]');
    if (ref.current && link) {
      const room = ref.current.clientWidth - link.offsetWidth;
      ref.current.scrollLeft = link.offsetLeft - room / 2;
    }
  }, [ref, current]);
  return (
    <nav aria-label={label} className={classes.root} ref={ref}>
      {views.map(({ view, title, to }) => (
        <Link
          key={view}
          to={to}
          className={classes.link}
          aria-current={view === current ? 'page' : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
