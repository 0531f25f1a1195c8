import type { Client, Configuration } from './client.ts';
import { spellJson } from './spell-json.ts';

/** A file of the client that holds the configuration and nothing else. */
export async function snippetOf(
  { format, section }: Client,
  name: string,
  { entry, inputs }: Configuration,
): Promise<string> {
  const content = { ...(inputs.length === 0 ? {} : { inputs }), [section]: { [name]: entry } };
  if (format === 'json') return `${spellJson(content, '  ')}\n`;
  const { spellYaml } = await import('./spell-yaml.ts');
  return spellYaml(content);
}
