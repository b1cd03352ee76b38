import { useId, useState } from 'react';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import FilterListIcon from '@material-ui/icons/FilterList';
import { useMessages } from '../../text';
import { Button } from '../../ui/Button';
import { typeScale } from '../../ui/typeScale';
import type { FacetOption } from '../state/facetOptions';
import {
  VALUE_FIELDS,
  withValues,
  type FilterField,
  type Filters,
} from '../state/filters';
import { FacetFilter } from './FacetFilter';
import type { FilterOptions } from './filterOptions';

const useStyles = makeStyles(
  theme => ({
    paper: {
      width: 560,
      maxWidth: 'calc(100vw - 32px)',
      padding: theme.spacing(2),
    },
    title: { ...typeScale(theme).title, margin: theme.spacing(0, 0, 1.5) },
    fields: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
      gap: theme.spacing(1.5),
      alignItems: 'start',
    },
    done: { marginTop: theme.spacing(2) },
  }),
  { name: 'MlopsMaturityFilterMenu' },
);

/** One button that opens all filters, and says how many of them are chosen. */
export function FilterMenu(props: {
  fields: readonly FilterField[];
  options: FilterOptions;
  filters: Filters;
  /** Whether the values are there that come from the catalog. */
  ready: boolean;
  onChange: (filters: Filters) => void;
}) {
  const { fields, options, filters, ready, onChange } = props;
  const classes = useStyles();
  const t = useMessages();
  const titleId = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const chosen = fields.filter(field => filters[field].length > 0).length;
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<FilterListIcon />}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {chosen === 0
          ? t('organisation.filters.open')
          : t('organisation.filters.openChosen', { number: chosen })}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{
          role: 'dialog',
          'aria-labelledby': titleId,
          className: classes.paper,
        }}
        onClose={() => setAnchor(undefined)}
      >
        <h2 id={titleId} className={classes.title}>
          {t('organisation.filters.title')}
        </h2>
        <div className={classes.fields}>
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
        <Button
          className={classes.done}
          size="small"
          variant="outlined"
          onClick={() => setAnchor(undefined)}
        >
          {t('organisation.filters.done')}
        </Button>
      </Popover>
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
