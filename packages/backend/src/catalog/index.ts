export { demoOwnershipModule as default } from './demoOwnershipModule';
