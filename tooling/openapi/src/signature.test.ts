import { expect, test } from 'vitest';
import type { Schema } from './schema.ts';
import { parameterSignature, signatureOf } from './signature.ts';
import { list, object, text } from './tiny-document.fixture.ts';

const readOnly = { type: 'string', readOnly: true };

function oneOfValues(...values: unknown[]): Schema {
  return { type: 'string', enum: values };
}

test('marks required fields, lists and short enums', () => {
  const incident = object(
    { title: text, urgency: oneOfValues('high', 'low'), ids: list(), created_at: readOnly },
    { required: ['title'] },
  );

  const signature = signatureOf(object({ incident }, { required: ['incident'] }), {});

  expect(signature).toBe('{incident!:{title!,urgency=high|low,ids[]}}');
});

test('spells a list of objects, at the top too', () => {
  const signature = signatureOf(
    list(object({ id: text, tags: list(oneOfValues('a', 'b')) }, { required: ['id'] })),
    {},
  );

  expect(signature).toBe('[]:{id!,tags[]=a|b}');
});

test('merges compositions and the values of their branches', () => {
  const signature = signatureOf(
    {
      allOf: [object({ name: text })],
      oneOf: [
        object({ type: oneOfValues('script'), code: text }, { required: ['type'] }),
        object({ type: oneOfValues('job') }, { required: ['type'] }),
      ],
    },
    {},
  );

  expect(signature).toBe('{name,type!=script|job,code}');
});

test('keeps the id of a reference, though it is read-only', () => {
  const reference = object({ id: readOnly, summary: readOnly, type: oneOfValues('user') });

  const signature = signatureOf(object({ owner: reference, name: text }), {});

  expect(signature).toBe('{owner:{id,type=user},name}');
});

test('writes free keys as a star and untold objects by their name', () => {
  const signature = signatureOf(
    object({
      components: { type: 'object', additionalProperties: oneOfValues('up', 'down') },
      parameters: { type: 'object', additionalProperties: true },
    }),
    {},
  );

  expect(signature).toBe('{components:{*=up|down},parameters}');
});

test.each([
  ['too many', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
  ['not told from the notation', ['id asc', 'id desc']],
])('leaves out values that are %s', (_, values) => {
  const signature = signatureOf(object({ sort_by: oneOfValues(...values) }), {});

  expect(signature).toBe('{sort_by}');
});

test('stops after three levels, also where a schema holds itself', () => {
  const rule = object({ name: text, not: { $ref: '#/components/schemas/Rule' } });

  const signature = signatureOf({ $ref: '#/components/schemas/Rule' }, { Rule: rule });

  expect(signature).toBe('{name,not:{name,not:{name,not:{…}}}}');
});

test('cuts the deepest level first when the line is too long', () => {
  const wide = object(
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`field_${i}`, text])),
  );

  const signature = signatureOf(object({ a: object({ name: text, b: wide }) }), {});

  expect(signature).toBe('{a:{name,b:{…}}}');
});

test('keeps required fields when even two levels are too long', () => {
  const names = Array.from({ length: 80 }, (_, i) => `field_${i}`);
  const wide = object(Object.fromEntries(names.map((name) => [name, text])), {
    required: ['field_79'],
  });

  const signature = signatureOf(wide, {});

  expect(signature.length).toBeLessThanOrEqual(400);
  expect(signature).toMatch(/^\{field_0,field_1,.*,field_79!,…\}$/);
});

test('is empty where nothing is known of the fields', () => {
  expect(signatureOf({ type: 'object' }, {})).toBe('');
});

test('spells a parameter under its name on the wire', () => {
  const signature = parameterSignature(
    {
      name: 'statuses[]',
      in: 'query',
      required: true,
      deprecated: false,
      explode: true,
      schema: list(oneOfValues('open', 'closed')),
    },
    {},
  );

  expect(signature).toBe('statuses[]!=open|closed');
});
