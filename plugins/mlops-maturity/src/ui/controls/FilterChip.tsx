import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { useCommonMessages } from '../../text';
import { typeScale } from '../typeScale';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minHeight: 24,
      maxWidth: '100%',
      padding: theme.spacing(0, 0.75, 0, 1.25),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: 12,
      background: 'none',
      color: theme.palette.text.primary,
      ...typeScale(theme).body,
      lineHeight: 1.3,
      overflowWrap: 'anywhere',
      textAlign: 'start',
      cursor: 'pointer',
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: 1,
      },
    },
    text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
    icon: { flexShrink: 0, fontSize: '1rem' },
  }),
  { name: 'MlopsMaturityFilterChip' },
);

/** Something that is filtered by; a click anywhere on it takes it off. */
export function FilterChip(props: { children: string; onRemove: () => void }) {
  const { children, onRemove } = props;
  const classes = useStyles();
  const t = useCommonMessages();
  return (
    <button
      type="button"
      className={classes.root}
      aria-label={t('common.remove', { name: children })}
      onClick={onRemove}
    >
      <span className={classes.text}>{children}</span>
      <CloseIcon aria-hidden className={classes.icon} />
    </button>
  );
}
