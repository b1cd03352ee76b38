import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import type { HistoryEntry } from 'backstage-plugin-mlops-maturity-common';
import { useFormats, useMessages } from '../../text';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      paddingTop: theme.spacing(1),
    },
  }),
  { name: 'MlopsMaturityRevisionChoice' },
);

/** Chooses any two revisions to compare. */
export function RevisionChoice(props: {
  items: readonly HistoryEntry[];
  from: number;
  to: number;
  onChange: (from: number, to: number) => void;
}) {
  const { items, from, to, onChange } = props;
  const classes = useStyles();
  const t = useMessages();
  const { day } = useFormats();
  const fields = [
    {
      id: 'from',
      label: t('history.compare.from'),
      value: from,
      choose: (revision: number) => onChange(revision, to),
    },
    {
      id: 'to',
      label: t('history.compare.to'),
      value: to,
      choose: (revision: number) => onChange(from, revision),
    },
  ];
  return (
    <div
      role="group"
      aria-label={t('history.compare.title')}
      className={classes.root}
    >
      {fields.map(({ id, label, value, choose }) => (
        <TextField
          key={id}
          select
          id={`mlops-maturity-compare-${id}`}
          label={label}
          size="small"
          variant="outlined"
          value={value}
          onChange={event => choose(Number(event.target.value))}
          SelectProps={{ native: true }}
          InputLabelProps={{ shrink: true }}
        >
          {items.map(({ revision, submittedAt }) => (
            <option key={revision} value={revision}>
              {t('history.compare.option', {
                revision,
                when: day(submittedAt),
              })}
            </option>
          ))}
        </TextField>
      ))}
    </div>
  );
}
