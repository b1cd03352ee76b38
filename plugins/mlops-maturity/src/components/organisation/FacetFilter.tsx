import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { chosenOptions, type FacetOption } from './facetOptions';

const useStyles = makeStyles(
  theme => ({
    option: {
      display: 'flex',
      width: '100%',
      gap: theme.spacing(1),
      alignItems: 'baseline',
    },
    title: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
    count: { fontVariantNumeric: 'tabular-nums' },
  }),
  { name: 'MlopsMaturityFacetFilter' },
);

/**
 * Chooses any number of values of one field, indented by their hierarchy. The
 * chosen ones are not shown here but as chips below all filters.
 */
export function FacetFilter(props: {
  label: string;
  options: FacetOption[];
  values: readonly string[];
  disabled: boolean;
  onChange: (values: string[]) => void;
}) {
  const { label, options, values, disabled, onChange } = props;
  const classes = useStyles();
  const chosen = useMemo(
    () => chosenOptions(options, values),
    [options, values],
  );
  return (
    <Autocomplete
      multiple
      size="small"
      disableCloseOnSelect
      disableClearable
      disabled={disabled}
      options={options}
      value={chosen}
      getOptionLabel={option => option.title}
      getOptionSelected={(option, value) => option.key === value.key}
      noOptionsText="Nothing to choose from"
      onChange={(_event, newValue) => onChange(newValue.map(({ key }) => key))}
      renderTags={() => null}
      renderOption={option => (
        <span
          className={classes.option}
          style={{ paddingLeft: `${option.depth}em` }}
        >
          <span className={classes.title}>
            {option.title}
            {option.hasBelow && (
              <Typography
                component="span"
                variant="caption"
                color="textSecondary"
                display="block"
              >
                and everything below
              </Typography>
            )}
          </span>
          <span className={classes.count}>{option.count}</span>
        </span>
      )}
      renderInput={parameters => (
        <TextField
          {...parameters}
          variant="outlined"
          label={chosen.length > 0 ? `${label} (${chosen.length})` : label}
        />
      )}
    />
  );
}
