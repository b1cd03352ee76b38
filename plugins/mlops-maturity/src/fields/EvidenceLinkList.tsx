import { makeStyles } from '@material-ui/core/styles';
import {
  safeLink,
  type EvidenceLink,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../ui/kit';
import { placeOf } from './placeOf';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: { marginBottom: theme.spacing(0.5), overflowWrap: 'anywhere' },
  }),
  { name: 'MlopsMaturityEvidenceLinkList' },
);

/** Evidence links to be read: each as its title and where it leads. */
export function EvidenceLinkList(props: {
  links: readonly EvidenceLink[];
  /** What they show, for screen readers. */
  label?: string;
}) {
  const { links, label } = props;
  const classes = useStyles();
  return (
    <ul className={classes.list} aria-label={label}>
      {links.map(link => (
        <li key={link.url} className={classes.item}>
          <EvidenceLinkText link={link} />
        </li>
      ))}
    </ul>
  );
}

/** A broken link is plain text. */
function EvidenceLinkText({ link }: { link: EvidenceLink }) {
  const text = link.title?.trim() || link.url;
  const address = safeLink(link.url);
  if (address === undefined) {
    return <>{text}</>;
  }
  return (
    <>
      <Link to={address} underline="always">
        {text}
      </Link>
      {link.title?.trim() && ` (${placeOf(link)})`}
    </>
  );
}
