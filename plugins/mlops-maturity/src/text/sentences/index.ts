export { contradictionText } from './contradictionText';
export { isLimitedByPicks, limitText } from './limitText';
export { enoughText, partsText } from './partsText';
export { stateText } from './stateText';
