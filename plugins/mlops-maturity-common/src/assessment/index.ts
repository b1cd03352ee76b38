export * from './emptyDocument';
export * from './toScoringInput';
