import { runProgram } from 'mcp-kit/program';
import { program } from './program.ts';

await runProgram(program, process.argv);
