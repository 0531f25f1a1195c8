export { createFactory, type Service } from './server.ts';
export type { Session } from './session.ts';
