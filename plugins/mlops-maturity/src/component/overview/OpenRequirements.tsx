import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findStatement,
  requirementsOf,
  type AssessmentResult,
  type RequirementId,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { enoughText } from '../../text/sentences';
import { Panel } from '../../ui/Panel';

/** More would bury what is below; the rest unfolds. */
const MOST_SHOWN = 5;

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(3),
      '& > li + li': { marginTop: theme.spacing(1) },
    },
    summary: { cursor: 'pointer', margin: theme.spacing(1, 0) },
  }),
  { name: 'MlopsMaturityOpenRequirements' },
);

/** What has to be answered before the declared level is confirmed. */
export function OpenRequirements(props: {
  entityRef: string;
  result: AssessmentResult;
}) {
  const { entityRef, result } = props;
  const { openRequirements: open } = result;
  const classes = useStyles();
  const t = useMessages();
  if (open.length === 0) {
    return null;
  }
  const rest = open.slice(MOST_SHOWN);
  const items = (ids: readonly RequirementId[]) => (
    <ul className={classes.list}>
      {ids.map(id => (
        <OpenRequirement key={id} entityRef={entityRef} requirementId={id} />
      ))}
    </ul>
  );
  return (
    <Panel
      title={t('tab.open.title', { count: open.length })}
      defaultOpen={false}
    >
      {items(open.slice(0, MOST_SHOWN))}
      {rest.length > 0 && (
        <details>
          <summary className={classes.summary}>
            {t('tab.open.more', { count: rest.length })}
          </summary>
          {items(rest)}
        </details>
      )}
    </Panel>
  );
}

function OpenRequirement(props: {
  entityRef: string;
  requirementId: RequirementId;
}) {
  const { entityRef, requirementId } = props;
  const t = useMessages();
  const model = useMaturityModel();
  const tabLink = useTabLink();
  const found = requirementsOf(model).find(
    ({ requirement }) => requirement.id === requirementId,
  );
  if (!found) {
    return null;
  }
  const { level, requirement } = found;
  const items = requirement.anyOf.flatMap(({ statement: id, parts }) => {
    const statement = findStatement(model, id);
    return statement
      ? [{ statement, enough: enoughText(t, statement, parts) }]
      : [];
  });
  return (
    <li>
      {t(items.length > 1 ? 'tab.open.oneOf' : 'tab.open.one', {
        level,
        statements: t.formats.elements(
          items.map(({ statement: { id, label }, enough }) => (
            <span key={id}>
              <Link
                underline="always"
                to={tabLink(entityRef, {
                  view: 'questionnaire',
                  statement: id,
                })}
              >
                {label}
              </Link>
              {enough && ` (${enough})`}
            </span>
          )),
        ),
      })}
      <Typography variant="body2" color="textSecondary">
        {requirement.reason}
      </Typography>
    </li>
  );
}
