import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  SharedAnswer,
  SharedStatement,
  Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { Button } from '../../ui/controls/Button';
import { useMessages } from '../../text';
import { EntityName } from '../../ui/EntityName';
import { When } from '../../ui/When';
import { EvidenceLinkList } from '../../fields/EvidenceLinkList';
import { AboveText } from './AboveText';
import { ConflictingAnswers } from '../../assessment/ConflictingAnswers';
import { reachTexts } from './reachTexts';

const MARKS = { yes: '✓', no: '✕' } as const;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gridTemplateAreas: '"statement answer"',
      gap: theme.spacing(0.5, 3),
      alignItems: 'start',
      padding: theme.spacing(1.25, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        gridTemplateAreas: '"statement" "answer"',
      },
    },
    withButton: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 104px',
      gridTemplateAreas: '"statement answer button"',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        gridTemplateAreas: '"statement button" "answer answer"',
      },
    },
    statement: { gridArea: 'statement' },
    answer: {
      gridArea: 'answer',
      fontFamily: theme.typography.fontFamily,
      fontSize: theme.typography.body2.fontSize,
      lineHeight: 1.5,
    },
    note: { whiteSpace: 'pre-line' },
    secondary: { color: theme.palette.text.secondary },
    mark: { display: 'inline-block', width: 18, fontWeight: 'bold' },
    button: {
      gridArea: 'button',
      justifySelf: 'end',
    },
  }),
  { name: 'MlopsMaturitySharedAnswerItem' },
);

/** One statement: what is answered here, what from above, and whom it reaches. */
export function SharedAnswerItem(props: {
  statement: Statement;
  shared: SharedStatement;
  /** Left out for those who may only look. */
  onChange?: () => void;
  /** What was just done about it. */
  notice?: ReactNode;
}) {
  const { statement, shared, onChange, notice } = props;
  const { answer, above, conflictingAbove } = shared;
  const classes = useStyles();
  const t = useMessages();
  const names = { statement: statement.label };
  const aboveText =
    conflictingAbove.length > 0 ? (
      <ConflictingAnswers answers={conflictingAbove} isShort />
    ) : (
      above && <AboveText above={above} />
    );
  return (
    <li className={`${classes.root} ${onChange ? classes.withButton : ''}`}>
      <div className={classes.statement}>
        <Typography>{statement.label}</Typography>
        <Typography variant="body2" color="textSecondary">
          {statement.statement}
        </Typography>
      </div>
      <div className={classes.answer}>
        {answer ? (
          <AnswerHere answer={answer} statementLabel={statement.label} />
        ) : (
          <div className={classes.secondary}>
            {t('sharedAnswers.section.none')}
          </div>
        )}
        {aboveText && (
          <div>
            {answer
              ? t('sharedAnswers.section.overrides', { answer: aboveText })
              : t('sharedAnswers.section.above', { answer: aboveText })}
          </div>
        )}
        <div className={classes.secondary}>
          {reachTexts(t, shared).join(' · ')}
        </div>
        {notice}
      </div>
      {onChange && (
        <Button
          size="small"
          color="primary"
          variant="outlined"
          className={classes.button}
          aria-label={
            answer
              ? t('sharedAnswers.section.changeFor', names)
              : t('sharedAnswers.section.answerFor', names)
          }
          onClick={onChange}
        >
          {answer
            ? t('sharedAnswers.section.change')
            : t('sharedAnswers.section.answer')}
        </Button>
      )}
    </li>
  );
}

function AnswerHere(props: { answer: SharedAnswer; statementLabel: string }) {
  const { answer, statementLabel } = props;
  const { value, note, evidence = [], updatedAt, updatedBy } = answer;
  const classes = useStyles();
  const t = useMessages();
  return (
    <>
      <div>
        <span className={classes.mark} aria-hidden>
          {MARKS[value]}
        </span>
        <strong>{t(`questionnaire.words.answer.${value}`)}</strong>
      </div>
      {answer.wordingOf !== undefined && (
        <div>
          {t('sharedAnswers.section.reworded', { version: answer.wordingOf })}
        </div>
      )}
      {note && <div className={classes.note}>{note}</div>}
      {evidence.length > 0 && (
        <EvidenceLinkList
          links={evidence}
          label={t('sharedAnswers.section.evidence', {
            statement: statementLabel,
          })}
        />
      )}
      <div className={classes.secondary}>
        {t('sharedAnswers.said', {
          person: <EntityName entityRef={updatedBy} defaultKind="User" />,
          when: <When iso={updatedAt} />,
        })}
      </div>
    </>
  );
}
