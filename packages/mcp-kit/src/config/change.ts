import { isDeepStrictEqual } from 'node:util';
import { UsageError } from '../usage-error.ts';
import type { Configuration, Entry, Input } from './client.ts';
import { isRecord } from './is-record.ts';
import { type Addition, type Draft, unfit } from './merge.ts';
import { withFilledIn } from './placeholder.ts';

/** What is left to be done to a file's text. */
interface Change {
  readonly entry: Entry;
  /** Whether the entry is there already. */
  readonly isThere: boolean;
  /** Those that are not there yet. */
  readonly inputs: readonly Input[];
}

/** Compares what a file holds with what it has to hold. */
export function changeOf(
  draft: Draft,
  content: Readonly<Record<string, unknown>>,
  { section, name, configuration, force }: Addition,
): Change {
  const servers = at(content, section, {});
  const isList = isRecord(servers);
  if (!isList) throw unfit(draft, `has something else than a list by name under ${section}`);
  const missing = missingInputs(draft, content, configuration);
  const older = at(servers, name, undefined);
  const entry = withFilledIn(configuration.entry, older);
  const isThere = isSame(older, entry);
  if (!isThere && older !== undefined && !force) throw taken(draft, name);
  return { entry, isThere, inputs: missing };
}

function missingInputs(
  draft: Draft,
  content: Readonly<Record<string, unknown>>,
  { inputs }: Configuration,
): readonly Input[] {
  if (inputs.length === 0) return [];
  const known = at(content, 'inputs', []);
  if (!Array.isArray(known)) throw unfit(draft, 'has inputs that are no list');
  const ids = new Set(known.map((each) => isRecord(each) && each['id']));
  return inputs.filter(({ id }) => !ids.has(id));
}

/** The content once the change is made: what the text has to say then. */
export function contentAfter(
  content: Readonly<Record<string, unknown>>,
  { section, name }: Addition,
  { entry, inputs }: Change,
): Readonly<Record<string, unknown>> {
  const servers = at(content, section, {});
  const asked = at(content, 'inputs', []);
  return {
    ...content,
    [section]: { ...record(servers), [name]: entry },
    ...(inputs.length === 0 ? {} : { inputs: [...(Array.isArray(asked) ? asked : []), ...inputs] }),
  };
}

/** Whether two contents say the same, whatever they were read by. */
export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(plain(one), plain(other));
}

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function taken({ file }: Draft, name: string): UsageError {
  return new UsageError(
    `${file} has an entry ${name} that says something else: replace it with --force, or take another name with --name`,
  );
}

function at(content: Readonly<Record<string, unknown>>, key: string, absent: unknown): unknown {
  return (Object.hasOwn(content, key) ? content[key] : undefined) ?? absent;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
