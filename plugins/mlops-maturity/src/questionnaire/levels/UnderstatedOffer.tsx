import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import type {
  AssessmentDocument,
  AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { supportedSetAside } from '../../assessment/supportedSetAside';
import { Button } from '../../ui/controls/Button';
import { sameEdit, type DraftEdit, type DraftEditor } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { useAnnounce } from '../../ui/states/Announcer';
import { supportedPicks } from './supportedPicks';
import { Note } from '../../ui/Note';

const useStyles = makeStyles(
  theme => ({
    button: { marginTop: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityUnderstatedOffer' },
);

/** What was chosen, and what takes it back. */
interface Chosen {
  made: DraftEdit[];
  undo: DraftEdit[];
  level: number;
  dimensions: string[];
}

/**
 * Chooses at once, in the draft, the level that the answers support; nothing
 * while the picks declare as much.
 */
export function UnderstatedOffer(props: {
  document: AssessmentDocument;
  result: AssessmentResult;
  editor: DraftEditor;
}) {
  const { document, result, editor } = props;
  const { declaredLevel, confirmedLevel } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<Chosen>();
  const undoButton = useRef<HTMLButtonElement>(null);
  const { dimensions, edits } = supportedPicks(document, result, model);

  const setAside = supportedSetAside(model, document, result);

  // The button that was used is gone.
  useEffect(() => {
    if (chosen) {
      undoButton.current?.focus();
    }
  }, [chosen]);

  if (chosen) {
    const facts = {
      level: chosen.level,
      dimensions: t.formats.list(chosen.dimensions),
    };
    return (
      <Note severity="success">
        <div>{t('questionnaire.levels.offer.done', facts)}</div>
        <Button
          ref={undoButton}
          size="small"
          variant="outlined"
          color="inherit"
          className={classes.button}
          onClick={() => {
            takeBack(chosen);
            setChosen(undefined);
            announce(t('questionnaire.levels.offer.undone'));
          }}
        >
          {t('questionnaire.levels.offer.undo')}
        </Button>
      </Note>
    );
  }
  return edits.length > 0 && confirmedLevel !== null ? (
    <Note severity="info">
      <div>
        {t('sentences.understated.text', {
          supported: confirmedLevel,
          declared: declaredLevel ?? t('common.noLevel'),
          dimensions: titlesOfDimensions(),
        })}{' '}
        {setAside > 0 &&
          t('sentences.understated.setAside', { count: setAside })}
      </div>
      <Button
        size="small"
        variant="outlined"
        color="inherit"
        className={classes.button}
        onClick={() => {
          setChosen({
            made: edits,
            undo: editor.changeAll(edits),
            level: confirmedLevel,
            dimensions: dimensions.map(({ title }) => title),
          });
          announce(
            t('questionnaire.levels.offer.done', {
              level: confirmedLevel,
              dimensions: titlesOfDimensions(),
            }),
          );
        }}
      >
        {t('questionnaire.levels.offer.choose')}
      </Button>
    </Note>
  ) : null;

  function titlesOfDimensions(): string {
    return t.formats.list(dimensions.map(({ title }) => title));
  }

  /** What was picked again since then stays. */
  function takeBack({ made, undo }: Chosen): void {
    const { picks } = editor.getState().document;
    editor.changeAll(
      undo.filter((_, index) => {
        const edit = made[index];
        return (
          edit.kind === 'pick' &&
          sameEdit(edit, {
            kind: 'pick',
            id: edit.id,
            value: picks[edit.id] ?? null,
          })
        );
      }),
    );
  }
}
