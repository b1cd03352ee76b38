import { makeStyles } from '@material-ui/core/styles';
import {
  findStatement,
  requirementsOf,
  type AssessmentResult,
  type Dimension,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { requirementText } from '../answers/requirementWords';
import { GoToStatement } from '../steps/GoToStatement';
import type { Place } from '../steps/usePlace';
import { Note } from '../../ui/Note';

const useStyles = makeStyles(
  { list: { margin: 0, paddingLeft: 20 } },
  { name: 'MlopsMaturityDimensionHints' },
);

/** The answers that speak against the pick for a dimension. */
export function DimensionHints(props: {
  dimension: Dimension;
  result: AssessmentResult;
  onGo: Place['go'];
}) {
  const { dimension, result, onGo } = props;
  const { contradictions } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const ofDimension = requirementsOf(model).filter(
    ({ requirement }) => requirement.dimension === dimension.id,
  );
  const against = contradictions.flatMap(({ requirementId, statementIds }) =>
    ofDimension
      .filter(({ requirement }) => requirement.id === requirementId)
      .map(failed => ({
        ...failed,
        statements: statementIds.flatMap(id => findStatement(model, id) ?? []),
      })),
  );
  return against.length > 0 ? (
    <Note severity="warning">
      {t('questionnaire.levels.hint.contradicted', {
        dimension: dimension.title,
      })}
      <ul className={classes.list}>
        {against.map(({ level, requirement, statements }) => (
          <li key={requirement.id}>
            {t('questionnaire.levels.hint.failed', {
              level,
              requirement: requirementText(t, model, requirement),
            })}{' '}
            {statements.map(({ id, label }) => (
              <GoToStatement
                key={id}
                statementId={id}
                label={label}
                onGo={onGo}
              />
            ))}
          </li>
        ))}
      </ul>
    </Note>
  ) : null;
}
