import { useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  findStatement,
  type StatementId,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { PractisedBy } from './PractisedBy';

const useStyles = makeStyles(
  theme => ({
    summary: { cursor: 'pointer', width: 'fit-content' },
    list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(3) },
  }),
  { name: 'MlopsMaturityWhoElse' },
);

/** Who can be asked about each step; looked up once somebody wants to know. */
export function WhoElse(props: { statements: readonly StatementId[] }) {
  const { statements } = props;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const [asked, setAsked] = useState(false);
  return (
    <details onToggle={event => setAsked(event.currentTarget.open || asked)}>
      <summary className={classes.summary}>{t('tab.steps.whoElse')}</summary>
      {asked && (
        <ul className={classes.list}>
          {statements.map(id => (
            <li key={id}>
              {findStatement(model, id)?.label ?? id}
              <PractisedBy statementId={id} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
