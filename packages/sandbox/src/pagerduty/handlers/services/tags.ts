import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import type { Entity } from '../../account/records.ts';
import type { Handler } from '../../request/context.ts';
import { readPage, replyPage } from '../../request/page.ts';
import { Parameters } from '../../request/parameters.ts';
import { invalid, notFound } from '../../request/refusals.ts';
import { apiUrl, policyReference, teamReference, userReference } from '../../views/reference.ts';
import { find } from '../find.ts';
import { stored } from '../stored.ts';

const Body = z.object({
  add: z.optional(
    z.array(
      z.object({
        type: z.enum(['tag', 'tag_reference']),
        label: z.optional(z.string()),
        id: z.optional(z.string()),
      }),
    ),
  ),
  remove: z.optional(z.array(z.object({ type: z.literal('tag_reference'), id: z.string() }))),
});

const entityTypes = ['users', 'teams', 'escalation_policies'] as const;

export const tags = stored({
  plural: 'tags',
  singular: 'tag',
  paging: 'offset',
  required: ['label'],
  searched: 'label',
  defaults: (_context, { label }) => ({ type: 'tag', summary: label, html_url: null }),
  check: ({ label }, { account }) =>
    labelled(account, String(label)) === undefined ? [] : ['Label has already been taken'],
});

/** Which entity has which tag: its id is `users/P123 PTAG`. */
function links({ records }: Account): Map<string, Entity> {
  return records.of('tag links');
}

function keyOf(account: Account, path: Readonly<Record<string, string>>): string {
  const type = entityTypes.find((each) => each === path['entity_type']);
  if (type === undefined) throw notFound();
  const entities = type === 'escalation_policies' ? account.policies : account[type];
  find<unknown>(entities, path['id']);
  return `${type}/${path['id']}`;
}

export const changeTags: Handler = ({ path, body }, { account }) => {
  const key = keyOf(account, path);
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid('add and remove must hold tags');
  const { add = [], remove = [] } = parsed.data;
  for (const { id, label } of add) {
    const tag =
      id === undefined ? labelledOrNew(account, label) : find(account.records.of('tags'), id);
    links(account).set(`${key} ${tag.id}`, { id: `${key} ${tag.id}`, key, tagId: tag.id });
  }
  for (const { id } of remove) links(account).delete(`${key} ${id}`);
  return { status: 200, body: {} };
};

export const tagsOf: Handler = ({ path, query }, { account }) => {
  const key = keyOf(account, path);
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  parameters.check();
  const rows = [...links(account).values()]
    .filter((link) => link['key'] === key)
    .flatMap(({ tagId }) => account.records.of('tags').get(String(tagId)) ?? []);
  return replyPage('tags', rows, page, (tag) => tag);
};

export const tagged: Handler = ({ path, query }, { account }) => {
  const type = entityTypes.find((each) => each === path['entity_type']);
  if (type === undefined) throw notFound();
  const tag = find(account.records.of('tags'), path['id']);
  const parameters = new Parameters(query);
  const page = readPage(parameters);
  parameters.check();
  const ids = [...links(account).values()]
    .filter(({ tagId, key }) => tagId === tag.id && String(key).startsWith(`${type}/`))
    .map(({ key }) => String(key).slice(type.length + 1));
  const show = { users: userReference, teams: teamReference, escalation_policies: policyReference };
  return replyPage(type, ids, page, (id) => show[type](account, id));
};

function labelled({ records }: Account, label: string): Entity | undefined {
  return [...records.of('tags').values()].find((tag) => tag['label'] === label);
}

function labelledOrNew(account: Account, label: string | undefined): Entity {
  if (label === undefined || label === '') throw invalid('label is required');
  const found = labelled(account, label);
  if (found !== undefined) return found;
  const id = account.ids.entity();
  const self = apiUrl(`tags/${id}`);
  const tag = { id, type: 'tag', label, summary: label, self, html_url: null };
  account.records.add('tags', tag);
  return tag;
}
