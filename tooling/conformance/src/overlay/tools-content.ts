import type { ContentBlock } from '@modelcontextprotocol/server';
import type { Fixture } from './fixture.ts';
import { png, wav } from './media.ts';

// A tool of the kit answers an envelope and nothing else, so other content needs tools of its own.

const image = { type: 'image', data: png, mimeType: 'image/png' } as const;

export const contentTools: readonly Fixture[] = [
  answering('test_image_content', 'Answer an image.', [image]),
  answering('test_audio_content', 'Answer a sound.', [
    { type: 'audio', data: wav, mimeType: 'audio/wav' },
  ]),
  answering('test_embedded_resource', 'Answer a resource.', [
    {
      type: 'resource',
      resource: {
        uri: 'test://embedded-resource',
        mimeType: 'text/plain',
        text: 'This is an embedded resource content.',
      },
    },
  ]),
  answering('test_multiple_content_types', 'Answer a text, an image and a resource.', [
    { type: 'text', text: 'Multiple content types test:' },
    image,
    {
      type: 'resource',
      resource: {
        uri: 'test://mixed-content-resource',
        mimeType: 'application/json',
        text: JSON.stringify({ test: 'data', value: 123 }),
      },
    },
  ]),
];

function answering(name: string, description: string, content: ContentBlock[]): Fixture {
  return { name, description, run: () => ({ content }) };
}
