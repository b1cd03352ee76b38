export { demoDataPlugin as default } from './demoDataPlugin';
