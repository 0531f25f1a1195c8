import type { Client } from '@modelcontextprotocol/client';

/** The JSON of a resource. */
export async function readResource(
  client: Pick<Client, 'readResource'>,
  uri: string,
): Promise<unknown> {
  const { contents } = await client.readResource({ uri });
  const [content] = contents;
  if (content === undefined || !('text' in content)) throw new Error(`${uri} holds no text`);
  return JSON.parse(content.text);
}
