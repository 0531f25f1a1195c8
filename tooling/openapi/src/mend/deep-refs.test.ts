import { expect, test } from 'vitest';
import { hoistDeepRefs } from './deep-refs.ts';

const tag = { allOf: [{ type: 'object', properties: { id: { type: 'string' } } }] };

test('names what is referred to inside a schema', () => {
  const team = { $ref: '#/components/schemas/Tag/allOf/0' };

  const mended = hoistDeepRefs({ components: { schemas: { Tag: tag, Team: team } } });

  expect(mended).toEqual({
    components: {
      schemas: {
        Tag: tag,
        Team: { $ref: '#/components/schemas/TagAllOf0' },
        TagAllOf0: tag.allOf[0],
      },
    },
  });
});

test('reaches into responses and paths, with their escapes', () => {
  const schema = { type: 'object' };
  const content = { 'application/json': { schema } };
  const mended = hoistDeepRefs({
    paths: { '/pets/{id}': { get: { responses: { 200: { content } } } } },
    components: {
      responses: { Conflict: { content } },
      schemas: {
        Conflict: { type: 'string' },
        A: { $ref: '#/components/responses/Conflict/content/application~1json/schema' },
        B: {
          $ref: '#/paths/~1pets~1%7Bid%7D/get/responses/200/content/application~1json/schema',
        },
      },
    },
  });

  expect(mended).toMatchObject({
    components: {
      schemas: {
        A: { $ref: '#/components/schemas/Conflict2' },
        B: { $ref: '#/components/schemas/PetsIdGet200' },
        Conflict: { type: 'string' },
        Conflict2: schema,
        PetsIdGet200: schema,
      },
    },
  });
});

test('says which reference leads nowhere', () => {
  const schemas = { Tag: tag, Team: { $ref: '#/components/schemas/Tag/allOf/7' } };

  const mend = () => hoistDeepRefs({ components: { schemas } });

  expect(mend).toThrow('#/components/schemas/Tag/allOf/7 leads nowhere: there is no 7');
});
