export * from './carriedOver';
export * from './emptyDocument';
export * from './isConfirmedAnswer';
export * from './modelFor';
export * from './toScoringInput';
export * from './yesStatements';
