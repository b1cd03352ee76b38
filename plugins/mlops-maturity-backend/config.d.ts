import type { HumanDuration } from '@backstage/types';
import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  mlopsMaturity?: {
    /**
     * Which catalog entities are ML components, as a filter in the catalog's
     * predicate language. By default components whose type is one of ml-model,
     * ai-model, machine-learning, ml-service, ml-pipeline, training-pipeline,
     * model-server and mlflow. The annotation `mlops-maturity/assess` puts
     * single entities in scope ('true') or out of it ('false') either way.
     *
     * @deepVisibility frontend
     */
    entityFilter?: object;

    sync?: {
      /**
       * How often the catalog is read. By default every five minutes, with a
       * timeout of ten.
       */
      schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    };

    retention?: {
      /**
       * From which age on submissions are thinned to the last of each month
       * of their component. The newest one always stays. Everything is kept
       * if left out.
       */
      maxAge?: HumanDuration | string;
    };
  };
}
