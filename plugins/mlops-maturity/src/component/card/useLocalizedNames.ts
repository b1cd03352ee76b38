import { useMemo } from 'react';
import type {
  AssessmentNames,
  AssessmentView,
} from 'backstage-plugin-mlops-maturity-common';
import { useModelText } from '../../text/model/useModelText';

/** The names that come with an assessment, in the language of the app. */
export function useLocalizedNames({
  names,
  result,
}: Pick<AssessmentView, 'names' | 'result'>): AssessmentNames {
  const translate = useModelText();
  return useMemo(() => {
    const { level, dimensions, nextStep, nextPick } = names;
    const step = `statements.${nextStep?.statementId}`;
    const pick = `dimensions.${nextPick?.dimension}`;
    return {
      ...names,
      level: level && translate(`levels.${result?.reportedLevel}.name`, level),
      dimensions: dimensions.map(dimension => ({
        ...dimension,
        title: translate(`dimensions.${dimension.id}.title`, dimension.title),
      })),
      nextStep: nextStep && {
        ...nextStep,
        label: translate(`${step}.label`, nextStep.label),
        remediation: translate(`${step}.remediation`, nextStep.remediation),
      },
      nextPick: nextPick && {
        ...nextPick,
        label: translate(
          `${pick}.options.${nextPick.optionId}.label`,
          nextPick.label,
        ),
      },
    };
  }, [names, result, translate]);
}
