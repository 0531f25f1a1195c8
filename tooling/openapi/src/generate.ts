import { buildApi } from './build.ts';
import type { Dialect } from './dialect.ts';
import { factsOf } from './facts.ts';
import { inputsFile } from './inputs-file.ts';
import { operationsFile } from './operations-file.ts';
import type { JsonObject } from './record.ts';
import { typesFile } from './types-file.ts';

/** The generated files of one SDK, text by file name. */
export async function generate(
  document: JsonObject,
  dialect: Dialect,
): Promise<Readonly<Record<string, string>>> {
  const api = buildApi(document, dialect);
  const facts = factsOf(api, dialect);
  return {
    'inputs.ts': inputsFile(api),
    'operations.ts': operationsFile(api, facts),
    'types.d.ts': await typesFile({ api, facts, openEnums: dialect.openEnums }),
  };
}
