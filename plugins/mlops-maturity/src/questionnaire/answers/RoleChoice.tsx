import { useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import LinkIcon from '@material-ui/icons/Link';
import {
  STATEMENT_ROLES,
  type StatementRole,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';
import { useFieldStyles } from '../../fields/useFieldStyles';

const EVERYBODY = 'everybody';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    select: { minWidth: 180 },
    link: { width: '100%' },
    label: { color: theme.palette.text.primary },
  }),
  { name: 'MlopsMaturityRoleChoice' },
);

/** Whose statements are shown, and a link that hands them to somebody. */
export function RoleChoice(props: {
  /** `null` is everybody. */
  role: StatementRole | null;
  onChoose: (role: StatementRole | null) => void;
}) {
  const { role, onChoose } = props;
  const classes = useStyles();
  const fieldClasses = useFieldStyles();
  const t = useMessages();
  const [copying, copyToClipboard] = useCopyToClipboard();
  const [copiedLink, setCopiedLink] = useState<string>();
  const link = window.location.href;
  const isAbout = copiedLink === link;
  return (
    <>
      <div className={classes.root}>
        <TextField
          select
          size="small"
          variant="outlined"
          id="mlops-maturity-role"
          className={`${fieldClasses.root} ${classes.select}`}
          label={t('questionnaire.section.role.label')}
          value={role ?? EVERYBODY}
          onChange={event =>
            onChoose(
              STATEMENT_ROLES.find(known => known === event.target.value) ??
                null,
            )
          }
          SelectProps={{ native: true }}
          InputLabelProps={{
            shrink: true,
            htmlFor: 'mlops-maturity-role',
            className: classes.label,
          }}
        >
          <option value={EVERYBODY}>
            {t('questionnaire.section.role.everybody')}
          </option>
          {STATEMENT_ROLES.map(known => (
            <option key={known} value={known}>
              {t(`questionnaire.words.role.${known}`)}
            </option>
          ))}
        </TextField>
        <Button
          size="small"
          startIcon={<LinkIcon />}
          onClick={() => {
            copyToClipboard(link);
            setCopiedLink(link);
          }}
        >
          {t('questionnaire.section.role.copyLink')}
        </Button>
      </div>
      <div role="status">
        {isAbout && (
          <Typography variant="body2">
            {copying.error
              ? t('questionnaire.section.role.linkNotCopied')
              : t('questionnaire.section.role.linkCopied')}
          </Typography>
        )}
      </div>
      {isAbout && copying.error && (
        <TextField
          className={classes.link}
          size="small"
          variant="outlined"
          value={link}
          inputProps={{
            readOnly: true,
            'aria-label': t('questionnaire.section.role.linkNotCopied'),
          }}
        />
      )}
    </>
  );
}
