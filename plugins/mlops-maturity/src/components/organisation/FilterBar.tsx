import { useMemo, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { FacetsReport } from 'backstage-plugin-mlops-maturity-common';
import { FacetFilter } from './FacetFilter';
import { chosenOptions, facetOptions, type FacetOption } from './facetOptions';
import {
  FIELD_TITLES,
  isFiltered,
  NO_FILTERS,
  REPORT_FIELDS,
  type Filters,
  type ReportField,
} from './filters';
import { ReportError } from './ReportError';
import type { Report } from './useReport';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2) },
    fields: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
      gap: theme.spacing(1.5),
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
    chip: { margin: 0, maxWidth: '100%' },
  }),
  { name: 'MlopsMaturityFilterBar' },
);

/**
 * Narrows all numbers of the page down to some components. The children stand
 * in the same row as the filters.
 */
export function FilterBar(props: {
  facets: Report<FacetsReport>;
  filters: Filters;
  onChange: (filters: Filters) => void;
  children: ReactNode;
}) {
  const { facets, filters, onChange, children } = props;
  const classes = useStyles();
  const options = useMemo(() => optionsOf(facets.data), [facets.data]);
  const change = (field: ReportField, values: readonly string[]) =>
    onChange({ ...filters, [field]: values });

  return (
    <Paper component="section" aria-label="Filters" className={classes.root}>
      {facets.error && (
        <ReportError
          what="the filters"
          error={facets.error}
          onRetry={facets.retry}
        />
      )}
      <div className={classes.fields}>
        {children}
        {REPORT_FIELDS.map(field => (
          <FacetFilter
            key={field}
            label={FIELD_TITLES[field]}
            options={options[field]}
            values={filters[field]}
            disabled={!facets.data}
            onChange={values => change(field, values)}
          />
        ))}
      </div>
      {isFiltered(filters) && (
        <div className={classes.chips}>
          {REPORT_FIELDS.flatMap(field =>
            chosenOptions(options[field], filters[field]).map(option => (
              <Chip
                key={`${field}:${option.key}`}
                size="small"
                className={classes.chip}
                label={chipText(field, option)}
                onDelete={() =>
                  change(
                    field,
                    filters[field].filter(value => value !== option.key),
                  )
                }
              />
            )),
          )}
          <Button size="small" onClick={() => onChange(NO_FILTERS)}>
            Clear all
          </Button>
        </div>
      )}
    </Paper>
  );
}

function optionsOf(
  facets: FacetsReport | undefined,
): Record<ReportField, FacetOption[]> {
  return {
    owner: facetOptions(facets?.owner ?? []),
    system: facetOptions(facets?.system ?? []),
    domain: facetOptions(facets?.domain ?? []),
    lifecycle: facetOptions(facets?.lifecycle ?? []),
    type: facetOptions(facets?.type ?? []),
    tag: facetOptions(facets?.tag ?? []),
  };
}

function chipText(field: ReportField, option: FacetOption): string {
  const below = option.hasBelow ? ' and everything below' : '';
  return `${FIELD_TITLES[field]}: ${option.title}${below}`;
}
