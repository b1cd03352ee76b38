export { contradictionText } from './contradictionText';
export { limitText } from './limitText';
export { counted, listing } from './listing';
export { stateText } from './stateText';
export { targetText } from './targetText';
