import { type DoctorSurroundings, examine } from 'app-testing';
import { runProgram } from 'mcp-kit/program';
import { program } from '../program.ts';

/** The report of a run of `doctor` in this process, and what was sent for it. */
export function runDoctor(surroundings: DoctorSurroundings) {
  return examine(
    (words) => runProgram(program, ['node', program.app.name, ...words]),
    surroundings,
  );
}
