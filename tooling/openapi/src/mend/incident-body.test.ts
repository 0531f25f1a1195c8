import { expect, test } from 'vitest';
import { completeIncidentBody } from './incident-body.ts';

const details = { type: 'object' };

test('the body of an incident gets the type that it requires, and may be a text', () => {
  const mended = completeIncidentBody({ properties: { details }, required: ['type'] });

  expect(mended).toMatchObject({
    properties: { type: { enum: ['incident_body'] }, details: { oneOf: [{ type: 'string' }, {}] } },
    required: ['type'],
  });
});

test.each([
  [{ properties: { details } }],
  [{ properties: { details, name: {} }, required: ['type'] }],
  [{ properties: { details }, required: ['details'] }],
])('other schemas stay as they are', (schema) => {
  expect(completeIncidentBody(schema)).toEqual(schema);
});
