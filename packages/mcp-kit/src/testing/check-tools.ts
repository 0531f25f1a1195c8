import type { Tool } from '../define-tool.ts';
import { describeTool } from '../serve/definitions.ts';

const longestDescription = 1024;

/**
 * What is wrong with a list of tools beside their files: a file that is not in the list, a name that
 * is not its file's, a missing or long description, a root union or `$ref` in a schema.
 */
export function checkTools<Deps>(
  tools: readonly Tool<Deps>[],
  fileNames: readonly string[],
): readonly string[] {
  const files = fileNames.filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|^index\.ts$/.test(name),
  );
  const expected = files.map((name) => name.replace(/\.ts$/, '').replaceAll('-', '_'));
  const names = tools.map(({ name }) => name);
  return [
    ...expected.filter((name) => !names.includes(name)).map((name) => `${name} is not in the list`),
    ...names.filter((name) => !expected.includes(name)).map((name) => `${name} has no file`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} twice`),
    ...tools.flatMap((tool) => checkTool(tool)),
  ];
}

function checkTool<Deps>(tool: Tool<Deps>): readonly string[] {
  const { inputSchema, description = '' } = describeTool(tool, {
    mode: 'read_write',
    maxLimit: 500,
  });
  const text = JSON.stringify(inputSchema);
  const faults: string[] = [];
  if (description.length > longestDescription) faults.push('its description is too long');
  if (description.trim() === '') faults.push('it has no description');
  if (text.includes('"$ref"')) faults.push('its schema holds a $ref');
  for (const union of ['oneOf', 'anyOf', 'allOf']) {
    if (union in inputSchema) faults.push(`its schema has ${union} at the root`);
  }
  return faults.map((fault) => `${tool.name}: ${fault}`);
}
