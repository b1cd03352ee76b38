export interface Config {
  permission?: {
    mlopsMaturity?: {
      /**
       * Who may import assessments and see how the service is doing: references
       * of users and groups, such as `group:default/ml-platform`. Nobody may if
       * there is none.
       */
      administrators?: string[];
    };
  };
}
