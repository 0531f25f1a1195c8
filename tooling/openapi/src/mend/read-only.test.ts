import { expect, test } from 'vitest';
import { buildApi } from '../build.ts';
import { pingera } from '../pingera.ts';
import { answers, object, takes, text, tinyDocument } from '../tiny-document.fixture.ts';

const readOnly = { type: 'string', readOnly: true };
const pet = object({ id: readOnly, name: text }, { required: ['id', 'name'] });
const petRef = { $ref: '#/components/schemas/Pet' };

test('lets requests leave out what only the server writes', () => {
  const wrapper = { $ref: '#/components/schemas/Wrapper' };
  const document = tinyDocument(
    { 'POST /pets': takes(wrapper) },
    { schemas: { Pet: pet, Wrapper: object({ pet: petRef }) } },
  );

  const { schemas } = buildApi(document, pingera);

  expect(schemas['Pet']?.required).toEqual(['name']);
});

test('keeps what replies always have', () => {
  const document = tinyDocument({ 'GET /pets': answers(petRef) }, { schemas: { Pet: pet } });

  const { schemas } = buildApi(document, pingera);

  expect(schemas['Pet']?.required).toEqual(['id', 'name']);
});

test('relaxes the body itself', () => {
  const document = tinyDocument({ 'POST /pets': takes(pet) });

  const [operation] = buildApi(document, pingera).operations;

  expect(operation?.body?.content['application/json']?.schema.required).toEqual(['name']);
});

test('keeps the id that a reference requires', () => {
  const reference = object({ id: readOnly, type: text }, { required: ['id', 'type'] });
  const document = tinyDocument({ 'POST /pets': takes(object({ owner: reference })) });

  const [operation] = buildApi(document, pingera).operations;

  expect(operation?.body?.content['application/json']?.schema.properties).toMatchObject({
    owner: { required: ['id', 'type'] },
  });
});
