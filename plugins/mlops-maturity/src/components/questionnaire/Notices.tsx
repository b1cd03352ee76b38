import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { DraftEditorState } from '../../editing';
import { EntityNames } from '../common';
import { counted, listing } from '../sentences';
import { Editor } from './ConflictList';
import { editTitle } from './editWords';

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
  return (
    <div className={classes.root}>
      {!view.access.update && <ReadOnly owners={view.access.owners} />}
      {restoredCount > 0 && (
        <Alert severity="info">
          {counted(restoredCount, 'change')} of your last visit{' '}
          {restoredCount === 1 ? 'was' : 'were'} not saved then and came back.
        </Alert>
      )}
      {otherEdits.map(({ by, fields }) => (
        <Alert
          severity="info"
          key={`${by}: ${fields.map(field => JSON.stringify(field)).join()}`}
        >
          <Editor by={by} userEntityRef={userEntityRef} /> also changed{' '}
          {listing(fields.slice(0, 3).map(editTitle))}
          {fields.length > 3 && ` and ${fields.length - 3} more`}. You see the
          newest answers.
        </Alert>
      ))}
    </div>
  );
}

function ReadOnly(props: { owners: string[] }) {
  const { owners } = props;
  return (
    <Alert severity="info">
      {owners.length > 0 ? (
        <>
          You can read this assessment. Those who own the component can change
          it: <EntityNames entityRefs={owners} />.
        </>
      ) : (
        'You can read this assessment. Nobody owns the component in the catalog; once it has an owner, the owner can change it.'
      )}
    </Alert>
  );
}
