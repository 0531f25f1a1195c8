import type { Component } from 'pingera-sdk';
import { expect, test } from 'vitest';
import { ComponentDetailsView, ComponentView } from './component.ts';

const component: Component = { name: 'Checkout' };

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01T00:00:00', '2026-03-01'],
])('a history that starts on %s starts on the day %s', (start_date, day) => {
  const { item } = ComponentDetailsView.show({ component: { ...component, start_date } });

  expect(item).toEqual({ name: 'Checkout', start_date: day });
});

test('a group says so, and names its members', () => {
  const members = [{ id: 'c1', name: 'Cart', status: 'operational', position: 1 } as const];

  const { item } = ComponentDetailsView.show({ component: { ...component, group: true }, members });

  expect(item).toEqual({
    name: 'Checkout',
    is_group: true,
    components: [{ id: 'c1', name: 'Cart', status: 'operational' }],
  });
});

test('what is null is left out, and a date that is none costs itself alone', () => {
  const odd: object = { group_id: null, description: null, position: null, start_date: 'soon' };

  const shown = ComponentDetailsView.show({ component: { ...component, ...odd } });

  expect(shown).toEqual({ item: { name: 'Checkout' }, odd: ['start_date'] });
});

test('a list names the group, and tells what is deleted', () => {
  const source = { component: { ...component, group_id: 'g1', description: 'Long' } };

  const shown = ComponentView.show({ ...source, groupName: 'Orders', isDeleted: true });

  expect(shown.item).toEqual({
    name: 'Checkout',
    group: { id: 'g1', name: 'Orders' },
    deleted: true,
  });
});
