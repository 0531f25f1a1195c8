export { runProgram } from './run.ts';
