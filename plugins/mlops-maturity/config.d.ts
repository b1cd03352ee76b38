export interface Config {
  mlopsMaturity?: {
    /**
     * Which catalog entities are ML components, as a catalog filter predicate.
     * Card and tab appear on these, and the backend assesses these; both read
     * this one setting. Without it, components whose type is one of the usual
     * ones for machine learning are in scope.
     *
     * Whatever it says, the annotation `mlops-maturity/assess` puts a single
     * entity in scope with `'true'` and out of it with `'false'`.
     *
     * @deepVisibility frontend
     */
    entityFilter?: object;

    /**
     * Tools that help to reach a level; named with the next steps instead of
     * the examples of the model, level by level.
     *
     * @deepVisibility frontend
     */
    tools?: Array<{
      /** The level to reach, 1 to 4. */
      level: number;
      name: string;
      /** What it is for, in a few words. */
      purpose: string;
    }>;
  };
}
