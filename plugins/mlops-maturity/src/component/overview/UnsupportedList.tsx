import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AssessmentDocument,
  AssessmentResult,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { unsupportedStatements } from '../../text/sentences';
import { Panel } from '../../ui/Panel';
import { StatementLink } from './StatementLink';

/** More would bury what is below; the rest is in the explanation. */
const MOST_SHOWN = 5;

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(1) },
    },
    summary: { cursor: 'pointer', marginTop: theme.spacing(1) },
  }),
  { name: 'MlopsMaturityUnsupportedList' },
);

/** What has to be answered before the declared level is confirmed. */
export function UnsupportedList(props: {
  entityRef: string;
  result: AssessmentResult;
  document: AssessmentDocument;
}) {
  const { entityRef, result, document } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const unsupported = unsupportedStatements(model, result, document);
  if (unsupported.length === 0) {
    return null;
  }
  const items = unsupported.map(({ statement, level }) => (
    <li key={statement.id}>
      {t('sentences.unsupported.text', {
        statement: statement.label,
        level,
        declared: result.declaredLevel ?? t('common.noLevel'),
      })}{' '}
      <StatementLink
        entityRef={entityRef}
        statementId={statement.id}
        label={statement.label}
      />
    </li>
  ));
  return (
    <Panel title={t('tab.unsupported', { count: unsupported.length })}>
      <Typography paragraph>{t('tab.unsupportedNote')}</Typography>
      <ul className={classes.list}>{items.slice(0, MOST_SHOWN)}</ul>
      {items.length > MOST_SHOWN && (
        <details>
          <summary className={classes.summary}>
            {t('tab.unsupportedMore', { count: items.length - MOST_SHOWN })}
          </summary>
          <ul className={classes.list}>{items.slice(MOST_SHOWN)}</ul>
        </details>
      )}
    </Panel>
  );
}
