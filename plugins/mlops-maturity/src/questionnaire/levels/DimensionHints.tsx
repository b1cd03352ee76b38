import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  findStatement,
  requirementsOf,
  type AssessmentResult,
  type Dimension,
} from 'backstage-plugin-mlops-maturity-common';
import { useMaturityModel } from '../../text/model/useMaturityModel';
import { useMessages } from '../../text';
import { stepFor } from '../steps/steps';
import type { Place } from '../steps/usePlace';

const useStyles = makeStyles(
  { root: { marginTop: 8 }, link: { textTransform: 'none' } },
  { name: 'MlopsMaturityDimensionHints' },
);

/** Where the answers and the pick for a dimension disagree, either way. */
export function DimensionHints(props: {
  dimension: Dimension;
  result: AssessmentResult;
  onGo: Place['go'];
}) {
  const { dimension, result, onGo } = props;
  const { contradictions, declaredLevel, confirmedLevel } = result;
  const classes = useStyles();
  const t = useMessages();
  const model = useMaturityModel();
  const ofDimension = new Set(
    requirementsOf(model)
      .filter(({ requirement }) => requirement.dimension === dimension.id)
      .map(({ requirement }) => requirement.id),
  );
  const against = [
    ...new Set(
      contradictions
        .filter(({ requirementId }) => ofDimension.has(requirementId))
        .flatMap(({ statementIds }) => statementIds),
    ),
  ].flatMap(id => findStatement(model, id) ?? []);
  const isUnderstated =
    result.state === 'understated' &&
    result.limitingDimensions.includes(dimension.id);
  return (
    <>
      {against.length > 0 && (
        <Alert severity="warning" className={classes.root}>
          {t('questionnaire.levels.hint.contradicted', {
            count: against.length,
          })}
          {against.map(({ id, label }) => (
            <Button
              key={id}
              size="small"
              color="inherit"
              className={classes.link}
              onClick={() => onGo(stepFor(model, { statement: id }).id, id)}
            >
              {t('questionnaire.levels.hint.go', { statement: label })}
            </Button>
          ))}
        </Alert>
      )}
      {isUnderstated && (
        <Alert severity="info" className={classes.root}>
          {t('questionnaire.levels.hint.understated', {
            supported: confirmedLevel ?? t('common.noLevel'),
            declared: declaredLevel ?? t('common.noLevel'),
          })}
        </Alert>
      )}
    </>
  );
}
