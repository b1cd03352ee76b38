export * from './ConfigurationProblem';
export * from './readTools';
