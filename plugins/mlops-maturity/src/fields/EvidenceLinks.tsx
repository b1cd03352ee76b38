import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import type { EvidenceLink } from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../ui/kit';
import { Button, IconButton } from '../ui/controls/Button';
import { isWebLink } from '../draft';
import { useMessages } from '../text';
import { DraftTextField } from './DraftTextField';
import { EvidenceLinkList } from './EvidenceLinkList';
import { placeOf } from './placeOf';

const MAX_LINKS = 20;

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    row: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(1.5),
      [theme.breakpoints.down('xs')]: { flexWrap: 'wrap' },
    },
    open: { display: 'inline-flex', padding: theme.spacing(1, 0.5) },
  }),
  { name: 'MlopsMaturityEvidenceLinks' },
);

interface Row extends EvidenceLink {
  /** Tells rows apart while they are edited. */
  key: number;
}

/** The links that show why an answer holds. */
export function EvidenceLinks(props: {
  /** Unique on the page; the ids of the fields start with it. */
  id: string;
  links: readonly EvidenceLink[];
  onChange: (links: EvidenceLink[], pace: 'now' | 'typing') => void;
  onDone: () => void;
  disabled: boolean;
}) {
  const { id, links, onChange, onDone, disabled } = props;
  const classes = useStyles();
  const t = useMessages();
  const nextKey = useRef(0);
  const root = useRef<HTMLDivElement>(null);
  const toRows = (list: readonly EvidenceLink[]) =>
    list.map((link): Row => ({ ...link, key: nextKey.current++ }));
  const [rows, setRows] = useState(() => toRows(links));
  const [keyToFocus, setKeyToFocus] = useState<number>();

  // Rows that are being filled in exist only here; saved links replace them
  // when somebody else has changed the links.
  const saved = JSON.stringify(links.map(linkOf));
  const shown = JSON.stringify(rows.filter(isStarted).map(linkOf));
  useEffect(() => {
    const isInUse = root.current?.contains(document.activeElement);
    if (saved !== shown && !isInUse) {
      setRows(toRows(JSON.parse(saved)));
    }
    // Only what is saved is followed; typing changes what is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [saved]);

  const update = (next: Row[], pace: 'now' | 'typing') => {
    setRows(next);
    onChange(next.filter(isStarted).map(linkOf), pace);
  };

  if (disabled) {
    return <EvidenceLinkList links={links} />;
  }

  return (
    <div ref={root}>
      <ul className={classes.list}>
        {rows.map((row, index) => {
          const number = t.formats.number(index + 1);
          const change = (part: Partial<EvidenceLink>) =>
            update(
              rows.map(other =>
                other.key === row.key ? { ...other, ...part } : other,
              ),
              'typing',
            );
          return (
            <li
              key={row.key}
              className={classes.row}
              ref={element => {
                if (element && keyToFocus === row.key) {
                  element.querySelector('input')?.focus();
                  setKeyToFocus(undefined);
                }
              }}
            >
              <DraftTextField
                id={`${id}-${row.key}-address`}
                label={t('questionnaire.section.link.address', { number })}
                type="url"
                onlyWhole
                value={row.url}
                maxLength={2000}
                onType={url => change({ url })}
                onDone={onDone}
                check={url =>
                  isInvalid({ ...row, url })
                    ? t('questionnaire.section.link.invalid')
                    : undefined
                }
              />
              <DraftTextField
                id={`${id}-${row.key}-title`}
                label={t('questionnaire.section.link.title', { number })}
                value={row.title ?? ''}
                maxLength={200}
                onType={title => change({ title })}
                onDone={onDone}
              />
              {isStarted(row) && !isInvalid(row) && (
                <span className={classes.open}>
                  <Link
                    to={row.url.trim()}
                    aria-label={t('questionnaire.section.link.open', {
                      title: row.title?.trim() || number,
                      host: placeOf(row),
                    })}
                  >
                    <OpenInNewIcon fontSize="small" aria-hidden />
                  </Link>
                </span>
              )}
              <IconButton
                size="small"
                aria-label={t('questionnaire.section.link.remove', { number })}
                onClick={() => {
                  update(
                    rows.filter(({ key }) => key !== row.key),
                    'now',
                  );
                  root.current
                    ?.querySelector<HTMLButtonElement>('[data-add-link]')
                    ?.focus();
                }}
              >
                <DeleteOutlineIcon />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        startIcon={<AddIcon />}
        data-add-link
        disabled={rows.length >= MAX_LINKS}
        onClick={() => {
          const [row] = toRows([{ url: '' }]);
          setKeyToFocus(row.key);
          setRows([...rows, row]);
        }}
      >
        {t('questionnaire.section.link.add')}
      </Button>
    </div>
  );
}

function isStarted({ url, title }: EvidenceLink): boolean {
  return url.trim() !== '' || (title ?? '').trim() !== '';
}

function isInvalid(link: EvidenceLink): boolean {
  return isStarted(link) && !isWebLink(link);
}

function linkOf({ url, title }: EvidenceLink): EvidenceLink {
  return title?.trim()
    ? { url: url.trim(), title: title.trim() }
    : { url: url.trim() };
}
