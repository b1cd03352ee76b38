import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete, {
  createFilterOptions,
} from '@material-ui/lab/Autocomplete';
import { useMessages } from '../../text';
import { chosenOptions, type FacetOption } from '../state/facetOptions';

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
    // Ends before the arrow.
    label: {
      maxWidth: 'calc(100% - 44px)',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'MlopsMaturityFacetFilter' },
);

/** More than that are not looked through but searched. */
const MOST_OPTIONS = 200;

const matching = createFilterOptions<FacetOption>({
  limit: MOST_OPTIONS,
  stringify: ({ title, key }) => `${title} ${key}`,
});

/**
 * Chooses any number of values of one field, indented by their hierarchy; a
 * value that was searched for says what it is below. The chosen ones are not
 * shown here but as chips above all filters.
 */
export function FacetFilter(props: {
  label: string;
  hint?: string;
  options: FacetOption[];
  values: readonly string[];
  disabled: boolean;
  onChange: (values: string[]) => void;
}) {
  const { label, hint, options, values, disabled, onChange } = props;
  const classes = useStyles();
  const t = useMessages();
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
      filterOptions={matching}
      getOptionLabel={option => option.title}
      getOptionSelected={(option, value) => option.key === value.key}
      noOptionsText={t('organisation.filters.nothing')}
      onChange={(_event, newValue) => onChange(newValue.map(({ key }) => key))}
      renderTags={() => null}
      renderOption={(option, { inputValue }) => (
        <span
          className={classes.option}
          style={{ paddingLeft: inputValue ? 0 : `${option.depth}em` }}
        >
          <span className={classes.title}>
            {option.title}
            {inputValue && option.above.length > 0 && (
              <Note>
                {t('organisation.filters.within', {
                  path: option.above.join(' / '),
                })}
              </Note>
            )}
            {option.hasBelow && <Note>{t('organisation.filters.below')}</Note>}
          </span>{' '}
          <span className={classes.count}>
            {option.count !== undefined && t.formats.number(option.count)}
          </span>
        </span>
      )}
      renderInput={parameters => (
        <TextField
          {...parameters}
          variant="outlined"
          placeholder={
            options.length > MOST_OPTIONS
              ? t('organisation.filters.typeForMore')
              : undefined
          }
          helperText={hint}
          InputLabelProps={{
            ...parameters.InputLabelProps,
            classes: { root: classes.label },
          }}
          label={
            chosen.length > 0
              ? t('organisation.filters.chosen', {
                  field: label,
                  number: chosen.length,
                })
              : label
          }
        />
      )}
    />
  );
}

function Note(props: { children: string }) {
  return (
    <Typography
      component="span"
      variant="caption"
      color="textSecondary"
      display="block"
    >
      {props.children}
    </Typography>
  );
}
