import Alert from '@material-ui/lab/Alert';
import { Button } from '../../ui/controls/Button';
import { useAddress } from '../../url/useAddress';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { unknownValues } from '../state/filters';

/**
 * Names the filter values of the address that do not exist, each with a way to
 * remove it. Nothing where all of them do.
 */
export function UnknownFilters(props: { onRemove: () => void }) {
  const { parameters, change } = useAddress();
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <>
      {unknownValues(model, parameters).map(({ field, value }) => (
        <Alert
          key={`${field}:${value}`}
          severity="warning"
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => {
                props.onRemove();
                change(present => without(present, field, value), 'push');
              }}
            >
              {t('organisation.filters.remove')}
            </Button>
          }
        >
          {t('organisation.filters.unknown', {
            field: t(`organisation.fields.${field}`),
            value,
          })}
        </Alert>
      ))}
    </>
  );
}

/** Says why the backend refuses the filters, and offers to take them off. */
export function RefusedFilters(props: { reason: string; onClear: () => void }) {
  const { reason, onClear } = props;
  const t = useMessages();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={onClear}>
          {t('organisation.empty.clear')}
        </Button>
      }
    >
      {t('organisation.filters.refused', { reason })}
    </Alert>
  );
}

function without(
  parameters: URLSearchParams,
  field: string,
  value: string,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  next.delete(field);
  for (const other of parameters.getAll(field)) {
    if (other !== value) {
      next.append(field, other);
    }
  }
  return next;
}
