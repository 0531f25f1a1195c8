import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const Checks = z.array(
  z.object({
    id: z.string(),
    status: z.enum(['SUCCESS', 'FAILURE', 'WARNING', 'SKIPPED', 'INFO']),
    description: z.string(),
    errorMessage: z.string().optional(),
  }),
);

export type Check = z.output<typeof Checks>[number];

/** What a scenario found. */
export interface ScenarioResult {
  readonly scenario: string;
  readonly checks: readonly Check[];
}

/** Results by scenario, from the folder that the suite has written them to. */
export async function readResults(folder: string): Promise<ReadonlyMap<string, ScenarioResult>> {
  const results = new Map<string, ScenarioResult>();
  for (const name of await readdir(folder)) {
    const scenario = scenarioOf(name);
    const text = await readFile(join(folder, name, 'checks.json'), 'utf8').catch(orNothing);
    if (text === undefined) continue;
    results.set(scenario, { scenario, checks: Checks.parse(JSON.parse(text)) });
  }
  return results;
}

/** A folder is called `server-ping-2026-03-04T15-00-00-000Z`. */
function scenarioOf(folder: string): string {
  const [, scenario] = /^server-(.+)-\d{4}-\d\d-\d\dT[\d-]+Z$/.exec(folder) ?? [];
  if (scenario === undefined) throw new Error(`The suite wrote an unknown folder ${folder}`);
  return scenario;
}

/** A scenario that broke off has a folder and no file in it. */
function orNothing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
