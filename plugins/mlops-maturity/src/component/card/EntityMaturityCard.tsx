import { EntityAssessmentProvider } from '../../assessment/EntityAssessmentProvider';
import { MaturityCard } from './MaturityCard';

/** The maturity card of the entity whose catalog page this is on. */
export function EntityMaturityCard() {
  return (
    <EntityAssessmentProvider>
      <MaturityCard />
    </EntityAssessmentProvider>
  );
}
