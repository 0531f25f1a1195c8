import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { png } from './media.ts';

const textFiles = {
  'test://static-text': 'This is the content of the static text resource.',
  'test://watched-resource': 'Watched resource content',
};

/** Adds the resources that the suite reads and subscribes to by URI. */
export function addResources(server: McpServer): void {
  for (const [uri, text] of Object.entries(textFiles)) {
    const mimeType = 'text/plain';
    const metadata = { description: 'A fixed text.', mimeType };
    server.registerResource(uri, uri, metadata, () => ({ contents: [{ uri, mimeType, text }] }));
  }
  const binary = 'test://static-binary';
  const mimeType = 'image/png';
  server.registerResource(binary, binary, { description: 'A fixed image.', mimeType }, () => ({
    contents: [{ uri: binary, mimeType, blob: png }],
  }));
  addTemplate(server);
  addSubscriptions(server);
}

function addTemplate(server: McpServer): void {
  const mimeType = 'application/json';
  server.registerResource(
    'template',
    new ResourceTemplate('test://template/{id}/data', { list: undefined }),
    { description: 'A text by id.', mimeType },
    ({ href: uri }, { id }) => {
      const text = JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` });
      return { contents: [{ uri, mimeType, text }] };
    },
  );
}

/** None of these ever changes: a subscription is accepted, and there is nothing to tell. */
function addSubscriptions({ server }: McpServer): void {
  server.setRequestHandler('resources/subscribe', () => ({}));
  server.setRequestHandler('resources/unsubscribe', () => ({}));
}
