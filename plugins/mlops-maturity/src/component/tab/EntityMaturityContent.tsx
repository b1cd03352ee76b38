import { EntityAssessmentProvider } from '../../assessment/EntityAssessmentProvider';
import { MaturityTab } from './MaturityTab';

/** The maturity tab of the entity whose catalog page this is on. */
export function EntityMaturityContent() {
  return (
    <EntityAssessmentProvider>
      <MaturityTab />
    </EntityAssessmentProvider>
  );
}
