import { expect, test } from 'vitest';
import { buildApi } from '../build.ts';
import { pagerduty } from '../pagerduty.ts';
import { tinyDocument } from '../tiny-document.fixture.ts';

const priorities = { name: 'priority_ids[]', in: 'query' };

test('adds the priority filter to the list of incidents and to nothing else', () => {
  const { operations } = buildApi(
    tinyDocument({ 'GET /incidents': {}, 'GET /services': {} }),
    pagerduty,
  );

  expect(operations.map(({ parameters }) => parameters)).toMatchObject([[priorities], []]);
});

test('steps back once the document has the parameter', () => {
  const document = tinyDocument({ 'GET /incidents': { parameters: [priorities] } });

  const [operation] = buildApi(document, pagerduty).operations;

  expect(operation?.parameters).toHaveLength(1);
});
