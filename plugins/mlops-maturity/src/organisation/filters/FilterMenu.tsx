import { useRef, type RefObject } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import FilterListIcon from '@material-ui/icons/FilterList';
import { useMessages } from '../../text';
import { Button } from '../../ui/controls/Button';
import { TitledPopover } from '../controls/TitledPopover';
import type { FacetOption } from '../state/facetOptions';
import {
  VALUE_FIELDS,
  withValues,
  type FilterField,
  type Filters,
} from '../state/filters';
import type { KeepFocus } from '../../ui/focus/useKeptFocus';
import { ChosenFilters } from './ChosenFilters';
import { FacetFilter } from './FacetFilter';
import type { FilterChip } from './filterChips';
import type { FilterOptions } from './filterOptions';

const useStyles = makeStyles(
  theme => ({
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.75),
      marginBottom: theme.spacing(1.5),
    },
    fields: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
      gap: theme.spacing(1.5),
      alignItems: 'start',
    },
  }),
  { name: 'MlopsMaturityFilterMenu' },
);

/**
 * One button that opens all filters, and says how many of them are chosen. What
 * is chosen stands above them.
 */
export function FilterMenu(props: {
  fields: readonly FilterField[];
  options: FilterOptions;
  filters: Filters;
  /** Whether the values are there that come from the catalog. */
  ready: boolean;
  chips: readonly FilterChip[];
  keepFocus: KeepFocus;
  buttonRef: RefObject<HTMLButtonElement>;
  open: boolean;
  onOpen: (open: boolean) => void;
  onChange: (filters: Filters) => void;
}) {
  const { fields, options, filters, ready, onChange } = props;
  const { chips, keepFocus, buttonRef, open, onOpen } = props;
  const classes = useStyles();
  const t = useMessages();
  const fieldsRef = useRef<HTMLDivElement>(null);
  const chosen = fields.filter(field => filters[field].length > 0).length;
  return (
    <>
      <Button
        ref={buttonRef}
        size="small"
        variant="outlined"
        startIcon={<FilterListIcon />}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => onOpen(true)}
      >
        {chosen === 0
          ? t('organisation.filters.open')
          : t('organisation.filters.openChosen', { number: chosen })}
      </Button>
      <TitledPopover
        title={t('organisation.filters.title')}
        anchor={open ? buttonRef.current ?? undefined : undefined}
        width={560}
        closeText={t('organisation.filters.done')}
        onClose={() => onOpen(false)}
        // What opened it may be gone with the filters that it counted.
        onExited={() => buttonRef.current?.focus()}
      >
        {chips.length > 0 && (
          <ChosenFilters
            className={classes.chips}
            chips={chips}
            onChange={onChange}
            keepFocus={keepFocus}
            fallback={() => fieldsRef.current?.querySelector('input') ?? null}
          />
        )}
        <div ref={fieldsRef} className={classes.fields}>
          {fields.map(field => (
            <FacetFilter
              key={field}
              label={t(`organisation.fields.${field}`)}
              hint={
                field === 'state' && filters.state.length > 1
                  ? t('organisation.filters.stateHint')
                  : undefined
              }
              options={offered(options[field], filters[field])}
              values={filters[field]}
              disabled={!ready && !hasFixedValues(field)}
              onChange={values => onChange(withValues(filters, field, values))}
            />
          ))}
        </div>
      </TitledPopover>
    </>
  );
}

/** What no component has leads nowhere; what is chosen can be taken off. */
function offered(
  options: readonly FacetOption[],
  chosen: readonly string[],
): FacetOption[] {
  return options.filter(
    ({ key, count }) => count !== 0 || chosen.includes(key),
  );
}

function hasFixedValues(field: FilterField): boolean {
  return VALUE_FIELDS.some(candidate => candidate === field);
}
