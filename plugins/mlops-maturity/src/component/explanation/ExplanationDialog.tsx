import { useCallback, useMemo } from 'react';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Link } from '../../ui/kit';
import { Button } from '../../ui/controls/Button';
import { typeScale } from '../../ui/typeScale';
import { optional } from '../../url/urlSchema';
import { useTabLink } from '../../url/useTabLink';
import { useUrlState } from '../../url/useUrlState';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { ConflictingAnswers } from '../../assessment/ConflictingAnswers';
import { InheritedMark } from '../../assessment/InheritedMark';
import { explain } from './explain';
import type { Explained, ExplainedStatement, Explanation } from './Explanation';
import { topicKey, topicOf } from './topic';

const TITLE_ID = 'mlops-maturity-explanation';

const useStyles = makeStyles(
  theme => ({
    heading: {
      ...typeScale(theme).body,
      fontWeight: 'bold',
      margin: theme.spacing(2, 0, 1),
    },
    // Dialogs stand outside of what gives a page its font.
    content: theme.typography.body2,
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
    rule: { fontFamily: 'monospace' },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        textAlign: 'left',
        fontWeight: 'normal',
        verticalAlign: 'top',
        padding: theme.spacing(0.75, 2, 0.75, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& th': { width: '55%', color: theme.palette.text.secondary },
    },
    requirements: {
      listStyle: 'none',
      margin: theme.spacing(0, 0, 1),
      padding: 0,
      '& > li': {
        display: 'grid',
        gridTemplateColumns: '1.5em minmax(0, 1fr)',
        padding: theme.spacing(0.75, 0),
        borderTop: `1px solid ${theme.palette.divider}`,
      },
    },
    items: { listStyle: 'none', margin: 0, padding: 0 },
    mark: { fontWeight: 'bold' },
    summary: { cursor: 'pointer', padding: theme.spacing(0.5, 0) },
  }),
  { name: 'MlopsMaturityExplanationDialog' },
);

/**
 * The explanation that the address asks for; nothing while it asks for none.
 * Being in the address, it can be sent to somebody, and back closes it.
 */
export function ExplanationDialog(props: {
  entityRef: string;
  explained: Explained;
}) {
  const { entityRef, explained } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const schema = useMemo(
    () => ({ explain: optional(text => topicOf(text, model), topicKey) }),
    [model],
  );
  const { state, update } = useUrlState(schema);
  const topic = state.explain;
  const close = useCallback(
    () => update(() => ({ explain: undefined }), 'push'),
    [update],
  );
  if (!topic) {
    return null;
  }
  const explanation = explain(t, model, topic, explained);
  return (
    <Dialog
      open
      onClose={close}
      maxWidth="md"
      fullWidth
      aria-labelledby={TITLE_ID}
    >
      <DialogTitle id={TITLE_ID}>{explanation.title}</DialogTitle>
      <DialogContent dividers className={classes.content}>
        <Body entityRef={entityRef} explanation={explanation} />
      </DialogContent>
      <DialogActions>
        <Button onClick={close} color="primary">
          {t('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Body(props: { entityRef: string; explanation: Explanation }) {
  const { entityRef, explanation } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <>
      <Typography variant="h4" component="h3" className={classes.heading}>
        {t('tab.explain.inputs')}
      </Typography>
      <table className={classes.table}>
        <tbody>
          {explanation.inputs.map(({ term, value }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {explanation.requirements && (
        <Requirements entityRef={entityRef} groups={explanation.requirements} />
      )}
      <Typography variant="h4" component="h3" className={classes.heading}>
        {t('tab.explain.rules')}
      </Typography>
      <ul className={classes.list}>
        {explanation.rules.map(({ id, text }) => (
          <li key={`${id} ${text}`}>
            {text}{' '}
            <Typography
              component="span"
              variant="body2"
              color="textSecondary"
              className={classes.rule}
            >
              {t('tab.explain.rule', { rule: id })}
            </Typography>
          </li>
        ))}
      </ul>
      {explanation.groups.length > 0 && (
        <Typography variant="h4" component="h3" className={classes.heading}>
          {t('tab.explain.answers')}
        </Typography>
      )}
      {explanation.groups.map(({ title, statements }, index) => (
        <details key={title} open={index === 0}>
          <summary className={classes.summary}>{title}</summary>
          <ul className={classes.list}>
            {statements.map(statement => (
              <li key={statement.id}>
                <StatementLine entityRef={entityRef} statement={statement} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function Requirements(props: {
  entityRef: string;
  groups: NonNullable<Explanation['requirements']>;
}) {
  const { entityRef, groups } = props;
  const classes = useStyles();
  const t = useMessages();
  return (
    <>
      <Typography variant="h4" component="h3" className={classes.heading}>
        {t('tab.explain.requirements')}
      </Typography>
      {groups.map(({ title, isOpen, requirements }) => (
        <details key={title} open={isOpen}>
          <summary className={classes.summary}>{title}</summary>
          <ul className={classes.requirements}>
            {requirements.map(({ id, mark, text, reason, items }) => (
              <li key={id}>
                <span aria-hidden className={classes.mark}>
                  {mark}
                </span>
                <div>
                  {text}
                  <ul className={classes.items}>
                    {items.map(({ statement, details }) => (
                      <li key={statement.id}>
                        <StatementLine
                          entityRef={entityRef}
                          statement={statement}
                        />
                        {details.length > 0 && ` · ${details.join(' · ')}`}
                      </li>
                    ))}
                  </ul>
                  <Typography variant="body2" color="textSecondary">
                    {reason}
                  </Typography>
                </div>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function StatementLine(props: {
  entityRef: string;
  statement: ExplainedStatement;
}) {
  const { entityRef, statement } = props;
  const { id, label, inherited, conflicting, parts } = statement;
  const tabLink = useTabLink();
  return (
    <>
      <Link to={tabLink(entityRef, { view: 'questionnaire', statement: id })}>
        {label}
      </Link>
      {parts && ` · ${parts}`}
      {inherited && (
        <Typography component="div" variant="body2">
          <InheritedMark inherited={inherited} />
        </Typography>
      )}
      {conflicting && (
        <Typography component="div" variant="body2">
          <ConflictingAnswers answers={conflicting} />
        </Typography>
      )}
    </>
  );
}
