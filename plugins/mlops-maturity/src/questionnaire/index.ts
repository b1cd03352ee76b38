export { Questionnaire } from './shell/Questionnaire';
