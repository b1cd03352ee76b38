import { makeStyles } from '@material-ui/core/styles';
import {
  safeLink,
  type EvidenceLink,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useMessages } from '../../text';

const useStyles = makeStyles(
  {
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '0 12px',
      margin: 0,
      padding: 0,
      listStyle: 'none',
      fontSize: '0.875rem',
    },
  },
  { name: 'MlopsMaturityListedEvidence' },
);

/**
 * What shows that an answer holds. Only addresses of the web and pages
 * of the portal become links; anything else is left out.
 */
export function EvidenceLinks(props: {
  /** Title of the component, for screen readers. */
  component: string;
  evidence: readonly EvidenceLink[];
}) {
  const { component, evidence } = props;
  const classes = useStyles();
  const t = useMessages();
  const links = evidence.flatMap(({ url, title }) => {
    const address = safeLink(url);
    return address === undefined ? [] : [{ url, title, address }];
  });
  return links.length === 0 ? null : (
    <ul
      className={classes.root}
      aria-label={t('organisation.list.evidence', { component })}
    >
      {links.map(({ url, title, address }) => (
        <li key={url}>
          <Link to={address} rel="noopener noreferrer" underline="always">
            {title || url}
          </Link>
        </li>
      ))}
    </ul>
  );
}
