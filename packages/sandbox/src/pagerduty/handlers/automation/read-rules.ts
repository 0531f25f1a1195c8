import * as z from 'zod/mini';
import type { Account } from '../../account/account.ts';
import { invalid } from '../../request/refusals.ts';
import { faultsIn } from './faults-in.ts';

/** Where rules of orchestrations stand. */
export type PathType = 'router' | 'global' | 'unrouted' | 'service';

const Actions = z.record(z.string(), z.unknown());
const Rule = z.object({
  id: z.optional(z.string()),
  label: z.optional(z.nullable(z.string())),
  conditions: z.optional(z.array(z.object({ expression: z.string().check(z.minLength(1)) }))),
  actions: Actions,
  disabled: z.optional(z.nullable(z.boolean())),
});
const RuleSet = z.object({ id: z.string(), rules: z.array(Rule) });
const Body = z.object({
  orchestration_path: z.object({
    sets: z.array(RuleSet),
    catch_all: z.optional(z.object({ actions: Actions })),
  }),
});

type RuleSets = z.infer<typeof Body>['orchestration_path']['sets'];

/** The rules that a body replaces a path with; each that has no id yet gets one. */
export function readRules(
  type: PathType,
  body: unknown,
  otherwise: { readonly catch_all: unknown },
  account: Account,
) {
  const parsed = Body.safeParse(body);
  if (!parsed.success) throw invalid(...faultsIn(parsed.error));
  const { sets, catch_all = otherwise.catch_all } = parsed.data.orchestration_path;
  const errors = [...checkSets(type, sets), ...checkTargets(type, sets, account)];
  if (errors.length > 0) throw invalid(...errors);
  return {
    sets: sets.map((set) => ({
      id: set.id,
      rules: set.rules.map(({ id, ...rule }) => ({
        id: id ?? account.ids.request().slice(0, 8),
        ...rule,
      })),
    })),
    catch_all,
  };
}

function checkSets(type: PathType, sets: RuleSets): readonly string[] {
  const ids = sets.map(({ id }) => id);
  return [
    ...(ids.includes('start') ? [] : ['sets must hold a "start" set']),
    ...(type === 'router' && sets.length > 1 ? ['A router has one set of rules'] : []),
    ...(new Set(ids).size < ids.length ? ['Ids of sets must be unique'] : []),
  ];
}

/** A router's rules name services, those of other paths name sets. */
function checkTargets(type: PathType, sets: RuleSets, { services }: Account): readonly string[] {
  const targets = sets.flatMap(({ rules }) =>
    rules.flatMap(({ actions }) => ('route_to' in actions ? [String(actions['route_to'])] : [])),
  );
  const isKnown = (target: string) =>
    type === 'router' ? services.has(target) : sets.some(({ id }) => id === target);
  return targets
    .filter((target) => !isKnown(target))
    .map((target) => `route_to ${target} is not known`);
}
