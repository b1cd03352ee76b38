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
  };
}
