export { contradictionText } from './contradictionText';
export { limitText } from './limitText';
export { stateText } from './stateText';
export {
  unsupportedStatements,
  type UnsupportedStatement,
} from './unsupportedStatements';
