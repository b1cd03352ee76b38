import { useRef } from 'react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { Button } from '../../ui/controls/Button';
import type { DraftConflict, DraftEditor } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { typeScale } from '../../ui/typeScale';
import { editTitle, editValue } from '../answers/editWords';
import { CONFLICTS_ID } from '../answers/Obstacles';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      scrollMarginTop: `${theme.spacing(9)}px`,
      '&:focus': { outline: 0 },
      '&:not(:empty)': { marginBottom: theme.spacing(3) },
    },
    conflict: {
      padding: theme.spacing(2, 3),
      borderLeft: `4px solid ${theme.palette.primary.main}`,
    },
    title: { ...typeScale(theme).title, margin: 0 },
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
  const model = useMaturityModel();
  return (
    <div
      ref={list}
      tabIndex={-1}
      className={classes.list}
      id={CONFLICTS_ID}
      role="group"
      aria-label={t('questionnaire.editor.conflict.list')}
    >
      {conflicts.map(conflict => {
        const { key, before, theirs, mine, by } = conflict;
        const title = editTitle(t, model, mine);
        const settle = (choice: 'mine' | 'theirs') => {
          editor.resolve(key, choice);
          list.current?.focus();
        };
        return (
          <Paper key={key} variant="outlined" className={classes.conflict}>
            <h3 className={classes.title}>
              {t('questionnaire.editor.conflict.title', { field: title })}
            </h3>
            <dl className={classes.values}>
              <dt>{t('questionnaire.editor.conflict.before')}</dt>
              <dd>{editValue(t, model, before)}</dd>
              <dt>
                <Editor by={by} userEntityRef={userEntityRef} />
              </dt>
              <dd>{editValue(t, model, theirs)}</dd>
              <dt>{t('questionnaire.editor.conflict.you')}</dt>
              <dd>{editValue(t, model, mine)}</dd>
            </dl>
            <div className={classes.choices}>
              <Button
                size="small"
                variant="outlined"
                onClick={() => settle('theirs')}
                aria-label={t('questionnaire.editor.conflict.keepTheirsFor', {
                  field: title,
                })}
              >
                {t('questionnaire.editor.conflict.keepTheirs')}
              </Button>
              <Button
                size="small"
                variant="outlined"
                onClick={() => settle('mine')}
                aria-label={t('questionnaire.editor.conflict.useMineFor', {
                  field: title,
                })}
              >
                {t('questionnaire.editor.conflict.useMine')}
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
  const t = useMessages();
  if (by === undefined) {
    return <>{t('questionnaire.editor.conflict.somebody')}</>;
  }
  return by === userEntityRef ? (
    <>{t('questionnaire.editor.conflict.yourself')}</>
  ) : (
    <EntityName entityRef={by} defaultKind="User" />
  );
}
