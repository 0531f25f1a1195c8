import { ToolError } from 'mcp-kit';
import type { PagerDuty } from 'pagerduty-sdk';
import * as z from 'zod';
import { fingerprint } from './fingerprint.ts';
import type { RulePlace } from './rule-place.ts';

const Rule = z.looseObject({
  id: z.string().optional(),
  label: z.string().nullish(),
  conditions: z.array(z.looseObject({ expression: z.string().min(1) })).nullish(),
  actions: z.record(z.string(), z.unknown()),
  disabled: z.boolean().nullish(),
});

/** Sets of rules, of which events meet `start` first. */
export const RuleSets = z.array(z.looseObject({ id: z.string().min(1), rules: z.array(Rule) }));

const CatchAll = z.looseObject({ actions: z.record(z.string(), z.unknown()) });

const Path = z.looseObject({
  sets: RuleSets,
  catch_all: CatchAll.nullish(),
  updated_at: z.string().nullish(),
});
const Answer = z.looseObject({
  orchestration_path: Path,
  warnings: z.array(z.looseObject({ message: z.string().optional() })).nullish(),
});

export type Rule = z.infer<typeof Rule>;
export type RuleSets = z.infer<typeof RuleSets>;

/** What a write replaces: the whole of it. */
export interface RuleContent {
  readonly sets: RuleSets;
  readonly catch_all?: z.infer<typeof CatchAll> | null | undefined;
}

/** Rules as they are at a moment. */
export interface Rules extends RuleContent {
  readonly place: RulePlace;
  /** Changes with anything in the rules. */
  readonly version: string;
  readonly updated_at?: string | null | undefined;
}

/** The rules of a place as they are now. */
export async function readRules(
  pagerduty: PagerDuty,
  place: RulePlace,
  signal: AbortSignal,
): Promise<Rules> {
  const answer = await pagerduty.requestAny(place.read, { path: place.ids, signal });
  return (await understand(place, place.read, answer)).rules;
}

/** Replaces the rules of a place, whatever they are now, and answers what they became. */
export async function writeRules(
  pagerduty: PagerDuty,
  place: RulePlace,
  { content, signal }: { readonly content: RuleContent; readonly signal: AbortSignal },
): Promise<{ readonly rules: Rules; readonly warnings: readonly string[] }> {
  const { sets, catch_all } = content;
  const body = { orchestration_path: { sets, ...(catch_all ? { catch_all } : {}) } };
  const answer = await pagerduty.requestAny(place.write, { path: place.ids, body, signal });
  return understand(place, place.write, answer);
}

/** What tells these rules from others. */
export function versionOf({ sets, catch_all }: RuleContent): Promise<string> {
  return fingerprint({ sets, catch_all });
}

async function understand(place: RulePlace, operation: string, answer: unknown) {
  const parsed = Answer.safeParse(answer);
  if (!parsed.success) {
    throw new ToolError({
      code: 'UPSTREAM_ERROR',
      message: `${operation} answered what is no set of rules`,
      hint: 'Read the rules before you change them.',
    });
  }
  const { orchestration_path: path, warnings } = parsed.data;
  const { sets, catch_all, updated_at } = path;
  const rules = { place, sets, catch_all, updated_at, version: await versionOf(path) };
  return { rules, warnings: (warnings ?? []).flatMap(({ message }) => message ?? []) };
}
