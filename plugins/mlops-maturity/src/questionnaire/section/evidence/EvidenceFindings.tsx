import { makeStyles } from '@material-ui/core/styles';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import HelpOutlineIcon from '@material-ui/icons/HelpOutline';
import HighlightOffIcon from '@material-ui/icons/HighlightOff';
import { safeLink } from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../../ui/kit';
import { typeScale } from '../../../ui/typeScale';
import { useFormats, useMessages } from '../../../text';
import type { NamedFinding } from './useEvidence';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(1, 0),
      padding: 0,
      display: 'grid',
      gap: theme.spacing(0.75),
      ...typeScale(theme).body,
    },
    finding: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      padding: theme.spacing(0.75, 1.25),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      maxWidth: '75ch',
      overflowWrap: 'anywhere',
    },
    source: { color: theme.palette.text.secondary },
  }),
  { name: 'MlopsMaturityEvidenceFindings' },
);

const ICONS = {
  supports: CheckCircleOutlineIcon,
  contradicts: HighlightOffIcon,
  inconclusive: HelpOutlineIcon,
} as const;

/** What was found automatically about a statement. It sets no answer. */
export function EvidenceFindings(props: { findings: readonly NamedFinding[] }) {
  const { findings } = props;
  const classes = useStyles();
  const t = useMessages();
  const { day } = useFormats();
  if (findings.length === 0) {
    return null;
  }
  return (
    <ul
      className={classes.list}
      aria-label={t('questionnaire.section.evidence.list')}
    >
      {findings.map(finding => {
        const { verdict, summary, providerTitle: provider } = finding;
        const Icon = ICONS[verdict];
        const address = safeLink(finding.url ?? '');
        return (
          <li
            key={`${finding.provider} ${verdict} ${summary}`}
            className={classes.finding}
          >
            <Icon fontSize="small" aria-hidden />
            <span>
              <strong>{t(`questionnaire.section.evidence.${verdict}`)}</strong>{' '}
              · {summary}{' '}
              <span className={classes.source}>
                (
                {t('questionnaire.section.evidence.from', {
                  provider,
                  when: day(finding.observedAt),
                })}
                )
              </span>{' '}
              {address && (
                <Link
                  to={address}
                  underline="always"
                  aria-label={t('questionnaire.section.evidence.open', {
                    provider,
                  })}
                >
                  {t('questionnaire.section.evidence.look')}
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
