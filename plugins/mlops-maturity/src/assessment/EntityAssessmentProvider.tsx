import type { ReactNode } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { AssessmentProvider } from './AssessmentProvider';

/** Loads the assessment of the entity whose catalog page this is on. */
export function EntityAssessmentProvider(props: { children: ReactNode }) {
  const { children } = props;
  const { entity } = useEntity();
  return (
    <AssessmentProvider entityRef={stringifyEntityRef(entity)}>
      {children}
    </AssessmentProvider>
  );
}
