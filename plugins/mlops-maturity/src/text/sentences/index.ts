export { contradictionText } from './contradictionText';
export { limitText } from './limitText';
export { enoughText, partsText } from './partsText';
export { stateText } from './stateText';
