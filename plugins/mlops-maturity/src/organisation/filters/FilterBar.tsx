import { useState, type ReactNode } from 'react';
import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { FacetsReport } from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/Button';
import { useMessages } from '../../text';
import { FacetFilter } from './FacetFilter';
import { filterChips } from './filterChips';
import type { FilterOptions } from './filterOptions';
import {
  FILTER_FIELDS,
  isFiltered,
  NO_FILTERS,
  VALUE_FIELDS,
  withValues,
  type FilterField,
  type Filters,
  type ReportScope,
} from '../state/filters';
import { ReportError } from '../../ui/ReportError';
import { SearchField } from './SearchField';
import type { QueryResult } from '../../api/useQuery';

/** Those that most people want; the others take a click. */
const FIRST_FIELDS: readonly FilterField[] = [
  'owner',
  'system',
  'domain',
  'lifecycle',
  'state',
];

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(1.5, 2) },
    fields: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(116px, 1fr))',
      gap: theme.spacing(1.25),
      alignItems: 'start',
    },
    more: { height: 40, whiteSpace: 'nowrap', padding: theme.spacing(0, 1) },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
    chip: {
      margin: 0,
      maxWidth: '100%',
      height: 'auto',
      minHeight: 24,
      '& .MuiChip-label': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    },
  }),
  { name: 'MlopsMaturityFilterBar' },
);

/**
 * Narrows all numbers of the page down to some components. The children stand
 * in the same row as the filters.
 */
export function FilterBar(props: {
  facets: QueryResult<FacetsReport>;
  options: FilterOptions;
  filters: Filters;
  /** Its field is fixed and not offered. */
  scope?: ReportScope;
  onChange: (filters: Filters) => void;
  children: ReactNode;
}) {
  const { facets, options, filters, scope, onChange, children } = props;
  const classes = useStyles();
  const t = useMessages();
  const offered = FILTER_FIELDS.filter(
    field => field !== scope?.field && (field !== 'edition' || hasEditions()),
  );
  const hidden = offered.filter(field => !FIRST_FIELDS.includes(field));
  const hiddenChosen = hidden.filter(field => filters[field].length > 0).length;
  const [all, setAll] = useState(hiddenChosen > 0);

  return (
    <Paper
      component="section"
      aria-label={t('organisation.filters.title')}
      className={classes.root}
    >
      {facets.error && (
        <ReportError
          what="filters"
          error={facets.error}
          onRetry={facets.retry}
        />
      )}
      <div className={classes.fields}>
        {children}
        <SearchField
          value={filters.search}
          onChange={search => onChange({ ...filters, search })}
        />
        {offered
          .filter(field => all || !hidden.includes(field))
          .map(field => (
            <FacetFilter
              key={field}
              label={t(`organisation.fields.${field}`)}
              hint={
                field === 'state' && filters.state.length > 1
                  ? t('organisation.filters.stateHint')
                  : undefined
              }
              options={options[field]}
              values={filters[field]}
              disabled={!facets.data && !hasFixedValues(field)}
              onChange={values => onChange(withValues(filters, field, values))}
            />
          ))}
        <Button
          className={classes.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {moreText(all, hiddenChosen)}
        </Button>
      </div>
      {isFiltered(filters) && (
        <div className={classes.chips}>
          {filterChips(t, options, filters).map(({ key, text, without }) => (
            <Chip
              key={key}
              size="small"
              className={classes.chip}
              label={text}
              onDelete={() => onChange(without)}
            />
          ))}
          <Button size="small" onClick={() => onChange(NO_FILTERS)}>
            {t('organisation.filters.clear')}
          </Button>
        </div>
      )}
    </Paper>
  );

  /** One edition leaves nothing to choose. */
  function hasEditions(): boolean {
    return options.edition.length > 1 || filters.edition.length > 0;
  }

  function moreText(isOpen: boolean, chosen: number): string {
    if (isOpen) {
      return t('organisation.filters.fewer');
    }
    return chosen > 0
      ? t('organisation.filters.moreChosen', { number: chosen })
      : t('organisation.filters.more');
  }
}

function hasFixedValues(field: FilterField): boolean {
  return VALUE_FIELDS.some(candidate => candidate === field);
}
