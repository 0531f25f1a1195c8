import { expect, test } from 'vitest';
import { generate } from './generate.ts';
import { pagerduty } from './pagerduty.ts';
import { object, takes, text, tinyDocument } from './tiny-document.fixture.ts';

test('describes every operation by its id, its query and its body', async () => {
  const document = tinyDocument({
    'GET /pets': {
      parameters: [
        { name: 'since', in: 'query', required: true, schema: text },
        { name: 'kinds[]', in: 'query', schema: { type: 'string', enum: ['cat', 'dog'] } },
      ],
    },
    'GET /pets/{id}': { parameters: [{ name: 'id', in: 'path', required: true }] },
    'POST /pets': takes(object({ name: { type: 'string', enum: ["O'Malley"] } })),
  });

  const files = await generate(document, pagerduty);

  expect(files['inputs.ts']?.split('\n').filter((line) => line.startsWith("  '"))).toEqual([
    "  'GET /pets': ['get_pets', 'since! kinds[]=cat|dog'],",
    "  'POST /pets': ['post_pets', '', '{name}'],",
    "  'GET /pets/{id}': ['get_pets_id'],",
  ]);
});
