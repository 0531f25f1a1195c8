import type { Tool } from '../define-tool.ts';
import { describeTool } from '../serve/definitions.ts';

const longestDescription = 1024;

/**
 * What is wrong with a list of tools beside their files, which may stand in folders: a file that is not in the list or has no
 * test, a name that is not its file's or another tool's too, a missing or long description, a root
 * union or `$ref` in a schema.
 */
export function checkTools<Deps>(
  tools: readonly Tool<Deps>[],
  fileNames: readonly string[],
): readonly string[] {
  const files = fileNames.filter(
    (name) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$|(^|\/)index\.ts$/.test(name),
  );
  const expected = files.map(nameOf);
  const names = tools.map(({ name }) => name);
  return [
    ...expected.filter((name) => !names.includes(name)).map((name) => `${name} is not in the list`),
    ...names.filter((name) => !expected.includes(name)).map((name) => `${name} has no file`),
    ...twice([...names, ...tools.flatMap(({ formerNames }) => Object.keys(formerNames))]),
    ...files
      .filter((file) => !fileNames.includes(testOf(file)))
      .map((file) => `${file} has no test`),
    ...tools.flatMap((tool) => checkTool(tool)),
  ];
}

/** `list_pages` for `pages/list-pages.ts`. */
function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ts$/, '').replaceAll('-', '_');
}

function testOf(file: string): string {
  return file.replace(/\.ts$/, '.test.ts');
}

function twice(names: readonly string[]): readonly string[] {
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `${name} twice`);
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
  return [...faults, ...checkNames(tool)].map((fault) => `${tool.name}: ${fault}`);
}

/** What its former names imply is said by its parameters; keys are compared in lower case. */
function checkNames<Deps>({ shape, formerNames, reveals }: Tool<Deps>): readonly string[] {
  const implied = Object.values(formerNames).flatMap(Object.keys);
  return [
    ...implied.filter((name) => !Object.hasOwn(shape, name)).map((name) => `it takes no ${name}`),
    ...reveals
      .filter((key) => key !== key.toLowerCase())
      .map((key) => `it reveals ${key}, which is not in lower case`),
  ];
}
