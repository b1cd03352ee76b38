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

    evidence?: {
      /**
       * How long to wait for each evidence provider, at most a minute; 5
       * seconds by default.
       */
      timeout?: HumanDuration | string;
    };

    /**
     * After how many whole days answers are not recent any more. What is left
     * out is as the maturity model says.
     */
    freshness?: {
      /** Up to this age a section is fresh; 90 by default. */
      freshDays?: number;
      /**
       * Up to this age a section is ageing, and stale after it; 180 by
       * default, and not less than `freshDays`.
       */
      staleDays?: number;
      /** After this age the answer to a recurring statement is stale; 90. */
      recurringStatementDays?: number;
      /** After this age any other answer is stale; 180. */
      otherStatementDays?: number;
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
