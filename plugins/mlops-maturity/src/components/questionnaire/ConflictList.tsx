import { useRef } from 'react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DraftConflict, DraftEditor } from '../../editing';
import { EntityName } from '../common';
import { editTitle, editValue } from './editWords';
import { useMessages } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      scrollMarginTop: theme.spacing(10),
      '&:focus': { outline: 0 },
      '&:not(:empty)': { marginBottom: theme.spacing(3) },
    },
    conflict: {
      padding: theme.spacing(2, 3),
      borderLeft: `4px solid ${theme.palette.primary.main}`,
    },
    values: {
      display: 'grid',
      gridTemplateColumns: 'max-content 1fr',
      gap: theme.spacing(0.5, 2),
      margin: theme.spacing(1, 0, 2),
      overflowWrap: 'anywhere',
      '& dt': { color: theme.palette.text.secondary },
      '& dd': { margin: 0 },
    },
    choices: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityConflictList' },
);

/** The id of the list's element, to go to it. */
export const CONFLICTS_ID = 'mlops-maturity-conflicts';

/** What two people changed differently; each waits for a choice. */
export function ConflictList(props: {
  conflicts: readonly DraftConflict[];
  editor: DraftEditor;
  userEntityRef: string;
}) {
  const { conflicts, editor, userEntityRef } = props;
  const classes = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const t = useMessages();
  return (
    <div
      ref={list}
      tabIndex={-1}
      className={classes.list}
      id={CONFLICTS_ID}
      role="group"
      aria-label="Conflicts"
    >
      {conflicts.map(conflict => {
        const { key, before, theirs, mine, by } = conflict;
        const title = editTitle(mine);
        const settle = (choice: 'mine' | 'theirs') => {
          editor.resolve(key, choice);
          list.current?.focus();
        };
        return (
          <Paper key={key} variant="outlined" className={classes.conflict}>
            <Typography
              variant="h4"
              component="h3"
              style={{ fontSize: '1.125rem' }}
            >
              {title} was changed twice
            </Typography>
            <dl className={classes.values}>
              <dt>Before</dt>
              <dd>{editValue(t, before)}</dd>
              <dt>
                <Editor by={by} userEntityRef={userEntityRef} />
              </dt>
              <dd>{editValue(t, theirs)}</dd>
              <dt>You</dt>
              <dd>{editValue(t, mine)}</dd>
            </dl>
            <div className={classes.choices}>
              <Button
                size="small"
                variant="outlined"
                onClick={() => settle('theirs')}
                aria-label={`Keep theirs for ${title}`}
              >
                Keep theirs
              </Button>
              <Button
                size="small"
                variant="outlined"
                onClick={() => settle('mine')}
                aria-label={`Use mine for ${title}`}
              >
                Use mine
              </Button>
            </div>
          </Paper>
        );
      })}
    </div>
  );
}

/** Somebody who edits the same draft; it can be the reader in another window. */
export function Editor(props: {
  by: string | undefined;
  userEntityRef: string;
}) {
  const { by, userEntityRef } = props;
  if (by === undefined) {
    return <>Somebody else</>;
  }
  return by === userEntityRef ? (
    <>You, in another window</>
  ) : (
    <EntityName entityRef={by} defaultKind="User" />
  );
}
