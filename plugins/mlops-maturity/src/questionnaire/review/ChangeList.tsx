import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { fieldKey } from '../../draft';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { editTitle, editValue } from '../answers/editWords';
import type { ChangeGroup } from './reviewChanges';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { typeScale } from '../../ui/typeScale';

/** A longer list is folded away, so that the page can be taken in. */
const MOST_SHOWN = 12;

const useStyles = makeStyles(
  theme => ({
    group: { marginTop: theme.spacing(2) },
    title: { ...typeScale(theme).body, fontWeight: 'bold' },
    list: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
    },
    change: {
      display: 'grid',
      gridTemplateColumns: 'minmax(160px, 1fr) 2fr',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      ...typeScale(theme).body,
      overflowWrap: 'anywhere',
      [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
    },
    before: { color: theme.palette.text.secondary },
    summary: { cursor: 'pointer' },
  }),
  { name: 'MlopsMaturityChangeList' },
);

/** What the draft changes, group by group. */
export function ChangeList(props: { groups: readonly ChangeGroup[] }) {
  const { groups } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <>
      {groups.map(group => {
        const list = <Changes group={group} />;
        const title = t('questionnaire.review.changes.group', {
          title: t(`questionnaire.review.changes.${group.id}`),
          count: group.changes.length,
        });
        return (
          <section key={group.id} className={classes.group} aria-label={title}>
            <Typography variant="h5" component="h4" className={classes.title}>
              {title}
            </Typography>
            {group.changes.length > MOST_SHOWN ? (
              <details>
                <summary className={classes.summary}>
                  {t('questionnaire.review.changes.show', {
                    count: group.changes.length,
                  })}
                </summary>
                {list}
              </details>
            ) : (
              list
            )}
          </section>
        );
      })}
    </>
  );
}

function Changes({ group }: { group: ChangeGroup }) {
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  return (
    <ul className={classes.list}>
      {group.changes.map(({ before, after, ...inherited }) => (
        <li key={fieldKey(after)} className={classes.change}>
          <span>{editTitle(t, model, after)}</span>
          <span>
            <span className={classes.before}>
              {editValue(t, model, before, inherited.inheritedBefore)}
            </span>
            <span aria-hidden> → </span>
            <VisuallyHidden>
              {' '}
              {t('questionnaire.review.changes.becomes')}{' '}
            </VisuallyHidden>
            <strong>
              {editValue(t, model, after, inherited.inheritedAfter)}
            </strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
