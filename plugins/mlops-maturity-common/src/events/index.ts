export * from './MaturityEvent';
