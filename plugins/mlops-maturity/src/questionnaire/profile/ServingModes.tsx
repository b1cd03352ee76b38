import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormGroup from '@material-ui/core/FormGroup';
import Typography from '@material-ui/core/Typography';
import {
  SERVING_MODES,
  type ServingMode,
} from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../text';

/** How the model is served: any of the modes, or not at all. */
export function ServingModes(props: {
  /** Empty if it is not served, `null` if not chosen yet. */
  value: readonly ServingMode[] | null;
  onChange: (value: ServingMode[] | null) => void;
  disabled: boolean;
}) {
  const { value, onChange, disabled } = props;
  const t = useMessages();
  const toggle = (mode: ServingMode) => {
    const modes = SERVING_MODES.filter(
      candidate =>
        (value?.includes(candidate) ?? false) !== (candidate === mode),
    );
    onChange(modes.length === 0 ? null : modes);
  };
  const labelOf = (word: ServingMode | 'none') => (
    <Typography component="span" variant="body2">
      {t(`questionnaire.words.serving.${word}`)}
    </Typography>
  );
  return (
    <FormGroup row>
      {SERVING_MODES.map(mode => (
        <FormControlLabel
          key={mode}
          label={labelOf(mode)}
          control={
            <Checkbox
              color="primary"
              checked={value?.includes(mode) ?? false}
              disabled={disabled}
              onChange={() => toggle(mode)}
            />
          }
        />
      ))}
      <FormControlLabel
        label={labelOf('none')}
        control={
          <Checkbox
            color="primary"
            checked={value?.length === 0}
            disabled={disabled}
            onChange={(_event, isNotServed) =>
              onChange(isNotServed ? [] : null)
            }
          />
        }
      />
    </FormGroup>
  );
}
