import type { MaturityModel } from 'backstage-plugin-mlops-maturity-common';
import { fingerprint } from '../service/fingerprint';
import { operation } from './operation';

const tags = new WeakMap<MaturityModel, string>();

/** Changes with every text and number of the model. */
function tagOf(model: MaturityModel): string {
  const tag = tags.get(model) ?? fingerprint(model);
  tags.set(model, tag);
  return tag;
}

/**
 * Serves the maturity model, which is the same for everybody who has signed in.
 */
export const modelOperations = {
  getModel: operation<MaturityModel>({
    audit: { eventId: 'model-read', severityLevel: 'low', meta: {} },
    permission: 'none',
    async handle({ response, service, audited }) {
      await audited({}, async () => {
        const model = service.assessments.getModel();
        response
          .set({
            etag: `"${tagOf(model)}"`,
            'cache-control': 'private, no-cache',
          })
          .json(model);
      });
    },
  }),
};
