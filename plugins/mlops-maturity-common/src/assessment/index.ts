export * from './carriedOver';
export * from './emptyDocument';
export * from './isConfirmedAnswer';
export * from './toScoringInput';
