import { useMemo } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { typeScale } from '../../ui/typeScale';
import { useLocalizedModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { modelChanges, type ModelChangeGroup } from './modelChanges';
import type { Revision } from './useSubmission';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(2) },
    list: {
      margin: theme.spacing(0.5, 0, 1.5),
      paddingLeft: theme.spacing(3),
      ...typeScale(theme).body,
      overflowWrap: 'anywhere',
    },
    before: { color: theme.palette.text.secondary },
  }),
  { name: 'MlopsMaturityModelChanges' },
);

/**
 * What the maturity model itself changed between two revisions; nothing if
 * both were made on the same version.
 */
export function ModelChanges(props: { before: Revision; after: Revision }) {
  const { before, after } = props;
  const classes = useStyles();
  const t = useMessages();
  const from = before.submission.document.modelVersion;
  const to = after.submission.document.modelVersion;
  if (from === to) {
    return null;
  }
  const title = t('history.model.title', { from, to });
  return (
    <section className={classes.root} aria-label={title}>
      <Typography variant="subtitle1" component="h4">
        {title}
      </Typography>
      {before.model && after.model ? (
        <Groups before={before.model} after={after.model} />
      ) : (
        <Typography variant="body2">{t('history.model.unknown')}</Typography>
      )}
    </section>
  );
}

function Groups(props: { before: MaturityModel; after: MaturityModel }) {
  const { before, after } = props;
  const t = useMessages();
  const localizedBefore = useLocalizedModel(before);
  const localizedAfter = useLocalizedModel(after);
  const groups = useMemo(
    () =>
      modelChanges(
        { model: before, localized: localizedBefore },
        { model: after, localized: localizedAfter },
      ),
    [before, after, localizedBefore, localizedAfter],
  );
  return groups.length > 0 ? (
    <>
      {groups.map(group => (
        <Group key={`${group.subject} ${group.kind}`} group={group} />
      ))}
    </>
  ) : (
    <Typography variant="body2">{t('history.model.same')}</Typography>
  );
}

function Group({ group }: { group: ModelChangeGroup }) {
  const { subject, kind, changes } = group;
  const classes = useStyles();
  const t = useMessages();
  const title = t(`history.model.${subject}.${kind}`, {
    count: changes.length,
  });
  return (
    <>
      <Typography variant="body2">{title}</Typography>
      <ul className={classes.list} aria-label={title}>
        {changes.map(change => (
          <li key={change.id}>
            {change.title}
            {change.wordings && (
              <>
                <div className={classes.before}>
                  {t('history.model.before', { text: change.wordings.before })}
                </div>
                <div>
                  {t('history.model.after', { text: change.wordings.after })}
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
