export { startInTurnService as default } from './startInTurnService';
