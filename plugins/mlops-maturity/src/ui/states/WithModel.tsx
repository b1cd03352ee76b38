import type { ReactNode } from 'react';
import { Progress } from '../kit';
import { useModelLoad } from '../../api/useModelLoad';
import { ModelProvider } from '../../text/model/ModelProvider';
import { ModelProblem } from './ModelProblem';

/** Shows something once the maturity model is there, and says why it is not. */
export function WithModel(props: { children: ReactNode }) {
  const { model, error, retry } = useModelLoad();
  if (model) {
    return <ModelProvider model={model}>{props.children}</ModelProvider>;
  }
  return error ? <ModelProblem error={error} retry={retry} /> : <Progress />;
}
