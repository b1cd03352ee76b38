import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  findDimension,
  findStatement,
  statementsOf,
  type LevelDescription,
  type Requirement,
  type Statement,
} from 'backstage-plugin-mlops-maturity-common';
import { Link } from '../../ui/kit';
import { typeScale } from '../../ui/typeScale';
import { useTabLink } from '../../url/useTabLink';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { enoughText } from '../../text/sentences';

const useStyles = makeStyles(
  theme => ({
    title: { ...typeScale(theme).body, fontWeight: 'bold', marginBottom: 0 },
    list: {
      margin: theme.spacing(1, 0, 2),
      paddingLeft: theme.spacing(2.5),
      '& > li + li': { marginTop: theme.spacing(1) },
    },
    supports: { overflowWrap: 'anywhere' },
  }),
  { name: 'MlopsMaturityLevelRequirements' },
);

/** What a level rests on, with the reasons, and what merely helps with it. */
export function LevelRequirements(props: {
  entityRef: string | undefined;
  description: LevelDescription;
}) {
  const { entityRef, description } = props;
  const { level, requirements } = description;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const required = new Set(
    requirements.flatMap(({ anyOf }) => anyOf.map(item => item.statement)),
  );
  const supporting = statementsOf(model).filter(
    ({ id, supports }) =>
      supports.some(support => support.level === level) && !required.has(id),
  );
  return (
    <>
      {requirements.length > 0 && (
        <>
          <Typography variant="h4" component="h3" className={classes.title}>
            {t('levels.requirements')}
          </Typography>
          <ul className={classes.list}>
            {requirements.map(requirement => (
              <RequirementItem
                key={requirement.id}
                entityRef={entityRef}
                requirement={requirement}
              />
            ))}
          </ul>
        </>
      )}
      {supporting.length > 0 && (
        <Typography variant="body2" className={classes.supports}>
          {t('levels.supports', {
            statements: t.formats.elements(
              supporting.map(statement => (
                <StatementName
                  key={statement.id}
                  entityRef={entityRef}
                  statement={statement}
                />
              )),
            ),
          })}
        </Typography>
      )}
    </>
  );
}

function RequirementItem(props: {
  entityRef: string | undefined;
  requirement: Requirement;
}) {
  const { entityRef, requirement } = props;
  const t = useMessages();
  const model = useMaturityModel();
  const { anyOf, dimension, reason } = requirement;
  const statements = t.formats.elements(
    anyOf.flatMap(({ statement: id, parts }) => {
      const statement = findStatement(model, id);
      const enough = statement && enoughText(t, statement, parts);
      return statement
        ? [
            <span key={id}>
              <StatementName entityRef={entityRef} statement={statement} />
              {enough && ` (${enough})`}
            </span>,
          ]
        : [];
    }),
  );
  const concerned =
    dimension === null ? undefined : findDimension(model, dimension)?.title;
  return (
    <li>
      {anyOf.length > 1 ? t('levels.oneOf', { statements }) : statements}
      {concerned && ` · ${concerned}`}
      <Typography variant="body2" color="textSecondary">
        {reason}
      </Typography>
    </li>
  );
}

function StatementName(props: {
  entityRef: string | undefined;
  statement: Statement;
}) {
  const { entityRef, statement } = props;
  const tabLink = useTabLink();
  return entityRef === undefined ? (
    <>{statement.label}</>
  ) : (
    <Link
      underline="always"
      to={tabLink(entityRef, {
        view: 'questionnaire',
        statement: statement.id,
      })}
    >
      {statement.label}
    </Link>
  );
}
