import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { configure, screen } from '@testing-library/react';
import type {
  AssessmentView,
  MaturityApi,
} from 'backstage-plugin-mlops-maturity-common';
import { aMaturityApi } from '../../__fixtures__/maturityApi';
import { maturityApiRef } from '../../api';
import { FakeBackend } from '../../draft/__fixtures__/FakeBackend';
import { ME } from '../../draft/__fixtures__/views';
import { AssessmentProvider } from '../../assessment/AssessmentProvider';
import { Questionnaire } from '../shell/Questionnaire';
import { WithModel } from '../../ui/states/WithModel';

// Everything that is asked is on one page, and looking up whether each of its
// elements is hidden takes jsdom most of a minute. Little of it ever is.
configure({ defaultHidden: true });

/**
 * Shows the questionnaire on top of a backend that keeps one draft.
 *
 * @param view - the assessment to start with
 * @param search - the search string of the address
 * @param api - what else the backend answers
 * @returns the backend, once the questionnaire is there
 */
export async function renderQuestionnaire(
  view: AssessmentView,
  search: string = '',
  api: Partial<MaturityApi> = {},
): Promise<FakeBackend> {
  const backend = new FakeBackend(view);
  const entities = [
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'churn-model', namespace: 'default' },
      relations: [{ type: 'partOf', targetRef: 'system:default/churn' }],
    },
  ];
  renderInTestApp(
    <AssessmentProvider entityRef={view.entityRef}>
      <WithModel>
        <Questionnaire />
      </WithModel>
    </AssessmentProvider>,
    {
      initialRouteEntries: [`/${search}`],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [
          maturityApiRef,
          aMaturityApi({
            getAssessment: async () => backend.view,
            getEvidence: async () => ({ findings: [], providers: [] }),
            changeDraft: backend.changeDraft,
            discardDraft: backend.discardDraft,
            submitDraft: backend.submitDraft,
            ...api,
          }),
        ],
        mockApis.identity({ userEntityRef: ME, ownershipEntityRefs: [ME] }),
        catalogApiMock({ entities }),
      ],
    },
  );
  await screen.findAllByRole('heading', { level: 2 });
  return backend;
}
