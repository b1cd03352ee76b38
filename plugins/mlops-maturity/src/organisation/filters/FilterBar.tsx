import { useRef, useState, type ReactNode } from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { FacetsReport } from 'backstage-plugin-mlops-maturity-common';
import type { QueryResult } from '../../api/useQuery';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { ReportError } from '../../ui/states/ReportError';
import { typeScale } from '../../ui/typeScale';
import {
  FILTER_FIELDS,
  isFiltered,
  NO_FILTERS,
  type Filters,
  type ReportScope,
} from '../state/filters';
import { useKeptFocus } from '../../ui/focus/useKeptFocus';
import { ChosenFilters } from './ChosenFilters';
import { filterChips } from './filterChips';
import { FilterMenu } from './FilterMenu';
import type { FilterOptions } from './filterOptions';
import { SearchField } from './SearchField';
import { useFirstLine } from './useFirstLine';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      minWidth: 0,
    },
    // One line, whatever is chosen, so that nothing below it moves.
    chosen: {
      flex: '1 1 240px',
      minWidth: 0,
      minHeight: 32,
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      '& > button': { flexShrink: 0 },
    },
    more: { minWidth: 32 },
    count: {
      ...typeScale(theme).body,
      flexShrink: 0,
    },
    // On a small screen the line would be empty without it.
    counted: {
      [theme.breakpoints.up('md')]: {
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      },
    },
    chips: {
      minWidth: 0,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.75),
      // What is in further lines is behind the button that counts it.
      height: 24,
      overflow: 'hidden',
      // Room for outlines, which would be cut otherwise.
      margin: -3,
      padding: 3,
      boxSizing: 'content-box',
      '& > *': { maxWidth: '100%' },
      '& button': {
        display: 'inline-flex',
        height: 24,
        overflow: 'hidden',
        whiteSpace: 'nowrap',
      },
    },
  }),
  { name: 'MlopsMaturityFilterBar' },
);

/**
 * Narrows all numbers of the page down to some components. The children stand
 * in the same row.
 */
export function FilterBar(props: {
  facets: QueryResult<FacetsReport>;
  options: FilterOptions;
  filters: Filters;
  /** Its field is fixed and not offered. */
  scope?: ReportScope;
  /** How many components are left over; undefined until that is known. */
  count: number | undefined;
  /** Whether the view says the count as well, so that it needs no room here. */
  isCounted: boolean;
  onChange: (filters: Filters) => void;
  children: ReactNode;
}) {
  const { facets, options, filters, scope, onChange, children } = props;
  const { count, isCounted } = props;
  const classes = useStyles();
  const t = useMessages();
  // What is searched for stands in its field already.
  const chips = filterChips(t, options, { ...filters, search: '' }).map(
    chip => ({ ...chip, without: { ...chip.without, search: filters.search } }),
  );
  const menuButton = useRef<HTMLButtonElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const keepFocus = useKeptFocus();
  const line = useRef<HTMLDivElement>(null);
  const inLine = useFirstLine(line, chips.map(({ key }) => key).join(' '));
  const hidden = Math.max(0, chips.length - inLine);
  // On a phone there is room for it beside the search, and for the rest below.
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'), {
    noSsr: true,
  });
  const menu = (
    <FilterMenu
      buttonRef={menuButton}
      open={isMenuOpen}
      onOpen={setMenuOpen}
      chips={chips}
      keepFocus={keepFocus}
      fields={FILTER_FIELDS.filter(
        field =>
          field !== scope?.field && (field !== 'edition' || hasEditions()),
      )}
      options={options}
      filters={filters}
      ready={facets.data !== undefined}
      onChange={onChange}
    />
  );
  return (
    <section
      aria-label={t('organisation.filters.title')}
      className={classes.root}
    >
      <SearchField
        value={filters.search}
        onChange={search => onChange({ ...filters, search })}
      />
      {isPhone && menu}
      {children}
      {!isPhone && menu}
      <div className={classes.chosen}>
        {chips.length > 0 && (
          <ChosenFilters
            className={classes.chips}
            chips={chips}
            listRef={line}
            fits={place => place < inLine}
            onChange={onChange}
            keepFocus={keepFocus}
            fallback={() => menuButton.current}
          />
        )}
        {hidden > 0 && (
          <Button
            size="small"
            aria-haspopup="dialog"
            className={classes.more}
            aria-label={t('organisation.filters.more', { count: hidden })}
            onClick={() => setMenuOpen(true)}
          >
            {t.formats.signed(hidden)}
          </Button>
        )}
        {isFiltered(filters) && (
          <Button
            size="small"
            onClick={() => {
              keepFocus(() => menuButton.current);
              onChange(NO_FILTERS);
            }}
          >
            {t('organisation.filters.clear')}
          </Button>
        )}
        <span
          role="status"
          className={
            isCounted ? `${classes.count} ${classes.counted}` : classes.count
          }
        >
          {count !== undefined && t('organisation.components.found', { count })}
        </span>
      </div>
      {facets.error && (
        <ReportError
          what="filters"
          error={facets.error}
          onRetry={facets.retry}
        />
      )}
    </section>
  );

  /** One edition leaves nothing to choose. */
  function hasEditions(): boolean {
    return options.edition.length > 1 || filters.edition.length > 0;
  }
}
