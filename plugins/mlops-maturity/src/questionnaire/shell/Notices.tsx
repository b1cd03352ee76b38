import { makeStyles } from '@material-ui/core/styles';
import type {
  AssessmentView,
  MaturityModel,
} from 'backstage-plugin-mlops-maturity-common';
import type { DraftEdit, DraftEditorState } from '../../draft';
import { changedFactText } from '../../assessment/changedFactText';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages, type Translate } from '../../text';
import { EntityName, EntityNames } from '../../ui/EntityName';
import { Note } from '../../ui/Note';
import { When } from '../../ui/When';
import { Editor } from './ConflictList';
import { editTitle } from '../answers/editWords';

/** More names than this are a wall of text. */
const MOST_NAMED = 3;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      '&:not(:empty)': { marginTop: theme.spacing(2) },
    },
  }),
  { name: 'MlopsMaturityNotices' },
);

/** What somebody should know before going on: who may write, who else does. */
export function Notices(props: {
  state: DraftEditorState;
  userEntityRef: string;
}) {
  const { state, userEntityRef } = props;
  const { view, otherEdits, restoredCount } = state;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <div className={classes.root} role="status">
      {!view.access.update && <ReadOnly owners={view.access.owners} />}
      <WhatIsShown view={view} />
      {view.changedSince.length > 0 && (
        <Note severity="info">
          <strong>{t('tab.changed.title')}</strong>
          {view.changedSince.map(change => (
            <div key={change.fact}>{changedFactText(t, change)}</div>
          ))}
        </Note>
      )}
      {restoredCount > 0 && (
        <Note severity="info">
          {t('questionnaire.editor.notice.restored', { count: restoredCount })}
        </Note>
      )}
      {otherEdits.map(({ by, fields }) => (
        <Note
          severity="info"
          key={`${by}: ${fields.map(field => JSON.stringify(field)).join()}`}
        >
          {t('questionnaire.editor.notice.others', {
            person: <Editor by={by} userEntityRef={userEntityRef} />,
            fields: fieldsText(t, model, fields),
          })}
        </Note>
      ))}
    </div>
  );
}

/** Names the draft wherever it is what is shown, or what is not. */
function WhatIsShown({ view }: { view: AssessmentView }) {
  const { draft, draftInProgress, submission } = view;
  const t = useMessages();
  if (draft && submission) {
    return (
      <Note severity="info">
        {t('questionnaire.editor.notice.draft', {
          revision: submission.revision,
        })}
      </Note>
    );
  }
  if (draft || !draftInProgress) {
    return null;
  }
  return (
    <Note severity="info">
      {t(
        submission
          ? 'questionnaire.editor.notice.draftOfOthers'
          : 'questionnaire.editor.notice.firstDraftOfOthers',
        {
          person: (
            <EntityName
              entityRef={draftInProgress.updatedBy}
              defaultKind="User"
            />
          ),
          when: <When iso={draftInProgress.updatedAt} />,
        },
      )}
    </Note>
  );
}

function ReadOnly(props: { owners: string[] }) {
  const { owners } = props;
  const t = useMessages();
  return (
    <Note severity="info">
      {owners.length > 0
        ? t('questionnaire.editor.notice.readOnly', {
            owners: <EntityNames entityRefs={owners} />,
          })
        : t('questionnaire.editor.notice.nobodyOwns')}
    </Note>
  );
}

/** The first fields by name, the rest by number. */
function fieldsText(
  t: Translate,
  model: MaturityModel,
  fields: readonly DraftEdit[],
): string {
  const titles = fields.map(field => editTitle(t, model, field));
  const rest = titles.length - MOST_NAMED;
  return rest > 0
    ? t('questionnaire.editor.notice.more', {
        fields: t.formats.facts(titles.slice(0, MOST_NAMED)),
        count: rest,
      })
    : t.formats.list(titles);
}
