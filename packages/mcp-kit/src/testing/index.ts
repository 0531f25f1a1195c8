export { type IdParameter, idParameters } from '../input/names.ts';
export { callTool, type TestSetup } from './call-tool.ts';
export { checkTools } from './check-tools.ts';
export { type Connected, connect, type Era } from './connect.ts';
