import type { Reply } from '../../core/reply.ts';
import type { Entity } from '../account/records.ts';
import { resolveReferences } from '../account/resolve-references.ts';
import type { Call, Context, Handler } from '../request/context.ts';
import { readPage, replyPage } from '../request/page.ts';
import { Parameters } from '../request/parameters.ts';
import { invalid } from '../request/refusals.ts';
import { apiUrl } from '../views/reference.ts';
import { find } from './find.ts';
import { matching } from './matching.ts';
import { replyCursorPage } from './reply-cursor-page.ts';

/** How entities of a kind are kept and shown that the story does not think about. */
interface Kind {
  /** What a list of them is called, such as `tags`; also what they are kept under. */
  readonly plural: string;
  /** What one is wrapped in, such as `tag`. */
  readonly singular: string;
  readonly paging: 'offset' | 'cursor' | 'none';
  /** Fields without which none is made. */
  readonly required?: readonly string[];
  /** Field that `query` looks at. */
  readonly searched?: string;
  /** Path parameter of one; `id` unless told. */
  readonly idIn?: string;
  /** Path parameter that names what it belongs to, where it belongs to something. */
  readonly parentIn?: string;
  /** Whether it has an address of its own; it has unless told. */
  readonly hasSelf?: boolean;
  /** Status of a creation; 201 unless told. */
  readonly created?: 200 | 201;
  /** Fields that a new one has besides those given; they stand behind the given ones. */
  readonly defaults?: (context: Context, given: Given, call: Call) => Given;
  /** Whether an entity is in a list. */
  readonly listed?: (entity: Entity, call: Call, context: Context) => boolean;
  /** What is wrong with what is given; nothing where all is well. */
  readonly check?: (given: Given, context: Context, call: Call) => readonly string[];
}

type Given = Readonly<Record<string, unknown>>;

/** The usual five operations on entities of a kind. */
interface StoredHandlers {
  readonly list: Handler;
  readonly get: Handler;
  readonly create: Handler;
  readonly update: Handler;
  readonly remove: Handler;
}

/** Field that ties an entity to what it belongs to; it is not shown. */
const PARENT = '$parent';

export function stored(kind: Kind): StoredHandlers {
  const { plural, singular, idIn = 'id' } = kind;
  const of = ({ account }: Context) => account.records.of(plural);
  const one = (call: Call, context: Context): Entity => {
    const entity = find(of(context), call.path[idIn]);
    if (entity[PARENT] === parentOf(kind, call)) return entity;
    return find(new Map<string, Entity>(), undefined);
  };
  const reply = (status: number, entity: Entity, { account }: Context): Reply => ({
    status,
    body: { [singular]: resolveReferences(account, shown(entity)) },
  });
  return {
    list: (call, context) => replyList(kind, call, context),
    get: (call, context) => reply(200, one(call, context), context),
    create(call, context) {
      const given = readGiven(kind, call, context);
      const missing = (kind.required ?? []).filter((name) => given[name] === undefined);
      if (missing.length > 0) throw invalid(...missing.map((name) => `${name} is required`));
      const id = context.account.ids.entity();
      const entity: Entity = {
        ...kind.defaults?.(context, given, call),
        ...given,
        id,
        ...(kind.hasSelf === false ? {} : { self: apiUrl(`${plural}/${id}`) }),
        [PARENT]: parentOf(kind, call),
      };
      of(context).set(id, entity);
      return reply(kind.created ?? 201, entity, context);
    },
    update(call, context) {
      const before = one(call, context);
      const after: Entity = { ...before, ...readGiven(kind, call, context), id: before.id };
      of(context).set(before.id, after);
      return reply(200, after, context);
    },
    remove(call, context) {
      of(context).delete(one(call, context).id);
      return { status: 204 };
    },
  };
}

function replyList(kind: Kind, call: Call, context: Context): Reply {
  const parameters = new Parameters(call.query);
  const page = readPage(parameters);
  const matches = matching(parameters.text('query'));
  parameters.check();
  const parent = parentOf(kind, call);
  const rows = [...context.account.records.of(kind.plural).values()].filter(
    (entity) =>
      entity[PARENT] === parent &&
      (kind.searched === undefined || matches(String(entity[kind.searched]))) &&
      (kind.listed?.(entity, call, context) ?? true),
  );
  const show = (entity: Entity) => resolveReferences(context.account, shown(entity));
  if (kind.paging === 'offset') return replyPage(kind.plural, rows, page, show);
  if (kind.paging === 'none') return { status: 200, body: { [kind.plural]: rows.map(show) } };
  return replyCursorPage(kind.plural, rows, call.query, show);
}

function readGiven(kind: Kind, call: Call, context: Context): Given {
  const given = Object.entries(call.body ?? {}).find(([name]) => name === kind.singular)?.[1];
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw invalid(`${kind.singular} is required`);
  }
  const fields: Given = { ...given };
  const errors = kind.check?.(fields, context, call) ?? [];
  if (errors.length > 0) throw invalid(...errors);
  return fields;
}

function parentOf({ parentIn }: Kind, { path }: Call): string | undefined {
  return parentIn === undefined ? undefined : path[parentIn];
}

function shown({ [PARENT]: _, ...entity }: Entity): object {
  return entity;
}

/** The mark that ties an entity of the story to what it belongs to. */
export function belongsTo(parentId: string): Given {
  return { [PARENT]: parentId };
}
