import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  entityLabel,
  type SharedAnswersView,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { EntityNames } from '../../ui/EntityName';
import { useAnnounce } from '../../ui/states/Announcer';
import { SharedAnswerDialog } from './SharedAnswerDialog';
import { SharedAnswerItem } from './SharedAnswerItem';
import { sourceKind } from '../../text/sentences/sourceKind';
import { statementGroups } from './statementGroups';

const useStyles = makeStyles(
  theme => ({
    intro: { maxWidth: '90ch' },
    heading: {
      fontSize: '1rem',
      fontWeight: 'bold',
      margin: theme.spacing(2.5, 0, 1),
    },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    saved: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      marginTop: theme.spacing(0.5),
    },
  }),
  { name: 'MlopsMaturitySharedAnswerList' },
);

/** Every statement that can be answered for everything below an entity. */
export function SharedAnswerList(props: {
  view: SharedAnswersView;
  /** Full references of those who own the entity. */
  owners: string[];
  onView: (view: SharedAnswersView) => void;
  /** Called when the reader wants numbers that count a change. */
  onRecount: () => void;
}) {
  const { view, owners, onView, onRecount } = props;
  const { access, statements } = view;
  const title = entityLabel(view.entityRef, view.title);
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const announce = useAnnounce();
  const [edited, setEdited] = useState<StatementId>();
  const [savedNow, setSavedNow] = useState<{ id: StatementId; text: string }>();
  const canChange = access.update;
  // What nobody answers is of use to those only who can answer it.
  const shown = canChange
    ? statements
    : statements.filter(
        ({ answer, above, conflictingAbove }) =>
          answer || above || conflictingAbove.length > 0,
      );

  const saved = (next: SharedAnswersView, id: StatementId, label: string) => {
    const answer = next.statements.find(
      each => each.statementId === id,
    )?.answer;
    const text = answer
      ? t('sharedAnswers.section.saved', {
          statement: label,
          answer: t(`questionnaire.words.answer.${answer.value}`),
        })
      : t('sharedAnswers.section.takenBack', { statement: label });
    onView(next);
    setEdited(undefined);
    setSavedNow({ id, text });
    announce(text);
  };

  const whoCan = !canChange && (
    <Typography variant="body2" color="textSecondary">
      {owners.length > 0
        ? t('sharedAnswers.section.owners', {
            name: title,
            owners: <EntityNames entityRefs={owners} />,
          })
        : t(
            sourceKind(view.entityRef) === 'group'
              ? 'sharedAnswers.section.members'
              : 'sharedAnswers.section.noOwner',
            { name: title },
          )}
    </Typography>
  );
  if (shown.length === 0) {
    return (
      <>
        <Typography variant="body2" className={classes.intro}>
          {t('sharedAnswers.section.nothing', { name: title })}
        </Typography>
        {whoCan}
      </>
    );
  }
  return (
    <>
      <Typography variant="body2" className={classes.intro}>
        {t('sharedAnswers.section.intro')}
      </Typography>
      {whoCan}
      {statementGroups(model, shown).map(group => (
        <section key={group.id} aria-label={group.title}>
          <Typography variant="h4" component="h3" className={classes.heading}>
            {group.title}
          </Typography>
          <ul className={classes.list}>
            {group.items.map(({ statement, shared }) => (
              <SharedAnswerItem
                key={statement.id}
                statement={statement}
                shared={shared}
                onChange={canChange ? () => setEdited(statement.id) : undefined}
                notice={
                  savedNow?.id === statement.id && (
                    <div className={classes.saved}>
                      <span>
                        {savedNow.text} {t('sharedAnswers.section.numbers')}
                      </span>
                      <Button
                        size="small"
                        color="primary"
                        variant="outlined"
                        onClick={onRecount}
                      >
                        {t('sharedAnswers.section.reload')}
                      </Button>
                    </div>
                  )
                }
              />
            ))}
          </ul>
          {group.items.map(
            ({ statement, shared }) =>
              statement.id === edited && (
                <SharedAnswerDialog
                  key={statement.id}
                  view={view}
                  shared={shared}
                  statement={statement}
                  onView={onView}
                  onSaved={next => saved(next, statement.id, statement.label)}
                  onClose={() => setEdited(undefined)}
                />
              ),
          )}
        </section>
      ))}
    </>
  );
}
