import { expect, test } from 'vitest';
import { StatusValuesView } from './status-values.ts';

test.each([
  [['minor', 'major']],
  [{ impacts: ['minor', 'major'] }],
  [{ total: 2, impacts: [{ value: 'minor' }, { value: 'major' }] }],
  [[{ id: 'minor', name: 'Minor' }, { id: 'major' }]],
  [[{ name: 'minor' }, { name: 'major' }]],
  [{ minor: 'Minor', major: 'Major' }],
])('%j holds minor and major', (answer) => {
  const { item, odd } = StatusValuesView.show({ of: 'impacts', answer });

  expect(item).toEqual({ of: 'impacts', values: ['minor', 'major'] });
  expect(odd).toEqual([]);
});

test.each([['minor'], [null], [[]], [{}], [[1, 2]], [[{ weight: 1 }]]])(
  '%j costs the values, not the row',
  (answer) => {
    const { item, odd } = StatusValuesView.show({ of: 'impacts', answer });

    expect(item).toEqual({ of: 'impacts' });
    expect(odd).toEqual(['values']);
  },
);
