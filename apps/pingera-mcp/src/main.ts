import { runProgram } from 'mcp-kit';
import { program } from './program.ts';

await runProgram(program, process.argv);
