import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { InheritedAnswer } from 'backstage-plugin-mlops-maturity-common';
import { useMessages } from '../../../text';
import { EntityName } from '../../../ui/EntityName';
import { When } from '../../../ui/When';
import { typeScale } from '../../../ui/typeScale';
import { ConflictingAnswers } from '../../../assessment/ConflictingAnswers';
import { InheritedMark } from '../../../assessment/InheritedMark';
import { EvidenceLinkList } from '../../../fields/EvidenceLinkList';
import type { Inheritance } from '../../answers/inheritance';

const useStyles = makeStyles(
  theme => ({
    root: {
      margin: theme.spacing(1, 0),
      padding: theme.spacing(0.75, 1.25),
      borderLeft: `4px solid ${theme.palette.primary.main}`,
      backgroundColor: theme.palette.action.hover,
      ...typeScale(theme).body,
      maxWidth: '75ch',
      overflowWrap: 'anywhere',
    },
    answer: { fontWeight: 'bold' },
    aside: {
      ...typeScale(theme).body,
      margin: theme.spacing(1, 0),
      maxWidth: '75ch',
    },
    note: { whiteSpace: 'pre-line' },
  }),
  { name: 'MlopsMaturityInheritedState' },
);

/**
 * What a component inherits for a statement: the whole of it where it counts,
 * a reminder where the component answers itself.
 */
export function InheritedState(props: {
  inheritance: Inheritance;
  /** Nothing is shown if there is none. */
  inherited: InheritedAnswer | undefined;
  /** What those above say if they differ, and the component says nothing. */
  conflicting: readonly InheritedAnswer[] | undefined;
  statementLabel: string;
  isReadOnly: boolean;
}) {
  const { inheritance, inherited, conflicting } = props;
  const { statementLabel, isReadOnly } = props;
  const classes = useStyles();
  const t = useMessages();
  if (!inherited) {
    return conflicting ? (
      <div className={classes.root}>
        <ConflictingAnswers answers={conflicting} />
      </div>
    ) : null;
  }
  const { note, evidence = [], updatedAt, updatedBy } = inherited;
  const mark = <InheritedMark inherited={inherited} />;
  if (inheritance !== 'inherits') {
    return (
      <Typography component="div" className={classes.aside}>
        {inheritance === 'repeats'
          ? t('sharedAnswers.statement.same', { inherited: mark })
          : t('sharedAnswers.statement.instead', { inherited: mark })}
      </Typography>
    );
  }
  return (
    <div className={classes.root}>
      <div className={classes.answer}>{mark}</div>
      {note && <div className={classes.note}>{note}</div>}
      {evidence.length > 0 && (
        <EvidenceLinkList
          links={evidence}
          label={t('sharedAnswers.section.evidence', {
            statement: statementLabel,
          })}
        />
      )}
      {updatedBy !== null && updatedAt !== null && (
        <div>
          {t('sharedAnswers.said', {
            person: <EntityName entityRef={updatedBy} defaultKind="User" />,
            when: <When iso={updatedAt} />,
          })}
        </div>
      )}
      {!isReadOnly && <div>{t('sharedAnswers.statement.hint')}</div>}
    </div>
  );
}
