import { from, view } from 'mcp-kit';
import type { ChangedComponentGroup, Component } from 'pingera-sdk';
import * as z from 'zod';
import { isoOf } from './iso-of.ts';
import { Named, named } from './named.ts';

/** A component, or a group of them, with what the others of its page tell of it. */
export interface PageComponent {
  readonly component: Component | ChangedComponentGroup;
  /** The name of the group that it is in. */
  readonly groupName?: string | undefined;
  /** The components of a group. */
  readonly members?: readonly Component[] | undefined;
  /** Given where deleted ones are shown, too. */
  readonly isDeleted?: boolean | undefined;
}

const Member = z.object({ id: z.string(), name: z.string(), status: z.string().optional() });

const nameFields = {
  id: shown('id', z.string()),
  name: shown('name', z.string()),
  status: shown('status', z.string()),
  is_group: from<PageComponent>(z.boolean(), ({ component }) => component.group || undefined),
  group: from<PageComponent>(Named, ({ component, groupName }) =>
    named(component.group_id, groupName),
  ),
};

/** A component of a status page as lists show it. */
export const ComponentView = view<PageComponent>({
  ...nameFields,
  deleted: from(z.boolean(), ({ isDeleted }) => isDeleted),
});

/** One component with all its fields. */
export const ComponentDetailsView = view<PageComponent>({
  ...nameFields,
  components: from(z.array(Member), ({ members }) => members?.map(memberOf)),
  description: shown('description', z.string()),
  position: shown('position', z.int()),
  showcase: shown('showcase', z.boolean()),
  only_show_if_degraded: shown('only_show_if_degraded', z.boolean()),
  start_date: from(z.string(), ({ component }) => isoOf(component.start_date)?.slice(0, 10)),
  created_at: from(z.string(), ({ component }) => isoOf(component.created_at)),
  updated_at: from(z.string(), ({ component }) => isoOf(component.updated_at)),
});

function shown(name: keyof Component, schema: z.ZodType) {
  return from<PageComponent>(schema, ({ component }) => component[name]);
}

function memberOf({ id, name, status }: Component) {
  return { id, name, status };
}
