import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  mlopsMaturityEvidenceExtensionPoint,
  type EvidenceProvider,
} from 'backstage-plugin-mlops-maturity-node';
import { z } from 'zod';

const runData = z.object({ metrics: z.unknown().array() });
const answerSchema = z.object({ runs: z.object({ data: runData }).array() });

/** Whether an experiment in MLflow has runs with metrics. */
const mlflowProvider = (baseUrl: string): EvidenceProvider => ({
  id: 'mlflow',
  title: 'MLflow',
  async find({ metadata }, { signal }) {
    const experiment = metadata.annotations?.['mlflow.org/experiment-id'];
    if (!experiment) {
      return []; // Nothing to say, which is not the same as a no.
    }
    const response = await fetch(`${baseUrl}/api/2.0/mlflow/runs/search`, {
      method: 'POST',
      body: JSON.stringify({ experiment_ids: [experiment] }),
      signal, // Ends the request when nobody waits for it any more.
    });
    const { runs } = answerSchema.parse(await response.json());
    const measured = runs.filter(({ data }) => data.metrics.length > 0);
    return [
      {
        statementId: 'monitoring.performance.offline-metrics',
        verdict: measured.length > 0 ? 'supports' : 'contradicts',
        summary: `${measured.length} of the ${runs.length} newest runs of the experiment have recorded metrics.`,
        url: `${baseUrl}/#/experiments/${encodeURIComponent(experiment)}`,
        observedAt: new Date().toISOString(),
      },
    ];
  },
});

/** Asks MLflow for evidence where `mlflow.baseUrl` is configured. */
export const mlflowEvidenceModule = createBackendModule({
  pluginId: 'mlops-maturity',
  moduleId: 'mlflow-evidence',
  register: env =>
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        evidence: mlopsMaturityEvidenceExtensionPoint,
      },
      async init({ config, evidence }) {
        const baseUrl = config.getOptionalString('mlflow.baseUrl');
        if (baseUrl) {
          evidence.addProvider(mlflowProvider(baseUrl));
        }
      },
    }),
});
